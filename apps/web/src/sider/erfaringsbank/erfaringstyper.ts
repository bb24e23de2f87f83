import type { EnErfaringsideQuery, ErfaringssoekQuery } from '../../generated/graphql.ts';

/** En erfaring slik sidene i banken spør om den. Serveren tar ikke imot spørsmål med biter inne i biter. */
export type Bankerfaring = EnErfaringsideQuery['erfaring'];

/** En erfaring i et svar på et søk, eller blant de siste når ingen har søkt. */
export type Soeketreff = ErfaringssoekQuery['erfaringssoek']['treff'][number];

/** Det svarene på sidene hviler på. */
export const BANKTYPER = 'Erfaring Erfaringsforslag Erfaringsdeling EgetErfaringsbilde EgetErfaringsvedlegg';
export const EGNE_TYPER = 'EgenErfaring Erfaringsdeling Tiltak';
