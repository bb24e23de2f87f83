import { Vedlegg } from './vedlegg.entity.ts';

export { Vedlegg };
export { aktoerNow, filadresse } from './vedlegg.aktoer.ts';
export { VedleggModule } from './vedlegg.module.ts';

/** Radene TypeORM skal kjenne. Fila og bitene leses og skrives bare her, med egne setninger. */
export const vedleggEntities = [Vedlegg];
