import { visTall, visTidsangivelse, hiddenSymbol, type DeltResultat, type Tallpresisjon } from '#libs/contracts';

const kroner = new Intl.NumberFormat('nb-NO', { maximumFractionDigits: 0 });
const hele = (oere: string) => kroner.format(BigInt(oere) / 100n);
const foran = { eksakt: '', omtrent: 'om lag ', mer_enn: 'mer enn ', mellom: '', utledet: '' } as const satisfies Record<Tallpresisjon, string>;

/** «om lag 200 000 kr», «100–200 kr». Tomt når beløpet ikke er kjent. */
export function visBeloep(oere: string | null, til: string | null, presisjon: Tallpresisjon | null): string | null {
  if (oere === null || presisjon === null) return null;
  return `${foran[presisjon]}${til === null ? hele(oere) : `${hele(oere)}–${hele(til)}`} kr${presisjon === 'utledet' ? ' (utledet)' : ''}`;
}

/** «600 000–3 400 000 kr», eller beløpet når det er kjent nøyaktig. */
export const visSpenn = (fra: string, til: string): string => `${fra === til ? hele(fra) : `${hele(fra)}–${hele(til)}`} kr`;

export const visAntall = (antall: number | null, til: number | null, presisjon: Tallpresisjon | null): string | null => (antall === null || presisjon === null ? null : visTall(antall, presisjon, til));
export const visTidsrommet = (fra: string | null, til: string | null): string => [fra && visTidsangivelse(fra), til && visTidsangivelse(til)].filter(Boolean).join(' – ');

/** Et resultat i én setning: det som er målt, tallet eller tegnet for skjult, og tida. */
export function visResultat({ tekst, verdi, tilVerdi, presisjon, enhet, periode, sammenlignetMed, skjult }: DeltResultat): string {
  const tall = skjult ? `: ${hiddenSymbol} (skjult fordi det gjelder for få)` : verdi !== null && presisjon ? `: ${visTall(verdi, presisjon, tilVerdi)} ${enhet ?? ''}`.trimEnd() : '';
  const tid = [periode && visTidsangivelse(periode), sammenlignetMed && `sammenlignet med ${visTidsangivelse(sammenlignetMed)}`].filter(Boolean).join(', ');
  return `${tekst}${tall}${tid ? ` (${tid})` : ''}`;
}
