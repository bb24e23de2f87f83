export { EksportModule } from './eksport.module.ts';
