export { LoggModule } from './logg.module.ts';
