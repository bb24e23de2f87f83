export { SpoersmaalModule } from './spoersmaal.module.ts';
