import type { Cube } from '../cube.ts';
import type { Policy } from '../policy.ts';
import type { asEarlier, protect, Protection } from '../protect.ts';
import type { Attacker, Loot, Target } from './attacker.ts';
import { allKeys, equationsOf, leavesUnder } from './equations.ts';
import { Dice, randomCube, randomPolicy, shapeNames } from './random-cubes.ts';

/** Motoren under prøve: den ekte, eller en med en feil lagt inn. */
export interface Engine { protect: typeof protect; asEarlier: typeof asEarlier }
/** Resultatet av et felttog. `extra` er cellene som ble skjult uten selv å være små; `wrong` er det som er galt uten at noen celle er funnet. */
export interface Outcome extends Loot { tables: number; published: number; republished: number; cells: number; extra: number; wrong: string[] }

const spring = { from: '2025-01-01', to: '2025-06-30' };

/** Det sanne tallet i hver celle, regnet ut her. */
export const truthOf = ({ dims, counts }: Cube): Map<string, number> =>
  new Map(allKeys(dims).map((key) => [key, leavesUnder(dims, key).reduce((sum, leaf) => sum + (counts[leaf] ?? 0), 0)]));

/** Cellene som skal vernes etter regelen, uten å spørre motoren. */
export function targetsOf(cube: Cube, { t, zero }: Policy): Target[] {
  const least = zero === 'protect' ? 0 : 1;
  return [...truthOf(cube)].flatMap(([key, truth]) => (truth >= least && truth < t ? [{ over: leavesUnder(cube.dims, key), truth }] : []));
}

/** Hun får til og med vite hvilke skjulte blader som er null: de andre er minst 1. Vernes null likt, vet hun det ikke. */
export const floorOf = ({ counts }: Cube, { zero }: Policy) => (leaf: string): number => (zero === 'protect' || (counts[leaf] ?? 0) === 0 ? 0 : 1);

/** Publiserer én tabell etter en annen og angriper hver. Stanser ved første funn når `untilFound` er satt. `tell` får stillingen for hver 500. tabell. */
export function campaign(engine: Engine, attacker: Attacker, { tables, seed, untilFound = false, tell }: { tables: number; seed: number; untilFound?: boolean; tell?: (outcome: Outcome) => void }): Outcome {
  const outcome: Outcome = { tables: 0, published: 0, republished: 0, cells: 0, extra: 0, targets: 0, solved: 0, placed: 0, whole: 0, wrong: [] };
  for (let number = 0; number < tables; number++) {
    const dice = new Dice(seed + number * 101);
    const cube = randomCube(dice, shapeNames[number % shapeNames.length]);
    const policy = randomPolicy(dice);
    outcome.tables++;
    const first = engine.protect(cube, policy, { period: spring, earlier: [] });
    judge(outcome, cube, policy, first);
    if (first.status === 'ok') {
      outcome.published++;
      outcome.cells += first.stats.cells;
      outcome.extra += first.audit.complementary.length;
      take(outcome, attacker.attack(equationsOf(cube.dims, first.cells), targetsOf(cube, policy), policy.t, floorOf(cube, policy)));
      if (number % 4 === 0) republish(engine, attacker, outcome, dice, cube, policy, first);
    }
    if (outcome.tables % 500 === 0) tell?.(outcome);
    if (untilFound && (outcome.wrong.length > 0 || outcome.placed > 0)) break;
  }
  return outcome;
}

/** Samme periode en gang til: med en annen grense, eller rettet. Angriperen har begge publiseringene. */
function republish(engine: Engine, attacker: Attacker, outcome: Outcome, dice: Dice, cube: Cube, policy: Policy, first: Protection): void {
  const isCorrection = dice.next() < 0.5;
  const again = isCorrection ? corrected(dice, cube) : cube;
  const stricter: Policy = isCorrection ? policy : { ...policy, t: Math.max(3, policy.t + dice.between(-2, 2)) };
  const second = engine.protect(again, stricter, { period: spring, earlier: [engine.asEarlier(spring, first)] });
  if (second.status !== 'ok') return;
  outcome.republished++;
  const hidden = ({ cells }: Protection) => cells.filter(({ value }) => value === null).map(({ key }) => key).join();
  if (hidden(first) !== hidden(second)) outcome.wrong.push('Mønsteret er et annet enn første gang');
  // Er tallene de samme, har hun begge; er de rettet, gjelder de nye.
  const before = isCorrection ? [] : equationsOf(cube.dims, first.cells);
  take(outcome, attacker.attack([...before, ...equationsOf(cube.dims, second.cells)], targetsOf(again, stricter), stricter.t, floorOf(again, stricter)));
}

function corrected(dice: Dice, { dims, counts }: Cube): Cube {
  const keys = Object.keys(counts);
  const changed = new Set(Array.from({ length: dice.between(1, 3) }, () => dice.pick(keys)));
  return { dims, counts: Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, changed.has(key) ? Math.max(0, count + dice.between(-3, 6)) : count])) };
}

/** Det som må stemme før noen angriper: at noe ble publisert, at det som vises er sant, og at det som skal skjules, er det. */
function judge(outcome: Outcome, cube: Cube, { t, zero }: Policy, { status, cells, audit }: Protection): void {
  if (status !== 'ok') {
    outcome.wrong.push(`Holdt tilbake uten grunn (${audit.reason})`);
    return;
  }
  const truth = truthOf(cube);
  if (cells.length !== truth.size) outcome.wrong.push('Celler mangler');
  for (const { key, value } of cells) {
    const count = truth.get(key)!;
    const isSmall = count < t && (count > 0 || zero === 'protect');
    if (value !== null && (value !== count || isSmall)) outcome.wrong.push(`${key}: ${value} vises, og er ${isSmall ? 'lite' : 'feil'}`);
    if (value === null && count === 0 && zero === 'always') outcome.wrong.push(`${key}: null er skjult`);
  }
}

function take(outcome: Outcome, { targets, solved, placed, whole }: Loot): void {
  outcome.targets += targets;
  outcome.solved += solved;
  outcome.placed += placed;
  outcome.whole += whole;
}
