export { ReferanseModule } from './referanse.module.ts';
export { StatistikkModule } from './statistikk/statistikk.module.ts';
