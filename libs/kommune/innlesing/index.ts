export { InnlesingError, type InnlesingFeil } from './innlesing.error.ts';
export { InnlesingModule } from './innlesing.module.ts';
export { kontrollerKommune, readInnlesing, readInnlesingFile } from './innlesing.reader.ts';
export { InnlesingService, type Innlesingsproeve, type Innlesingsresultat } from './innlesing.service.ts';
export type { Tabelltelling } from './innlesing.write.ts';
export type { Innlesing } from './innlesing.type.ts';
