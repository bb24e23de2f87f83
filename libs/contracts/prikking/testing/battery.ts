import type { uncovered } from '../certificate.ts';
import type { Cube, Dimension } from '../cube.ts';
import type { readGrid } from '../grid.ts';
import type { startPattern } from '../pattern.ts';
import type { Policy } from '../policy.ts';
import type { Attacker } from './attacker.ts';
import { campaign, type Engine } from './campaign.ts';
import { forgeries } from './forgeries.ts';
import { Dice, randomCounts } from './random-cubes.ts';

/** Motoren med delene den er laget av. */
export interface OpenEngine extends Engine { uncovered: typeof uncovered; readGrid: typeof readGrid; startPattern: typeof startPattern }

const policy: Policy = { t: 5, zero: 'publish', secret: 'eierens hemmelighet' };
const axis = (id: string, leaves: number): Dimension => ({ id, nodes: [{ id: 'alle', parent: null }, ...Array.from({ length: leaves }, (_, i) => ({ id: `${id}${i}`, parent: 'alle' }))] });
const cubeOf = (rows: number, columns: number): Cube => {
  const dims = [axis('rad', rows), axis('kol', columns)];
  const dice = new Dice(rows * 100 + columns);
  return { dims, counts: randomCounts(dims, () => dice.between(1, 12)) };
};
const period = (from: string, to: string) => ({ from, to });

/** Alt motoren må bestå. Svarer med det første som er galt, `null` når ingenting er det. */
export function firstFault(engine: OpenEngine, attacker: Attacker): string | null {
  return ruleFault(engine) ?? forgeries(engine) ?? campaignFault(engine, attacker);
}

function ruleFault({ protect, asEarlier }: Engine): string | null {
  const cube = cubeOf(6, 5);
  const spring = period('2025-01-01', '2025-06-30');
  const first = protect(cube, policy, { period: spring, earlier: [] });
  const earlier = [asEarlier(spring, first)];
  const reason = (changed: Cube, asked: Policy, history?: Parameters<typeof protect>[2]) => protect(changed, asked, history).audit.reason;
  const turned: Cube = { ...cube, dims: cube.dims.map(({ id, nodes }) => ({ id, nodes: [...nodes].reverse() })) };
  const publicPart = JSON.stringify({ ...first, audit: null });
  const checks: [string, () => boolean][] = [
    ['en vanlig tabell publiseres', () => first.status === 'ok'],
    ['rekkefølgen på verdiene betyr ikke noe', () => JSON.stringify(protect(turned, policy).cells) === JSON.stringify(first.cells)],
    ['det publiserte har ikke fingeravtrykket av tallene', () => !publicPart.includes(first.audit.inputHash ?? '?')],
    ['en for liten tabell holdes tilbake', () => reason(cubeOf(2, 4), policy) === 'for_liten'],
    ['et for lavt gulv nektes', () => reason(cube, { ...policy, t: 2 }) === 'ugyldig_regel'],
    ['en overlappende periode nektes', () => reason(cube, policy, { period: period('2025-01-01', '2025-12-31'), earlier }) === 'perioden_overlapper'],
    ['en dag som overlapper, nektes', () => reason(cube, policy, { period: period('2025-06-30', '2025-09-30'), earlier }) === 'perioden_overlapper'],
    ['en annen kube for samme periode nektes', () => reason(cubeOf(6, 6), policy, { period: spring, earlier }) === 'kuben_er_endret'],
    ['neste periode går', () => protect(cube, policy, { period: period('2025-07-01', '2025-12-31'), earlier }).status === 'ok'],
    ['et nytt lite tall der det sto et stort, holdes tilbake', () => reason(dropped(cube, first.cells), policy, { period: spring, earlier }) === 'rettelsen_roeper'],
  ];
  return checks.find(([, holds]) => !holds())?.[0] ?? null;
}

/** Den samme kuben der et blad som ble vist, nå er lite. */
function dropped({ dims, counts }: Cube, cells: readonly { key: string; value: number | null }[]): Cube {
  const shown = cells.find(({ key, value }) => value !== null && value >= 5 && !key.includes('alle'))!;
  return { dims, counts: { ...counts, [shown.key]: 2 } };
}

/** Andelen som skjules uten selv å være små, i disse tabellene: 0,177 med oppryddingen og 0,192 uten. */
const mostExtra = 0.184;

function campaignFault(engine: Engine, attacker: Attacker): string | null {
  const found = campaign(engine, attacker, { tables: 100, seed: 77, untilFound: true });
  if (found.wrong.length > 0) return found.wrong[0]!;
  if (found.placed > 0) return `${found.placed} celler plassert, ${found.solved} løst`;
  return found.extra / found.cells > mostExtra ? `skjuler for mye (${(found.extra / found.cells).toFixed(2)})` : null;
}
