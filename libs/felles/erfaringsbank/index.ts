export { Erfaring, Erfaringsutgave } from './erfaring.type.ts';
export { ErfaringsbankModule } from './erfaringsbank.module.ts';
export { ErfaringsbankService } from './erfaringsbank.service.ts';
export { Erfaringsbilde } from './bilde/erfaringsbilde.type.ts';
export { Erfaringsinnhold, Erfaringsresultat } from './erfaringsinnhold.type.ts';
export { aapentInnholdJson, innholdJson } from './erfaringsbank.query.ts';
export { Tilpasset } from './tilpasset.type.ts';
export { RedaksjonService } from './redaksjon/redaksjon.service.ts';
export { withDerived, type Innholdsrad } from './innhold.ts';
