import { tidsrom } from '#libs/contracts';
import { datoform } from '../tekst/former.ts';

const dag = datoform({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' });
const tidspunkt = datoform({ day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });
const klokkeslett = datoform({ hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** «2025-09-15» eller et tidspunkt → «15. september 2025», på målformen og med dagen det er i Norge. */
export const visDag = (iso: string) => dag(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));
export const visTidspunkt = (iso: string) => tidspunkt(new Date(iso));
export const visKlokke = (tid: Date) => klokkeslett(tid);

const maskindag = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' });

/** En frist er gått ut når hele tida som er oppgitt, er forbi. */
export function erForfalt(frist: string): boolean {
  const idag = maskindag.format(new Date());
  return (tidsrom(frist)?.til ?? idag) < idag;
}

/** Dagen et tidspunkt er i, slik det er i Norge: «2025-09-15». */
export const dagenAv = (tid: string): string => maskindag.format(new Date(tid));

/** I dag og i år, slik det er i Norge. */
export const iDag = (): string => maskindag.format(new Date());
export const iAar = (): number => Number(iDag().slice(0, 4));
