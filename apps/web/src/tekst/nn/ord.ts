import type { Rolle } from '#libs/contracts';
import type { ord as nb } from '../nb/ord.ts';

// Kontrakten har rollene på bokmål.
const roller: Record<Rolle, string> = {
  programleder: 'Programleiar', prosjektansvarlig: 'Prosjektansvarleg', controller: 'Controller', styringsgruppe: 'Styringsgruppe', leser: 'Lesar',
  nettverksmedlem: 'Nettverksmedlem', koordinator: 'Koordinator', evaluator: 'Evaluator', plattformforvalter: 'Plattformforvaltar',
};

export const ord: typeof nb = {
  status: {
    ide: 'Idé', forberedelse: 'Førebuing', under_etablering: 'Under etablering', i_drift: 'I drift',
    utsatt: 'Utsett', fullfoert: 'Fullført', stoppet: 'Stoppa',
  },
  aarsak: {
    entreprenoerkapasitet: 'Entreprenøren manglar kapasitet', bygningsmessig: 'Forhold ved bygget', ansettelse: 'Tilsetjing tek tid',
    leveranse: 'Forseinka leveranse', elektriker: 'Ventar på elektrikar', strukturer_foerst: 'Strukturar måtte på plass først',
    planlagt_skalering: 'Planlagd skalering', kapasitet: 'Manglande kapasitet', finansiering: 'Manglande finansiering',
    manglende_effekt: 'Gav ikkje ønskt verknad', annet: 'Anna',
  },
  omfang: {
    omraade: 'området', kommune: 'heile kommunen', arena: 'éin arena', ukjent: 'omfang ikkje oppgitt',
  },
  presisjon: {
    eksakt: 'Nøyaktig tal', omtrent: 'Om lag', mer_enn: 'Fleire enn', mellom: 'Mellom to tal', utledet: 'Rekna ut frå andre tal',
  },
  rolle: (rolle) => roller[rolle],
  tilstand: {
    invitert: 'Invitert', aktiv: 'Aktiv', kommende: 'Begynner seinare', avsluttet: 'Avslutta',
  },
  dokumenttype: {
    intensjonsavtale: 'Intensjonsavtale', programbeskrivelse: 'Programskildring',
  },
  dokumentstatus: {
    utkast: 'Utkast', vedtatt: 'Vedteke', erstattet: 'Erstatta av ei nyare utgåve',
  },
  gjoeremaal: {
    milepael_forfalt: (_antall, frist) => `er ein milepæl som skulle vore nådd ${frist ? `innan ${frist}` : 'før no'}.`,
    utsatt_naar_dato: (_antall, frist) => `er utsett til ${frist ?? 'no'}. Er det tid for å setje i gang, eller trengst det ein ny dato?`,
    ingen_programbeskrivelse: () => 'Satsinga har inga vedteken programskildring.',
    tiltak_uten_ansvarlig: () => 'som ikkje er fullført eller stoppa, manglar ein ansvarleg.',
    tiltak_uten_maal: () => 'som ikkje er fullført eller stoppa, manglar eit mål.',
    tiltak_uten_innsatsomraade: () => 'som ikkje er fullført eller stoppa, manglar eit innsatsområde.',
    plan_venter_paa_vedtak: (_antall, _frist, aar) => `Handlingsplanen for ${aar} er til behandling og ventar på vedtak.`,
    plan_skal_vedtas: (_antall, _frist, aar) => `Handlingsplanen for ${aar} er til behandling. Du kan registrere vedtaket.`,
    plan_mangler_for_aaret: (_antall, _frist, aar) => `Det er ikkje laga nokon handlingsplan for ${aar}.`,
    forbruk_venter_paa_attest: (antall, _frist, aar) => `${antall === 1 ? 'Éi føring' : `${antall} føringar`} av bruk i ${aar} ventar på attest.`,
    overfoering_venter: (antall, _frist, aar) => `${antall === 1 ? 'Eitt ønske' : `${antall} ønske`} om å føre pengar vidare frå ${aar} ventar på deg.`,
  },
};
