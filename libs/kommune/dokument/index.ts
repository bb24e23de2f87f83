export { DokumentModule } from './dokument.module.ts';
