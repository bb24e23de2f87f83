import { tidsrom } from '#libs/contracts';

const dag = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'Europe/Oslo' });
const tidspunkt = new Intl.DateTimeFormat('nb-NO', { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });
const klokkeslett = new Intl.DateTimeFormat('nb-NO', { hour: '2-digit', minute: '2-digit', timeZone: 'Europe/Oslo' });

/** «2025-09-15» eller et tidspunkt → «15. september 2025», slik det er i Norge. */
export const visDag = (iso: string) => dag.format(new Date(iso.length === 10 ? `${iso}T12:00:00Z` : iso));
export const visTidspunkt = (iso: string) => tidspunkt.format(new Date(iso));
export const visKlokke = (tid: Date) => klokkeslett.format(tid);

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
