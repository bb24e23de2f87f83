import { Innstilling } from './innstilling.entity.ts';

export { alleDelingsvalg, lockDelingsvalg } from './delingsvalg/delingsvalg.query.ts';
export { Delingsvalg } from './delingsvalg/delingsvalg.type.ts';
export { PlankjedeEnum } from './innstilling.enum.ts';
export { InnstillingModule } from './innstilling.module.ts';
export { foererFor, vedtaksrett, type Vedtaksrett } from './innstilling.policy.ts';
export { findPlankjede, lockVedtaksorgan, vedtaksorgan } from './innstilling.query.ts';
export { InnstillingService } from './innstilling.service.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const innstillingEntities = [Innstilling];
