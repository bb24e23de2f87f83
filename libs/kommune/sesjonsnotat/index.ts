import { Sesjonsnotatrad } from './sesjonsnotat.entity.ts';

export { SesjonsnotatModule } from './sesjonsnotat.module.ts';
export { lockSesjonsnotat, markDelt, SesjonsnotatQuery, type LaastSesjonsnotat } from './sesjonsnotat.query.ts';
export { SesjonsnotatService } from './sesjonsnotat.service.ts';
export { Sesjonsnotat } from './sesjonsnotat.type.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const sesjonsnotatEntities = [Sesjonsnotatrad];
