import { MedlemskapRad } from './medlemskap/medlemskap.entity.ts';

export const tilgangEntities = [MedlemskapRad];
