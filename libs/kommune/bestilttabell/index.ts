import { BestiltTabell, Tabellutgave } from './bestilttabell.entity.ts';

export { BestiltTabellModule } from './bestilttabell.module.ts';
export { BestiltTabellQuery } from './bestilttabell.query.ts';
export { BestiltTabellService } from './bestilttabell.service.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const bestilttabellEntities = [BestiltTabell, Tabellutgave];
