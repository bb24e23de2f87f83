import type { Kommuneform } from './scale.ts';
import type { Random } from './random.ts';

const tittel = 'Rader laget for måling';
export const kildedokumenter = [{ noekkel: 'maaling', tittel }];

/** Hver rad har en kilde eller er merket som oppdiktet. Radene i målingen har ingen leser; blandingen gir databasen det arbeidet ekte rader gir. */
export function merke({ oppdiktet }: Kommuneform, random: Random): { oppdiktet: true } | { kilde: { tittel: string } } {
  return oppdiktet === 'alt' || (oppdiktet === 'noe' && random.chance(0.02)) ? { oppdiktet: true } : { kilde: { tittel } };
}
