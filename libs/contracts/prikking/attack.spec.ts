import { beforeAll, describe, expect, it } from '@jest/globals';
import { asEarlier, protect } from './protect.ts';
import { loadAttacker, type Attacker } from './testing/attacker.ts';
import { campaign, floorOf, targetsOf, truthOf, type Outcome } from './testing/campaign.ts';
import { equationsOf } from './testing/equations.ts';
import { Dice, randomCube } from './testing/random-cubes.ts';

// Flere tabeller for hånd: PRIKKING_TABELLER=10000 npm test -- libs/contracts/prikking/attack
const byHand = process.env['PRIKKING_TABELLER'];
const tables = Number(byHand ?? 2000);
// Rett ut: jest holder ellers på teksten til prøven er ferdig.
const tell = (outcome: Outcome) => process.stderr.write(`${outcome.tables} tabeller, ${outcome.published} publisert og ${outcome.republished} en gang til: ${outcome.targets} vernede celler, ${outcome.solved} løst, ${outcome.placed} plassert\n`);
const policy = { t: 5, zero: 'publish', secret: 'eierens hemmelighet' } as const;

let attacker: Attacker;
beforeAll(async () => { attacker = await loadAttacker(); });

describe('en angriper med alt som er publisert', () => {
  it(`finner ingenting i ${tables} tabeller`, () => {
    const outcome = campaign({ protect, asEarlier }, attacker, { tables, seed: 20_250_101, ...(byHand ? { tell } : {}) });
    expect(outcome.wrong).toEqual([]);
    expect({ solved: outcome.solved, placed: outcome.placed, published: outcome.published }).toEqual({ solved: 0, placed: 0, published: tables });
    // Felttoget skal ha hatt noe å lete etter, også i tabeller som ble publisert to ganger.
    expect(outcome.targets).toBeGreaterThan(8 * tables);
    expect(outcome.republished).toBeGreaterThan(tables / 10);
    // Små tabeller er dyrest; dette er andelen som skjules uten selv å være små.
    expect(outcome.extra / outcome.cells).toBeLessThan(0.19);
  }, 30_000 + 60 * tables);
});

describe('angriperen er god nok til å finne det som skal finnes', () => {
  const attackMany = (hide: (key: string, count: number) => boolean) => {
    const loot = { targets: 0, solved: 0, placed: 0 };
    for (let number = 0; number < 20; number++) {
      const cube = randomCube(new Dice(number), undefined, 'skjevt');
      const cells = [...truthOf(cube)].map(([key, count]) => ({ key, value: hide(key, count) ? null : count }));
      const found = attacker.attack(equationsOf(cube.dims, cells), targetsOf(cube, policy), policy.t, floorOf(cube, policy));
      loot.targets += found.targets;
      loot.solved += found.solved;
      loot.placed += found.placed;
    }
    return loot;
  };

  it('når bare de små tallene skjules', () => expect(attackMany((_, count) => count > 0 && count < 5).solved).toBeGreaterThan(30));
  it('når det skjules én celle til i hver rad', () => {
    const withOneMore = (key: string, count: number) => (count > 0 && count < 5) || key.endsWith('|b0');
    expect(attackMany(withOneMore).solved).toBeGreaterThan(5);
  });
  it('når ingenting skjules', () => {
    const { targets, solved } = attackMany(() => false);
    expect(solved).toBe(targets);
  });
  it('men ikke når alt skjules', () => expect(attackMany(() => true).placed).toBe(0));
});
