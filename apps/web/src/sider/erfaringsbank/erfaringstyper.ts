import type { EnErfaringsideQuery } from '../../generated/graphql.ts';

/** En erfaring slik sidene i banken spør om den. Serveren tar ikke imot spørsmål med biter inne i biter. */
export type Bankerfaring = EnErfaringsideQuery['erfaring'];

/** Det svarene på sidene hviler på. */
export const BANKTYPER = 'Erfaringsbank Erfaring Erfaringsforslag Erfaringsdeling';
export const EGNE_TYPER = 'EgenErfaring Erfaringsdeling Tiltak';
