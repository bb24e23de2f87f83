import { Fordeling } from './fordeling.entity.ts';
import { Fordelingsperiode } from './fordelingsperiode.entity.ts';

export { Fordelingsdimensjon } from './fordeling.entity.ts';
export { FordelingModule } from './fordeling.module.ts';
export { idag, isOver } from './fordeling.policy.ts';
export { FordelingQuery } from './fordeling.query.ts';
export { FordelingService } from './fordeling.service.ts';
export { FordelingsperiodeService } from './fordelingsperiode.service.ts';
export { Fordelingsvern } from './hel-fordeling.type.ts';
export { FordelingsvernService } from './vern/fordelingsvern.service.ts';
export type { Verngrunnlag, Vernet } from './vern/fordelingsvern.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const fordelingEntities = [Fordeling, Fordelingsperiode];
