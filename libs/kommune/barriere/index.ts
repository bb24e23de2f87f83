import { Barriere } from './barriere.entity.ts';
import { Barrierehendelse } from './barrierehendelse.entity.ts';

export { Barriere, Barrierehendelse };
export { BarriereModule } from './barriere.module.ts';
export { kanDeles } from './barriere.policy.ts';
export { lockBarriere } from './barriere.query.ts';
export { BarriereService, liftBarriere } from './barriere.service.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const barriereEntities = [Barriere, Barrierehendelse];
