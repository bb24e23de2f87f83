export type { Diagram, Figur, Rolle, Tabell } from './diagram.ts';
export { bruksdiagram, type Bruk } from './bruk.ts';
export { csvAv } from './csv.ts';
export { stabletDiagram, type Stolpe } from './stablet.ts';
export { omraadekart } from './omraadekart.ts';
export { rutekart, type Rute } from './rutekart.ts';
export { svgAv, type Palett } from './svg.ts';
export { aarshjul, type Hendelse } from './aarshjul.ts';
export { kort, kroner, mellom, oppramsing } from './tall.ts';
