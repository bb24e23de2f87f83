import type { Grid } from './grid.ts';
import { structureHash } from './fingerprint.ts';
import type { Frozen } from './pattern.ts';

/** Første og siste dag, begge med: `{ from: '2025-01-01', to: '2025-03-31' }`. */
export interface Period { from: string; to: string }

/** Det en tidligere publisering røper om seg selv. Må bli stående også når publiseringen er trukket tilbake: noen kan ha lest den. */
export interface Earlier { period: Period; structure: string; hidden: readonly string[] }

/** Serien tallene hører til: perioden de gjelder, og alt serien har publisert før. */
export interface History { period: Period; earlier: readonly Earlier[] }

export type HistoryProblem = 'ugyldig_periode' | 'perioden_overlapper' | 'kuben_er_endret';

const day = /^\d{4}-\d{2}-\d{2}$/;
const isPeriod = ({ from, to }: Period) => day.test(from) && day.test(to) && from <= to;
export const same = (a: Period, b: Period) => a.from === b.from && a.to === b.to;
export const overlap = (a: Period, b: Period) => a.from <= b.to && b.from <= a.to;

/**
 * Mønsteret for en periode fryses første gang den publiseres. En rettelse får det samme: det skjulte dukker aldri opp igjen, og det som har stått der, kan ikke dekke noe.
 * En periode som delvis faller sammen med en tidligere, kan trekkes fra den, og nektes. `null` når perioden er ny.
 */
export function frozenBy(grid: Grid, { period, earlier }: History): Frozen | HistoryProblem | null {
  if (![period, ...earlier.map((one) => one.period)].every(isPeriod)) return 'ugyldig_periode';
  const touching = earlier.filter((one) => overlap(one.period, period));
  if (touching.some((one) => !same(one.period, period))) return 'perioden_overlapper';
  if (touching.some(({ structure }) => structure !== structureHash(grid))) return 'kuben_er_endret';
  if (touching.length === 0) return null;
  const places = new Map(grid.keys.map((key, place) => [key, place]));
  const patterns = touching.map(({ hidden }) => new Set(hidden.flatMap((key) => places.get(key) ?? [])));
  const hidden = new Set(patterns.flatMap((cells) => [...cells]));
  return { hidden, movable: new Set([...hidden].filter((cell) => patterns.every((cells) => cells.has(cell)))) };
}
