export { Erfaring, Erfaringsutgave } from './erfaring.type.ts';
export { ErfaringsbankModule } from './erfaringsbank.module.ts';
export { ErfaringsbankService } from './erfaringsbank.service.ts';
export { Erfaringsinnhold, Erfaringsresultat } from './erfaringsinnhold.type.ts';
export { innholdJson } from './erfaringsbank.query.ts';
export { RedaksjonService } from './redaksjon/redaksjon.service.ts';
export { withDerived, type Innholdsrad } from './innhold.ts';
