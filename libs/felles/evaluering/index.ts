export { AvtaleService } from './avtale.service.ts';
export { terminstatus } from './avtale.policy.ts';
export { Evalueringsavtale } from './avtale.type.ts';
export { AvtalelesingService, idag } from './avtalelesing.service.ts';
export type { Avtalerad, Utgaverad } from './avtale.query.ts';
export { EvalueringModule } from './evaluering.module.ts';
export { OppfoelgingService } from './oppfoelging/oppfoelging.service.ts';
export { gjeldende, godtatt, maaSvare, statusOf, svarOf } from './visning.ts';
export { Partsvar } from './utgave.type.ts';
