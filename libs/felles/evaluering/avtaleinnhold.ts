import type { Avtaleparttype, Kostnadsnoekkel, Leveranseslag, Mvaordning, Prisregulering } from '#libs/contracts';

/** Beløp er hele øre, som tekst: et tall i JSON mister de siste sifrene. Numrene er fra 1, i rekkefølgen de står. */
export interface Partinnhold {
  nr: number; type: Avtaleparttype; kommunenummer: string | null; navn: string; rolle: string; mandat: string | null;
  fast: string; innbyggere: number | null; vekt: number | null; egeninnsats: string | null;
  /** Den første terminen parten ikke er med i. */
  utFra: number | null;
  /** Det siste året kommunen har tilskudd fra staten. */
  tilskuddTil: number | null;
}
export interface Termininnhold { nr: number; forfall: string; beloep: string; leveranse: number | null }
export interface Leveranseinnhold { nr: number; tittel: string; slag: Leveranseslag; frist: string; beskrivelse: string | null }
export interface Delinnhold { navn: string; kommunenummer: string | null; omfang: string }
export interface Opsjonsinnhold { tekst: string; frist: string | null; til: string | null }

/** Det en utgave av avtalen sier: dokumentet partene svarer på. */
export interface Avtaleinnhold {
  formaal: string | null; fra: string; til: string; sum: string; noekkel: Kostnadsnoekkel;
  prisregulering: Prisregulering; prisvilkaar: string | null; mva: Mvaordning; mvaProsent: number | null;
  parter: Partinnhold[]; deler: Delinnhold[]; opsjoner: Opsjonsinnhold[]; leveranser: Leveranseinnhold[]; terminer: Termininnhold[];
}
