import { isAboutPersons, isShare } from '../innhold/antall-personer.ts';
import type { Uttakskolonne, Uttaksrad } from './uttakstabell.ts';

const numberIn = (verdi: unknown): number | null => (verdi === null || verdi === undefined || verdi === '' ? null : Number(verdi));

/** Om et antall personer ikke kan stå der. Et antall som ikke er kjent, for eksempel bak en andel, regnes som lavt. */
export const isTooFew = (antall: number | null, grense: number): boolean => antall === null || !Number.isFinite(antall) || antall < grense;

/** Antallene som er under grensa. Null er også et lavt antall. */
export const lowCounts = (kolonner: readonly Uttakskolonne[], rad: Uttaksrad, grense: number): string[] =>
  kolonner.filter(({ navn, slag }) => slag === 'antall' && rad[navn] !== null && isTooFew(numberIn(rad[navn]), grense)).map(({ navn }) => navn);

/** Et resultat teller personer når enheten eller, uten enhet, teksten handler om mennesker. Teksten gjentar ofte tallet, så den skjules med det. */
export function hiddenInResultat({ enhet, tekst, verdi }: Uttaksrad, grense: number): string[] {
  if (verdi === null || !isAboutPersons(`${String(enhet ?? '')} ${enhet === null || isShare(String(enhet)) ? String(tekst) : ''}`)) return [];
  const antall = enhet !== null && isShare(String(enhet)) ? null : numberIn(verdi);
  return isTooFew(antall, grense) ? ['verdi', 'til_verdi', 'presisjon', 'tekst', 'utregning'] : [];
}

const personer = ({ telling, enhet, nevner, teller }: Uttaksrad): boolean =>
  telling !== 'ikke_personer' || isAboutPersons([enhet, nevner, teller].filter(Boolean).join(' '));
const known = ({ nevner, enhet }: Uttaksrad, verdi: unknown): number | null => (nevner !== null || isShare(String(enhet ?? ''))) ? null : numberIn(verdi);

/** En måling følger det indikatoren teller. En endring i prosent fra et lavt antall røper det like godt, og merknaden kan si tallet med ord. */
export function hiddenInMaaling(rad: Uttaksrad, grense: number): string[] {
  if (!personer(rad)) return [];
  const felt = ['verdi', 'til_verdi', 'presisjon', 'endring_prosent', 'endring_presisjon', 'sammenlignet_med', 'merknad'];
  if (rad['verdi'] === null) return felt;
  return isTooFew(known(rad, rad['verdi']), grense) ? felt : [];
}

/** Et tall i en bestilt tabell. Kilden har alt skjult etter sin egen regel, så en andel er med når antallet bak ikke er oppgitt; er det lavt, eller er andelen av det lav, er den det ikke. */
export function hiddenInTabelltall({ enhet, verdi, n }: Uttaksrad, grense: number): string[] {
  const [tall, bak] = [numberIn(verdi), numberIn(n)];
  if (tall === null) return [];
  const antall = enhet === 'personer' ? tall : bak === null ? null : enhet === 'prosent' ? Math.min(bak, (tall / 100) * bak) : bak;
  return antall !== null && isTooFew(antall, grense) ? ['verdi'] : [];
}

/** Utgangspunktet og målet for en indikator. */
export function hiddenInIndikator(rad: Uttaksrad, grense: number): string[] {
  if (!personer(rad)) return [];
  const lavt = (verdi: unknown) => verdi !== null && isTooFew(known(rad, verdi), grense);
  return [...(lavt(rad['utgangsverdi']) ? ['utgangsverdi', 'utgangsverdi_til', 'utgangspresisjon'] : []), ...(lavt(rad['maalverdi']) ? ['maalverdi'] : [])];
}
