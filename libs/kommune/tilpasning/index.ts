import { Tilpasning } from './tilpasning.entity.ts';

export { Tilpasning };

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const tilpasningEntities = [Tilpasning];
