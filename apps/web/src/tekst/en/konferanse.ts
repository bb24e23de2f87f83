import type { Paameldingsrolle } from '#libs/contracts';
import type { TidligereSatsingsstatus } from '../../generated/graphql.ts';
import type { konferanse as nb } from '../nb/konferanse.ts';
import { nettverksord } from './nettverksord.ts';

const personer = (antall: number) => (antall === 1 ? 'one person' : `${antall} people`);
const plasser = (antall: number) => (antall === 1 ? 'one place' : `${antall} places`);
const en = (antall: number) => (antall === 1 ? 'is' : 'are');

export const konferanse: typeof nb = {
  tittel: 'Conferences', ingress: 'The network’s conferences: the programme, the site visits, the sign-up, and what the municipalities have shared from them.',
  slag: nettverksord.konferanseslag,
  rolle: { programledelse: 'Programme management', prosjekt: 'Project owners', tjeneste: 'People from the services', politiker: 'Politicians', frivillig: 'Volunteers', annet: 'Others' } satisfies Record<Paameldingsrolle, string>,
  ny: 'New conference', ingen: 'No conferences in the network yet', ingenTekst: 'When the coordinator makes a conference, it comes here, with the programme and the sign-up. The 2024 conference can be read below.',
  tidligere: 'Past conferences', tilTidligereSatsinger: 'Earlier initiatives, and the evaluations of them', tilbake: 'All conferences',
  poster: (antall: number) => (antall === 1 ? 'one item in the programme' : `${antall} items in the programme`), dine: (antall: number) => `You have ${plasser(antall)}`, alle: (antall: number) => `${plasser(antall)} ${en(antall)} taken`, frist: (dag: string) => `Deadline ${dag}`,
  avlyst: 'Cancelled', innleggOgBefaringer: (innlegg: number, befaringer: number) => `${innlegg === 1 ? '1 talk' : `${innlegg} talks`}, ${befaringer === 1 ? '1 site visit' : `${befaringer} site visits`}`,
  naarHvor: (dag: string, sted: string | null) => (sted ? `${dag}, ${sted}` : dag), fristTil: (dag: string) => `Sign up or cancel by the end of ${dag}.`, stengt: 'It is no longer possible to sign up or cancel.',
  rediger: 'Edit', leggTil: 'Add to the programme', program: 'Programme', ingenProgram: 'The programme has not been set yet.', bolk: (nr: number) => `Block ${nr}: these run at the same time`,
  klokka: (start: string, slutt: string | null) => (slutt ? `${start}–${slutt}` : start), avgang: (start: string, slutt: string | null) => (slutt ? `departs at ${start}, back at ${slutt}` : `departs at ${start}`),
  fremme: 'Starts at the site', kl: (klokka: string) => klokka, avreiser: (klokka: string) => `Departure at ${klokka}: these run at the same time`,
  egne: { tittel: 'Your places', ingen: 'You have not signed up for anything yet. Sign up at each item in the programme.', rad: (klokka: string, antall: number, rolle: string) => `${klokka}: ${personer(antall)}, ${rolle.toLowerCase()}`, samtidig: (hva: string) => `Runs at the same time as ${hva}.` },
  hvem: 'Who', forskning: 'Research', lenker: 'Read more', sted: 'Place', oppmoete: 'Meet at', retur: 'Return', tema: 'Theme',
  ledig: (ledig: number, kapasitet: number) => (ledig <= 0 ? `Full (${plasser(kapasitet)})` : `${ledig} of ${plasser(kapasitet)} available`), koe: (antall: number) => `${personer(antall)} on the waiting list`, paameldte: (antall: number) => `${personer(antall)} ${en(antall)} signed up`,
  meldPaa: 'Sign up', meldPaaHva: (hva: string) => `Sign up: ${hva}`, paameldingsrad: (antall: number, rolle: string) => `${personer(antall)}, ${rolle.toLowerCase()}`, iKoe: (nr: number) => `no. ${nr} on the waiting list`,
  taPlass: 'Take the place', taPlassHva: (hva: string) => `Take the place: ${hva}`, plassTilDere: 'There is now room for you.', endre: 'Change the sign-up', meldAv: 'Cancel the sign-up', meldAvTekst: 'The places become available to others immediately. If you want them back, you must sign up again.', avmeldt: 'Your sign-up has been cancelled.',
  fjernTekst: 'The item disappears from the programme. No one has signed up.',
  notater: { tittel: 'Our notes', ingen: 'No one has written a note yet.', nytt: 'Write a note', nyttFra: (hva: string) => `Write a note from ${hva}`, fraAndre: 'Shared by the municipalities', av: (hvem: string | null, dag: string) => (hvem ? `${hvem}, ${dag}` : dag), delt: 'Shared with the network', ikkeDelt: 'Only the municipality sees it', utdatert: 'Changed since it was shared. The others see the old one.',
    del: 'Share', delHva: (hva: string) => `Share the note from ${hva}`, delTittel: 'Share the note?', delTekst: 'The coordinator and the municipalities in the network will see the text as it is here, and that it comes from you. The name of whoever wrote it is not included. Read it once more: it must not be possible to identify anyone.', delKnapp: 'Share with the network',
    erfaring: 'Make a lesson', erfaringHva: (hva: string) => `Make a lesson from the note from ${hva}`, erfaringTittel: 'Make a lesson from the note?', erfaringTekst: 'You get a draft among the municipality’s lessons with what was learnt, the theme and where it is from. No one else sees the draft until you share it. The note stays.', tilErfaringen: 'The draft lesson',
    trekk: 'Withdraw', trekkTittel: 'Withdraw the note?', trekkTekst: 'The text disappears immediately for the others. Those who have already read it may have copied it.', fjernet: 'The note has been removed. The content is in the log.', fjernTekst: 'The note disappears from here. The content is in the log, and can be restored.' },
  gammel: { program: 'Talks', befaringer: 'Site visits', tidsplan: 'Timetable', bolk: (nr: number, klokka: string | null) => (klokka ? `Block ${nr}, ${klokka}` : `Block ${nr}`), kl: (klokka: string) => klokka, utenTittel: 'No title in the programme', stikkord: 'Keywords', prosjekter: 'Projects', omraade: 'Area', avreise: 'Departure', start: 'Starts', maal: 'Where', personer: 'Speakers are given as municipality or organisation, not by name.' },
  satsinger: {
    tittel: 'Earlier initiatives', ingress: 'Area-based initiatives before yours, and what the evaluations of them found, according to the 2019 report from the ministries’ working group. The words are ours.', periode: (fra: number, til: number | null) => (til === null ? `from ${fra}` : `${fra}–${til}`),
    status: { avsluttet: 'Ended', paagaaende: 'Under way in 2019', innlemmet: 'Merged into another', forhandles: 'Under negotiation in 2019', tidligere: 'Earlier area work' } satisfies Record<TidligereSatsingsstatus, string>,
    kommune: 'Municipality', omraader: 'Areas', innsatsomraader: 'Focus areas', delprogram: 'Sub-programmes', samordning: 'Coordinated by', erfaringer: 'Lessons', merknad: 'Note', evalueringer: 'Evaluations', ingenEvaluering: 'The report does not refer to any evaluation.', utfoerer: (hvem: string | null, aar: number | null) => [hvem ?? 'author not stated', aar].filter(Boolean).join(', '),
    antall: (alle: number, medEvaluering: number) => `${alle === 1 ? '1 initiative' : `${alle} initiatives`}. ${medEvaluering} of them ${medEvaluering === 1 ? 'has' : 'have'} evaluations or place analyses.`,
  },
};
