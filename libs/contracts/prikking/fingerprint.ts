import type { Grid } from './grid.ts';
import type { Policy } from './policy.ts';

/** FNV-1a i to spor. Kjenner igjen like tall; den er ikke en hemmelighet, og skal ikke brukes som en. */
export function fingerprint(parts: Iterable<string>): string {
  let [first, second] = [0x811c9dc5, 0x1b873593];
  for (const part of parts) {
    for (let place = 0; place <= part.length; place++) {
      const unit = place < part.length ? part.charCodeAt(place) : 0x1f;
      first = Math.imul(first ^ unit, 0x01000193);
      second = Math.imul(second ^ (unit + place), 0x01000193);
    }
  }
  return [first, second].map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

/** Dimensjonene og verdiene i dem, uten tall. Kan vises. */
export const structureHash = ({ axes }: Grid): string => fingerprint(axes.flatMap(({ ids, parents }) => ['dim', ...ids.map((id, place) => `${id}<${ids[parents[place]!] ?? ''}`)]));

/**
 * Tallene og reglene. Er privat: den som har fingeravtrykket, kan prøve tabell etter tabell til én passer.
 */
export const inputHash = (grid: Grid, { t, zero, secret }: Policy): string => fingerprint([structureHash(grid), String(t), zero, secret, ...Array.from(grid.counts, String)]);
