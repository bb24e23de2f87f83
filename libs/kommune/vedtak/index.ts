import { Vedtak } from './vedtak.entity.ts';

export { Vedtak };
export { registerVedtak } from './register-vedtak.ts';
export { VedtakInput } from './vedtak.input.ts';
export { VedtakModule } from './vedtak.module.ts';
export { vedtakJson, type VedtakRow } from './vedtak.query.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const vedtakEntities = [Vedtak];
