import { createHash } from 'node:crypto';
import type { Barriereart, Loesningseier } from '#libs/contracts';

/** Alt som forlater kommunen når en barriere deles: slaget og tall. Ikke et ord kommunen har skrevet, og ingen id. */
export interface DeltBarriere { art: Barriereart; loesningseier: Loesningseier | null; antallTiltak: number; oppdiktet: boolean }
/** Det som forlater kommunen når teksten slippes etterpå, som en egen handling. */
export interface DeltBarrieretekst { tittel: string; tekst: string | null; proevd: string | null }

/** Bare feltene som skal ut, i fast rekkefølge, uansett hva raden ellers har. */
export const deltBarriere = ({ art, loesningseier, antallTiltak, oppdiktet }: DeltBarriere): DeltBarriere => ({ art, loesningseier, antallTiltak, oppdiktet });
export const deltTekst = ({ tittel, tekst, proevd }: DeltBarrieretekst): DeltBarrieretekst => ({ tittel, tekst, proevd });

/** Fingeravtrykket av det som forlater kommunen. Den som deler, bekrefter nøyaktig det hun så. */
export const barrieresum = (innhold: DeltBarriere | DeltBarrieretekst): string => createHash('sha256').update(JSON.stringify(innhold)).digest('hex');
