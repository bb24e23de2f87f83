import { Handlingsplan } from './handlingsplan.entity.ts';
import { Planhendelserad } from './kjede/planhendelse.entity.ts';
import { Plantiltakrad } from './plantiltak/plantiltak.entity.ts';

export { Handlingsplan };
export { PlanstatusEnum } from './handlingsplan.enum.ts';
export { importHandlingsplan, type ImportertPlan } from './handlingsplan.import.query.ts';
export { HandlingsplanModule } from './handlingsplan.module.ts';
export { gjeldende as gjeldendePlanstatuser, hvemHarPlanen } from './handlingsplan.policy.ts';
export type { Innholdslinje, Innholdspost, Innholdstiltak, Planinnhold } from './innhold/planinnhold.type.ts';
export { VedtattInnholdQuery, type VedtattInnhold } from './innhold/vedtatt-innhold.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const handlingsplanEntities = [Handlingsplan, Plantiltakrad, Planhendelserad];
