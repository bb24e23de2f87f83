export { BarrieredelingService } from './barriere/barrieredeling.service.ts';
export { DelingModule } from './deling.module.ts';
export { DelingService } from './delinger/deling.service.ts';
export { ErfaringsdelingService } from './erfaring/erfaringsdeling.service.ts';
export { deltInnhold, type DeltInnhold } from './innhold/delt-innhold.ts';
export { SamtaleService } from './samtale/samtale.service.ts';
export { TilpasningService } from './tilpasning/tilpasning.service.ts';
export { ResultatdelingService } from './resultater/resultatdeling.service.ts';
