import type { Aarsakskode, Omfang, Rolle, Tallpresisjon, TiltakStatus } from '#libs/contracts';
import type { GjoeremaalType, MedlemskapTilstand, StyringsdokumentStatus, StyringsdokumentType } from '../../generated/graphql.ts';
import type { ord as nb } from '../nb/ord.ts';

type Gjoeremaalsetning = (antall: number, frist: string | null, aar: number | null) => string;

const roller: Record<Rolle, string> = {
  programleder: 'Programme manager', prosjektansvarlig: 'Project owner', controller: 'Controller', styringsgruppe: 'Steering group', leser: 'Reader',
  nettverksmedlem: 'Network member', koordinator: 'Coordinator', evaluator: 'Evaluator', plattformforvalter: 'Platform administrator',
};
const ikkeAvsluttet = (antall: number) => (antall === 1 ? 'that is not completed or stopped has' : 'that are not completed or stopped have');

export const ord: typeof nb = {
  status: {
    ide: 'Idea', forberedelse: 'In preparation', under_etablering: 'Being set up', i_drift: 'Running',
    utsatt: 'Postponed', fullfoert: 'Completed', stoppet: 'Stopped',
  } satisfies Record<TiltakStatus, string>,
  aarsak: {
    entreprenoerkapasitet: 'The contractor lacks capacity', bygningsmessig: 'Problems with the building', ansettelse: 'Recruitment takes time',
    leveranse: 'Delayed delivery', elektriker: 'Waiting for an electrician', strukturer_foerst: 'Structures had to be in place first',
    planlagt_skalering: 'Planned scaling', kapasitet: 'Lack of capacity', finansiering: 'Lack of funding',
    manglende_effekt: 'Did not have the desired effect', annet: 'Other',
  } satisfies Record<Aarsakskode, string>,
  omfang: {
    omraade: 'the area', kommune: 'the whole municipality', arena: 'one venue', ukjent: 'scope not stated',
  } satisfies Record<Omfang, string>,
  presisjon: {
    eksakt: 'Exact number', omtrent: 'About', mer_enn: 'More than', mellom: 'Between two numbers', utledet: 'Calculated from other figures',
  } satisfies Record<Tallpresisjon, string>,
  rolle: (rolle: Rolle): string => roller[rolle],
  tilstand: {
    invitert: 'Invited', aktiv: 'Active', kommende: 'Starts later', avsluttet: 'Ended',
  } satisfies Record<MedlemskapTilstand, string>,
  dokumenttype: {
    intensjonsavtale: 'Agreement of intent', programbeskrivelse: 'Programme description',
  } satisfies Record<StyringsdokumentType, string>,
  dokumentstatus: {
    utkast: 'Draft', vedtatt: 'Adopted', erstattet: 'Superseded by a newer version',
  } satisfies Record<StyringsdokumentStatus, string>,
  gjoeremaal: {
    milepael_forfalt: (_antall, frist) => `is a milestone that should have been reached ${frist ? `by ${frist}` : 'before now'}.`,
    utsatt_naar_dato: (_antall, frist) => `is postponed until ${frist ?? 'now'}. Is it time to start, or is a new date needed?`,
    ingen_programbeskrivelse: () => 'The initiative has no adopted programme description.',
    tiltak_uten_ansvarlig: (antall) => `${ikkeAvsluttet(antall)} no one responsible.`,
    tiltak_uten_maal: (antall) => `${ikkeAvsluttet(antall)} no objective.`,
    tiltak_uten_innsatsomraade: (antall) => `${ikkeAvsluttet(antall)} no focus area.`,
    plan_venter_paa_vedtak: (_antall, _frist, aar) => `The action plan for ${aar} is under consideration and awaits a decision.`,
    plan_skal_vedtas: (_antall, _frist, aar) => `The action plan for ${aar} is under consideration. You can record the decision.`,
    plan_mangler_for_aaret: (_antall, _frist, aar) => `There is no action plan for ${aar} yet.`,
    forbruk_venter_paa_attest: (antall, _frist, aar) => `${antall === 1 ? 'One entry of spending' : `${antall} entries of spending`} in ${aar} ${antall === 1 ? 'is' : 'are'} waiting to be certified.`,
    overfoering_venter: (antall, _frist, aar) => `${antall === 1 ? 'One request' : `${antall} requests`} to carry money over from ${aar} ${antall === 1 ? 'is' : 'are'} waiting for you.`,
  } satisfies Record<GjoeremaalType, Gjoeremaalsetning>,
};
