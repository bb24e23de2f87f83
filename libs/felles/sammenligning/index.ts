export { SammenligningModule } from './sammenligning.module.ts';
