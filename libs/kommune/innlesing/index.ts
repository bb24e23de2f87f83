export { InnlesingError, type InnlesingFeil } from './innlesing.error.ts';
export { InnlesingModule } from './innlesing.module.ts';
export { kontrollerKommune, readInnlesing, readInnlesingFile } from './innlesing.reader.ts';
export { InnlesingService, type Innlesingsresultat, type Tabelltelling } from './innlesing.service.ts';
export type { Innlesing } from './innlesing.type.ts';
