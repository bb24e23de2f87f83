export { BarrieredelingService } from './barriere/barrieredeling.service.ts';
export { DelingModule } from './deling.module.ts';
export { DelingService } from './delinger/deling.service.ts';
