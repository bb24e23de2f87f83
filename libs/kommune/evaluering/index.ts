export { aarene, endringer, terminlinjer, utestaaende, type Andelstermin } from './andel.policy.ts';
export type { Andelsgrunnlag } from './andel.query.ts';
export { AndelService, staaende } from './andel.service.ts';
export { EvalueringsandelModule } from './evalueringsandel.module.ts';
