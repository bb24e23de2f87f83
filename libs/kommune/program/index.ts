export { OmraadeService } from './omraade/omraade.service.ts';
export { ProgramModule } from './program.module.ts';
export { programEntities } from './program.entities.ts';
export { lockSatsing } from './satsing/satsing-lock.query.ts';
export { StyringsdokumentTypeEnum } from './styringsdokument/styringsdokument.entity.ts';
