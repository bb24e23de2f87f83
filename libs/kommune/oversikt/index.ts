export { OversiktModule } from './oversikt.module.ts';
