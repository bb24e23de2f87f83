export { ReferanseModule } from './referanse.module.ts';
export { StatistikkModule } from './statistikk/statistikk.module.ts';
export { csvColumns, readCsv as readStatistikkCsv, UnreadableFileError, type AreaOf } from './statistikk/csv-file.ts';
export { isDataset, readOwnDataset } from './statistikk/own-dataset.ts';
export { statistikkfilgrense } from './statistikk/statistikk.input.ts';
export type { Observasjon, Uttrekk } from './statistikk/serie.ts';
export { Grenseendring, Statistikkenhet, Statistikklinje } from './statistikk/statistikk.type.ts';
