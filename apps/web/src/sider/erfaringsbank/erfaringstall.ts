import type { Tallpresisjon } from '#libs/contracts';
import { visTall, visTidsangivelse } from '../../tekst/sagt.ts';
import { visKroner } from '../../ui/penger.ts';

/** «om lag 200 000 kr», «100–200 kr». */
export function visBeloep(oere: string | null, til: string | null, presisjon: Tallpresisjon | null): string | null {
  if (oere === null || presisjon === null) return null;
  const hele = (verdi: string) => visKroner(String((BigInt(verdi) / 100n) * 100n));
  const tall = til === null ? hele(oere) : `${hele(oere)}–${hele(til)}`;
  return `${{ eksakt: '', omtrent: 'om lag ', mer_enn: 'mer enn ', mellom: '', utledet: '' }[presisjon]}${tall} kr${presisjon === 'utledet' ? ' (utledet)' : ''}`;
}

export const visAntall = (antall: number | null, til: number | null, presisjon: Tallpresisjon | null) => (antall === null || presisjon === null ? null : visTall(antall, presisjon, til));
export const visTidsrommet = (fra: string | null, til: string | null) => [fra && visTidsangivelse(fra), til && visTidsangivelse(til)].filter(Boolean).join(' – ');
