/** Det svarene på siden hviler på. */
export const DELINGSTYPER = 'Deling Delinger DeltBeloep DeltTiltak DeltIndikator DeltForbruk DeltFordeling Delingsvalg AlleDelingsvalg Handlingsplan Resultatside Oekonomi Erfaring Erfaringsdeling Barrieredeling Tilpasning Fordeling';

/** Det hver forhåndsvisning trenger: hvem det deles med, og om kommunen har åpnet for evalueringen nå. */
export interface Visning { nettverk: string; aapent: boolean; lukk: () => void }
