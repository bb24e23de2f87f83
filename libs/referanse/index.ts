export { ReferanseModule } from './referanse.module.ts';
