import { EgetErfaringsbilde } from './bilde/erfaringsbilde.entity.ts';
import { Erfaring } from './erfaring.entity.ts';
import { EgetErfaringsvedlegg } from './vedlegg/erfaringsvedlegg.entity.ts';

export { EgetErfaringsbilde, EgetErfaringsvedlegg, Erfaring };
export { samtykkeErrors } from './bilde/erfaringsbilde.policy.ts';
export { dropBilde, erfaringOf, findIdag, type BildeRow } from './bilde/erfaringsbilde.query.ts';
export { ErfaringsbildeService } from './bilde/erfaringsbilde.service.ts';
export { EgetErfaringsbildeType } from './bilde/erfaringsbilde.type.ts';
export { ErfaringModule } from './erfaring.module.ts';
export { grunnlag, mangler, valgte } from './erfaring.policy.ts';
export { ErfaringQuery, erfaringIn, lockErfaring, noteDelt, type ErfaringRow } from './erfaring.query.ts';
export { draftErfaring, ErfaringService } from './erfaring.service.ts';
export { dropVedlegg, erfaringOfVedlegg, type VedleggRow } from './vedlegg/erfaringsvedlegg.query.ts';
export { ErfaringsvedleggService } from './vedlegg/erfaringsvedlegg.service.ts';
export { HelErfaring } from './hel-erfaring.type.ts';

/** Radene i rommet, slik TypeORM skal kjenne dem. */
export const erfaringEntities = [Erfaring, EgetErfaringsbilde, EgetErfaringsvedlegg];
