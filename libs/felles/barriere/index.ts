export { BarrieresakModule } from './barriere.module.ts';
export { BarrieresakService } from './barrieresak.service.ts';
export { Dagsordensak } from './barrieresak.type.ts';
export { DagsordenService } from './dagsorden.service.ts';
