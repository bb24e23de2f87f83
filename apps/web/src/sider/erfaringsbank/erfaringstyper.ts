/** Det svarene på sidene hviler på. */
export const BANKTYPER = 'Erfaringsbank Erfaring Erfaringsdeling';
export const EGNE_TYPER = 'EgenErfaring Erfaringsdeling Tiltak';
