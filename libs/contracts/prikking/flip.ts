import type { Axis } from './cube.ts';

/** Veien i én dimensjon: det som følger bladet vi løfter, og det som følger motstykket. Bladene står først. Plassene er i den flate lista. */
export interface Flip { up: readonly number[]; down: readonly number[] }

/**
 * Fra hvert blad under verdien til hvert blad utenfor, og ut gjennom totalen. Sumcellene følger med til der de to veiene møtes;
 * derfra går like mye opp som ned. De korteste står først, for de skjuler minst.
 */
export function waysOut({ leaves, under, chains, stride }: Axis, place: number): Flip[] {
  const offsets = (chain: readonly number[]) => chain.map((step) => step * stride);
  const inside = new Set(under[place]);
  const outside = leaves.filter((leaf) => !inside.has(leaf));
  const made = under[place]!.flatMap((from): Flip[] => {
    const mine = chains[from]!;
    const swaps = outside.map((to) => {
      const theirs = chains[to]!;
      const meeting = theirs.find((step) => mine.includes(step))!;
      return { up: offsets(mine.slice(0, mine.indexOf(meeting))), down: offsets(theirs.slice(0, theirs.indexOf(meeting))) };
    });
    return [...swaps, { up: offsets(mine), down: [] }];
  });
  return made.sort((a, b) => a.up.length + a.down.length - b.up.length - b.down.length);
}
