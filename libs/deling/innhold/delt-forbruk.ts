import { createHash } from 'node:crypto';
import { delteBruksarter, delteTemaer } from '#libs/contracts';
import type { Temabruk } from '#libs/kommune/oekonomi';

/** Det som er brukt under et tema, slik det forlater kommunen. Fra og til er like når beløpet er kjent. */
export type DeltForbrukRad = Temabruk;

/** Bruken i fast rekkefølge. Temaene uten penger er ikke med; ingenting brukt av det som finnes, er et tall. */
export function deltForbruk(bruk: readonly Temabruk[]): DeltForbrukRad[] {
  const plass = ({ tema, giverart }: Temabruk) => delteTemaer.indexOf(tema) * delteBruksarter.length + delteBruksarter.indexOf(giverart);
  return bruk.map(({ tema, giverart, fra, til }) => ({ tema, giverart, fra, til })).sort((a, b) => plass(a) - plass(b));
}

/** Fingeravtrykket av det som forlater kommunen. */
export const brukskontrollsum = (aar: number, rader: readonly DeltForbrukRad[]): string => createHash('sha256').update(JSON.stringify([aar, rader])).digest('hex');
