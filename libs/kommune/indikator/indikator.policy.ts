import type { Maaleperiodestatus } from '#libs/contracts';

/** Den som spør: hvem det er, og hva rollene gir rett til i rommet. */
export interface Indikatoraktoer { personId: string; skriv: boolean; foer: boolean; godkjenn: boolean }
/** Det ved en indikator som avgjør hvem som kan hva. */
export interface Indikatortilstand { arkivert: boolean; ansvarligId: string | null }

/** Den som skriver alt, kan føre alt; den ansvarlige bare på indikatorer som er hans. */
export const mayFoere = ({ ansvarligId }: Indikatortilstand, aktoer: Indikatoraktoer) => aktoer.skriv || (aktoer.foer && ansvarligId === aktoer.personId);

const naar = (vilkaar: boolean, ...navn: string[]) => (vilkaar ? navn : []);

/** Det som kan gjøres med en indikator nå. En arkivert kan bare hentes fram igjen. */
export const indikatorhandlinger = (indikator: Indikatortilstand, aktoer: Indikatoraktoer): string[] => [
  ...naar(aktoer.skriv && !indikator.arkivert, 'updateIndikator', 'updateIndikatordefinisjon'), ...naar(!indikator.arkivert && mayFoere(indikator, aktoer), 'addMaaling', 'restoreMaaling'),
  ...naar(aktoer.skriv, 'archiveIndikator'),
];

/** En måling i en godkjent periode står. */
export const maalingshandlinger = (indikator: Indikatortilstand, periodestatus: Maaleperiodestatus, aktoer: Indikatoraktoer): string[] =>
  naar(!indikator.arkivert && periodestatus === 'utkast' && mayFoere(indikator, aktoer), 'updateMaaling', 'removeMaaling');

export const belegghandlinger = (periodestatus: Maaleperiodestatus, aktoer: Indikatoraktoer): string[] =>
  naar(periodestatus === 'utkast' && aktoer.skriv, 'updateMaalbelegg', 'removeMaalbelegg');

export const sidehandlinger = (aktoer: Indikatoraktoer): string[] => naar(aktoer.skriv, 'createIndikator', 'addMaalbelegg', 'restoreMaalbelegg');
