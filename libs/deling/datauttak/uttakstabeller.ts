import { bestilteTabeller } from './tabeller/bestilttabell.query.ts';
import { indikatorer } from './tabeller/indikator.query.ts';
import { oekonomi } from './tabeller/oekonomi.query.ts';
import { plan } from './tabeller/plan.query.ts';
import { program } from './tabeller/program.query.ts';
import { tiltak } from './tabeller/tiltak.query.ts';
import { dokumenter } from './tabeller/vedlegg.query.ts';
import type { Uttakstabell } from './uttakstabell.ts';

/** Alt en pakke kan ha noe fra. Det som ikke står her, er ikke med. */
export const uttakstabeller: readonly Uttakstabell[] = [...program, ...tiltak, ...oekonomi, ...indikatorer, ...plan, ...bestilteTabeller, ...dokumenter];

const utkast = 'Arbeid som ikke er ferdig, eller ikke er delt.';
const navn = 'Hvem de ansatte er, eller hva den enkelte har gjort.';
const hemmelig = 'Tall eller nøkler som bare skal brukes til å verne det som deles.';
const inni = 'Er med gjennom dokumentene.';
const styring = 'Hvordan kommunen bruker Løftet, ikke hva satsingen gjør.';

/** Tabellene i kommunen som aldri er med, og hvorfor. En tabell som verken står her eller over, feller prøven. */
export const aldriMed: Readonly<Record<string, string>> = {
  medarbeider: navn, logg: navn, svar: navn, lesing: navn, uttakshendelse: navn, lagret_soek: navn, erfaringssett: navn, sesjonsnotat: 'Notater den enkelte har skrevet.',
  erfaring: utkast, erfaringsbilde: utkast, erfaringsminne: utkast, erfaringsfoelging: styring, tilpasning: utkast, faseplass: 'Notater om hvor satsingen står.', fasekryss: 'Notater om hvor satsingen står.',
  fordeling: 'Tall om små grupper. Det som er delt, er vernet og hentes der det er delt.', fordelingsperiode: 'Tall om små grupper. Det som er delt, er vernet og hentes der det er delt.',
  undersoekelse: 'Svar fra innbyggere. Det som er delt, er vernet og hentes der det er delt.', undersoekelsesrunde: 'Svar fra innbyggere. Det som er delt, er vernet og hentes der det er delt.', undersoekelseshemmelighet: hemmelig, undersoekelsesminne: hemmelig,
  fordelingshemmelighet: hemmelig, fordelingsminne: hemmelig, fordelingsvern: hemmelig, delingsminne: hemmelig, barrieredeling: hemmelig, framdrift: styring,
  anbefalingsnotat: styring, anbefalingstiltak: styring, erfaringsvedlegg: utkast,
  innstilling: styring, innsyn: styring, fil: inni, filbit: inni,
  evalueringsandel: 'Kommunens egen føring av avtalen.', andelspost: 'Kommunens egen føring av avtalen.', andelsbetaling: 'Kommunens egen føring av avtalen.', andelslinje: 'Kommunens egen føring av avtalen.',
};
