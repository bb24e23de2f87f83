/** Det svarene på siden hviler på. */
export const DELINGSTYPER = 'Deling Delinger DeltBeloep DeltTiltak DeltIndikator Handlingsplan Resultatside';
export const INNSYNSTYPER = 'Innsyn';
