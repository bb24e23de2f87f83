export { AnbefalingsarbeidModule } from './anbefaling.module.ts';
export { AnbefalingsarbeidService } from './anbefalingsarbeid.service.ts';
export type { Arbeidsrad } from './anbefalingsarbeid.query.ts';
