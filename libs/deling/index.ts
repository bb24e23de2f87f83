export { BarrieredelingService } from './barriere/barrieredeling.service.ts';
export { DelingModule } from './deling.module.ts';
export { DelingService } from './delinger/deling.service.ts';
export { ErfaringsdelingService } from './erfaring/erfaringsdeling.service.ts';
export { FordelingsdelingService } from './fordeling/fordelingsdeling.service.ts';
export { deltInnhold, type DeltInnhold } from './innhold/delt-innhold.ts';
export { ResultatdelingService } from './resultater/resultatdeling.service.ts';
