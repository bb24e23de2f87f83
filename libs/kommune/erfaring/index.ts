import { Erfaring } from './erfaring.entity.ts';

export { Erfaring };
export { ErfaringModule } from './erfaring.module.ts';
export { grunnlag, mangler, valgte } from './erfaring.policy.ts';
export { erfaringIn, lockErfaring, noteDelt, type ErfaringRow } from './erfaring.query.ts';
export { draftErfaring, ErfaringService } from './erfaring.service.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const erfaringEntities = [Erfaring];
