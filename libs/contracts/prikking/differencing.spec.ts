import { beforeAll, describe, expect, it } from '@jest/globals';
import type { Cube, Dimension } from './cube.ts';
import { asEarlier, protect, type PublishedCell } from './protect.ts';
import { atLeast } from './published.ts';
import { loadAttacker, type Attacker, type Loot } from './testing/attacker.ts';
import { targetsOf, truthOf } from './testing/campaign.ts';
import { allKeys, equationsOf, leavesUnder, type Equation } from './testing/equations.ts';
import { Dice, randomCounts } from './testing/random-cubes.ts';

const policy = { t: 5, zero: 'publish', secret: 'eierens hemmelighet' } as const;
const period = (from: string, to: string) => ({ from, to });
const year = period('2025-01-01', '2025-12-31');
const axis = (id: string, leaves: number): Dimension => ({ id, nodes: [{ id: 'alle', parent: null }, ...Array.from({ length: leaves }, (_, i) => ({ id: `${id}${i}`, parent: 'alle' }))] });
const skewed = (dice: Dice) => () => Math.floor(-Math.log(1 - dice.next()) * 8);

let attacker: Attacker;
beforeAll(async () => { attacker = await loadAttacker(); });

/** Summen over mange frø. */
function over(seeds: number, attack: (dice: Dice) => Loot): Loot {
  const sum: Loot = { targets: 0, solved: 0, placed: 0, whole: 0 };
  for (let seed = 0; seed < seeds; seed++) {
    const loot = attack(new Dice(seed * 31 + 5));
    for (const key of ['targets', 'solved', 'placed', 'whole'] as const) sum[key] += loot[key];
  }
  return sum;
}

describe('filtre som prikkes hver for seg', () => {
  const dims = [axis('tiltak', 4), axis('alder', 4), axis('kjoenn', 2)];
  const make = (dice: Dice): Cube => ({ dims, counts: randomCounts(dims, skewed(dice)) });
  /** Bare det ene kjønnet, som en egen tabell. */
  const filtered = ({ counts }: Cube): Cube => ({
    dims: dims.slice(0, 2), counts: Object.fromEntries(Object.entries(counts).filter(([key]) => key.endsWith('|kjoenn0')).map(([key, count]) => [key.replace('|kjoenn0', ''), count])),
  });

  it('røper det den faste kuben skjuler', () => {
    const loot = over(12, (dice) => {
      const cube = make(dice);
      const own = equationsOf(dims.slice(0, 2), protect(filtered(cube), policy).cells).map(({ over: leaves, value }): Equation => ({ over: leaves.map((leaf) => `${leaf}|kjoenn0`), value }));
      return attacker.attack([...equationsOf(dims, protect(cube, policy).cells), ...own], targetsOf(cube, policy), policy.t);
    });
    expect(loot.solved).toBeGreaterThan(20);
  });

  it('nektes, og et filter som bare velger celler, røper ingenting', () => {
    const loot = over(12, (dice) => {
      const cube = make(dice);
      const whole = protect(cube, policy, { period: year, earlier: [] });
      expect(protect(filtered(cube), policy, { period: year, earlier: [asEarlier(year, whole)] }).audit.reason).toBe('kuben_er_endret');
      const selected = whole.cells.filter(({ key }) => key.endsWith('|kjoenn0'));
      return attacker.attack([...equationsOf(dims, whole.cells), ...equationsOf(dims, selected)], targetsOf(cube, policy), policy.t);
    });
    expect(loot).toMatchObject({ solved: 0, placed: 0 });
  });
});

describe('den samme perioden publisert på nytt', () => {
  const dims = [axis('tiltak', 6), axis('alder', 5)];
  const make = (dice: Dice): Cube => ({ dims, counts: randomCounts(dims, skewed(dice)) });
  const both = (cube: Cube, first: readonly PublishedCell[], second: readonly PublishedCell[], t: number) =>
    attacker.attack([...equationsOf(dims, first), ...equationsOf(dims, second)], targetsOf(cube, { ...policy, t }), t);

  it('med nytt mønster røper det som var skjult', () => {
    const loot = over(25, (dice) => {
      const cube = make(dice);
      return both(cube, protect(cube, policy).cells, protect(cube, { ...policy, t: 8 }).cells, 5);
    });
    expect(loot.placed).toBeGreaterThan(10);
  });

  it('med historien får samme mønster eller blir holdt tilbake', () => {
    let published = 0;
    const loot = over(25, (dice) => {
      const cube = make(dice);
      const first = protect(cube, policy, { period: year, earlier: [] });
      const again = protect(cube, { ...policy, t: dice.between(3, 8) }, { period: year, earlier: [asEarlier(year, first)] });
      if (again.status === 'ok') published++;
      return both(cube, first.cells, again.cells, 5);
    });
    expect(loot).toMatchObject({ solved: 0, placed: 0 });
    expect(published).toBeGreaterThan(5);
  });
});

describe('løpende summer over måneder', () => {
  const dims = [axis('tiltak', 5), axis('alder', 4)];
  const months = ['2025-01-31', '2025-02-28', '2025-03-31'];
  const make = (dice: Dice) => months.map((): Cube => ({ dims, counts: randomCounts(dims, skewed(dice)) }));
  const running = (cubes: Cube[], to: number): Cube => ({ dims, counts: Object.fromEntries(Object.keys(cubes[0]!.counts).map((key) => [key, cubes.slice(0, to + 1).reduce((sum, { counts }) => sum + counts[key]!, 0)])) });
  const targets = (cubes: Cube[]) => cubes.flatMap((cube, month) => targetsOf(cube, policy).map(({ over: leaves, truth }) => ({ over: leaves.map((leaf) => `${leaf}@${month}`), truth })));
  /** En sum til og med en måned er likninger over alle månedene før. */
  const cumulative = (cells: readonly PublishedCell[], to: number): Equation[] =>
    equationsOf(dims, cells).map(({ over: leaves, value }) => ({ over: leaves.flatMap((leaf) => months.slice(0, to + 1).map((_, month) => `${leaf}@${month}`)), value }));

  it('røper månedene', () => {
    const loot = over(10, (dice) => {
      const cubes = make(dice);
      return attacker.attack(months.flatMap((_, to) => cumulative(protect(running(cubes, to), policy).cells, to)), targets(cubes), policy.t);
    });
    expect(loot.solved).toBeGreaterThan(20);
  });

  it('røper dem også når det skjulte forblir skjult', () => {
    const loot = over(10, (dice) => {
      const cubes = make(dice);
      const sticky = new Set<string>();
      return attacker.attack(months.flatMap((_, to) => {
        const { cells } = protect(running(cubes, to), policy);
        for (const { key, value } of cells) if (value === null) sticky.add(key);
        return cumulative(cells.filter(({ key }) => !sticky.has(key)), to);
      }), targets(cubes), policy.t);
    });
    expect(loot.solved).toBeGreaterThan(20);
  });

  it('nektes; måneder hver for seg røper ingenting', () => {
    const loot = over(10, (dice) => {
      const cubes = make(dice);
      const january = protect(cubes[0]!, policy, { period: period('2025-01-01', '2025-01-31'), earlier: [] });
      const earlier = [asEarlier(period('2025-01-01', '2025-01-31'), january)];
      for (const wide of [period('2025-01-01', '2025-02-28'), period('2024-12-01', '2025-01-01'), period('2025-01-10', '2025-01-20')]) {
        expect(protect(running(cubes, 1), policy, { period: wide, earlier }).audit.reason).toBe('perioden_overlapper');
      }
      const apart = cubes.flatMap((cube, month) => equationsOf(dims, protect(cube, policy, { period: period(`2025-0${month + 1}-01`, months[month]!), earlier: month === 0 ? [] : earlier }).cells, `@${month}`));
      return attacker.attack(apart, targets(cubes), policy.t);
    });
    expect(loot).toMatchObject({ solved: 0, placed: 0 });
  });
});

describe('summer over flere kommuner', () => {
  const dims = [axis('tiltak', 4), axis('alder', 4)];
  const make = (dice: Dice) => Array.from({ length: 4 }, (): Cube => ({ dims, counts: randomCounts(dims, skewed(dice)) }));
  const region = (cubes: Cube[], total: (key: string, published: readonly (readonly PublishedCell[])[]) => number | null) => {
    const published = cubes.map((cube) => protect(cube, policy).cells);
    const own = published.flatMap((cells, kommune) => equationsOf(dims, cells, `@${kommune}`));
    const sums = allKeys(dims).flatMap((key): Equation[] => {
      const value = total(key, published);
      return value === null ? [] : [{ over: cubes.flatMap((_, kommune) => leavesUnder(dims, key).map((leaf) => `${leaf}@${kommune}`)), value }];
    });
    const targets = cubes.flatMap((cube, kommune) => targetsOf(cube, policy).map(({ over: leaves, truth }) => ({ over: leaves.map((leaf) => `${leaf}@${kommune}`), truth })));
    return attacker.attack([...own, ...sums], targets, policy.t);
  };

  it('røper den ene som skjulte noe, når summen er den sanne', () => {
    const loot = over(8, (dice) => {
      const cubes = make(dice);
      const truths = cubes.map(truthOf);
      return region(cubes, (key) => truths.reduce((sum, truth) => sum + truth.get(key)!, 0));
    });
    expect(loot.solved).toBeGreaterThan(20);
  });

  it('røper ingenting når de er «minst»', () => {
    const loot = over(8, (dice) => region(make(dice), (key, published) => {
      const { value, isMinimum } = atLeast(published.map((cells) => cells.find((cell) => cell.key === key)!.value));
      return isMinimum ? null : value;
    }));
    expect(loot).toMatchObject({ solved: 0, placed: 0 });
  });
});
