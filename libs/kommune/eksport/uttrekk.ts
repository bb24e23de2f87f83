import { visTidsangivelse } from '#libs/contracts';
import type { Kilde, Kolonne } from '#libs/platform';

/** Det alle rader i et uttrekk har: hvilken rad det er, og hvor den kommer fra. */
export interface Uttrekksrad { id: string; noekkel: string; oppdiktet: boolean; kilde: Kilde | null }

/** Ett uttrekk: hvilke rader, og hvordan de vises. Setningen får året, personen og om hun skriver alle tiltak. */
export interface Uttrekk<Rad extends Uttrekksrad> {
  navn: string;
  sql: string;
  kolonner: readonly Kolonne<Rad>[];
  /** Om uttrekket kan gjelde ett år, må, eller ikke kan. */
  aar: 'kreves' | 'kan' | 'nei';
  /** Hva som er med, til den som får fila uten å vite hvor den kommer fra. */
  utvalg: (aar: number | null) => string;
}

export const tekst = <Rad>(navn: string, bredde: number, les: (rad: Rad) => string | null): Kolonne<Rad> => ({ navn, bredde, type: 'tekst', les });
export const tid = <Rad>(navn: string, les: (rad: Rad) => string | null): Kolonne<Rad> => tekst(navn, 18, (rad) => { const verdi = les(rad); return verdi && visTidsangivelse(verdi); });
/** Punktene under hverandre i én celle. */
export const liste = <Rad>(navn: string, les: (rad: Rad) => string[]): Kolonne<Rad> => tekst(navn, 32, (rad) => les(rad).join('\n') || null);

/** Sist i hver rad: det som ikke er til å lese, men til å vite hva raden er og finne den igjen. */
export const avslutning = <Rad extends Uttrekksrad>(): Kolonne<Rad>[] => [
  { navn: 'Oppdiktet', bredde: 11, type: 'ja', les: (rad) => rad.oppdiktet },
  tekst('Kilde', 40, ({ kilde }) => kilde && `${kilde.tittel}${kilde.sted ? `, ${kilde.sted}` : ''}${kilde.tolket ? ' (tolket)' : ''}`),
  tekst('id', 38, (rad) => rad.id),
  tekst('noekkel', 30, (rad) => rad.noekkel),
];
