import { Innsyn } from './innsyn/innsyn.entity.ts';
import { MedlemskapRad } from './medlemskap/medlemskap.entity.ts';

export const tilgangEntities = [MedlemskapRad, Innsyn];
