export { NettverkModule } from './nettverk.module.ts';
