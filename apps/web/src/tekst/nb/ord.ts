import type { Aarsakskode, Omfang, Rolle, Tallpresisjon, TiltakStatus } from '#libs/contracts';
import { roller } from '#libs/contracts';
import type { GjoeremaalType, MedlemskapTilstand, StyringsdokumentStatus, StyringsdokumentType } from '../../generated/graphql.ts';

type Gjoeremaalsetning = (antall: number, frist: string | null, aar: number | null) => string;

/** Fagets egne ord for det serveren sender som koder. */
export const ord = {
  status: {
    ide: 'Idé', forberedelse: 'Forberedelse', under_etablering: 'Under etablering', i_drift: 'I drift',
    utsatt: 'Utsatt', fullfoert: 'Fullført', stoppet: 'Stoppet',
  } satisfies Record<TiltakStatus, string> as Record<TiltakStatus, string>,
  aarsak: {
    entreprenoerkapasitet: 'Entreprenøren mangler kapasitet', bygningsmessig: 'Forhold ved bygget', ansettelse: 'Ansettelse tar tid',
    leveranse: 'Forsinket leveranse', elektriker: 'Venter på elektriker', strukturer_foerst: 'Strukturer måtte på plass først',
    planlagt_skalering: 'Planlagt skalering', kapasitet: 'Manglende kapasitet', finansiering: 'Manglende finansiering',
    manglende_effekt: 'Ga ikke ønsket virkning', annet: 'Annet',
  } satisfies Record<Aarsakskode, string> as Record<Aarsakskode, string>,
  omfang: {
    omraade: 'området', kommune: 'hele kommunen', arena: 'én arena', ukjent: 'omfang ikke oppgitt',
  } satisfies Record<Omfang, string> as Record<Omfang, string>,
  presisjon: {
    eksakt: 'Nøyaktig tall', omtrent: 'Om lag', mer_enn: 'Flere enn', mellom: 'Mellom to tall', utledet: 'Regnet ut fra andre tall',
  } satisfies Record<Tallpresisjon, string> as Record<Tallpresisjon, string>,
  rolle: (rolle: Rolle): string => roller[rolle].navn,
  tilstand: {
    invitert: 'Invitert', aktiv: 'Aktiv', kommende: 'Begynner senere', avsluttet: 'Avsluttet',
  } satisfies Record<MedlemskapTilstand, string> as Record<MedlemskapTilstand, string>,
  dokumenttype: {
    intensjonsavtale: 'Intensjonsavtale', programbeskrivelse: 'Programbeskrivelse',
  } satisfies Record<StyringsdokumentType, string> as Record<StyringsdokumentType, string>,
  dokumentstatus: {
    utkast: 'Utkast', vedtatt: 'Vedtatt', erstattet: 'Erstattet av en nyere utgave',
  } satisfies Record<StyringsdokumentStatus, string> as Record<StyringsdokumentStatus, string>,
  // Står etter navnet på tiltaket eller milepælen, eller etter antallet. Det som gjelder et helt år, er en hel setning.
  gjoeremaal: {
    milepael_forfalt: (_antall, frist) => `er en milepæl som skulle vært nådd ${frist ? `innen ${frist}` : 'før nå'}.`,
    utsatt_naar_dato: (_antall, frist) => `er utsatt til ${frist ?? 'nå'}. Er det tid for å sette i gang, eller trengs en ny dato?`,
    ingen_programbeskrivelse: () => 'Satsingen har ingen vedtatt programbeskrivelse.',
    tiltak_uten_ansvarlig: () => 'som ikke er fullført eller stoppet, mangler en ansvarlig.',
    tiltak_uten_maal: () => 'som ikke er fullført eller stoppet, mangler et mål.',
    tiltak_uten_innsatsomraade: () => 'som ikke er fullført eller stoppet, mangler et innsatsområde.',
    plan_venter_paa_vedtak: (_antall, _frist, aar) => `Handlingsplanen for ${aar} er til behandling og venter på vedtak.`,
    plan_skal_vedtas: (_antall, _frist, aar) => `Handlingsplanen for ${aar} er til behandling. Du kan registrere vedtaket.`,
    plan_mangler_for_aaret: (_antall, _frist, aar) => `Det er ikke laget noen handlingsplan for ${aar}.`,
    forbruk_venter_paa_attest: (antall, _frist, aar) => `${antall === 1 ? 'Én føring' : `${antall} føringer`} av bruk i ${aar} venter på attest.`,
    overfoering_venter: (antall, _frist, aar) => `${antall === 1 ? 'Ett ønske' : `${antall} ønsker`} om å føre penger videre fra ${aar} venter på deg.`,
  } satisfies Record<GjoeremaalType, Gjoeremaalsetning> as Record<GjoeremaalType, Gjoeremaalsetning>,
};
