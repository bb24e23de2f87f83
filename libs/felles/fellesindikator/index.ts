export { FellesindikatorModule } from './fellesindikator.module.ts';
export { fellesindikatorJson } from './fellesindikator.query.ts';
export { FellesindikatorService } from './fellesindikator.service.ts';
export { Fellesindikator, Fellesindikatorutgave } from './fellesindikator.type.ts';
export { FellesindikatorlisteService, type Gjeldendeutgave } from './fellesindikatorliste.service.ts';
