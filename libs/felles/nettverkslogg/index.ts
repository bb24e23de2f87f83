export { NettverksloggModule } from './nettverkslogg.module.ts';
