/** Det svarene på siden hviler på. */
export const DELINGSTYPER = 'Deling Delinger DeltBeloep DeltTiltak Handlingsplan';
export const INNSYNSTYPER = 'Innsyn';
