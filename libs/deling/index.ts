export { BarrieredelingService } from './barriere/barrieredeling.service.ts';
export { DelingModule } from './deling.module.ts';
export { SesjonsnotatdelingService } from './sesjonsnotat/sesjonsnotatdeling.service.ts';
export { DelingService } from './delinger/deling.service.ts';
