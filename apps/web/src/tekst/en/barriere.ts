import type { Barrierestatus, Loesningseier } from '#libs/contracts';
import type { barriere as nb } from '../nb/barriere.ts';
import { nettverksord } from './nettverksord.ts';

const tiltak = (antall: number) => (antall === 1 ? 'one measure' : `${antall} measures`);
const kommuner = (antall: number) => (antall === 1 ? 'one municipality' : `${antall} municipalities`);
const { barriereart: art } = nettverksord;
const status: Record<Barrierestatus, string> = { utkast: 'Draft', aapen: 'Open', loeftet: 'Raised', loest: 'Solved', lukket: 'Closed' };
const eier: Record<Loesningseier, string> = { kommune: 'The municipality itself', fylkeskommune: 'The county council', stat: 'Central government' };

export const barriere: typeof nb = {
  art, status, eier,
  tittel: 'Barriers',
  ingress: 'What stands in the way of the measures and cannot be solved within the measure itself. Only the municipality sees what is here until you share it.',
  ny: 'New barrier', nyTekst: 'Write what is in the way, not who. Leave out names of people or families.', opprett: 'Add the barrier',
  ingen: 'No barriers have been added yet',
  ingenTekst: 'When several measures meet the same obstacle, it is worth writing down. If several municipalities share the same one, it becomes one case that can be raised with central government.',
  antall: (alle: number, aapne: number) => `${alle === 1 ? 'One barrier' : `${alle} barriers`}, ${aapne} open or raised.`,
  treffer: (antall: number) => (antall === 0 ? 'Affects no measures yet' : `Affects ${tiltak(antall)}`),
  rediger: 'Edit', endreStatus: 'Change status', tilbake: 'All barriers',
  felter: { tittel: 'What is in the way', art: 'Type', beskrivelse: 'How it holds the measures back', proevd: 'What has been tried', loesningseier: 'Who must solve it', loesningsinstans: 'Which directorate, ministry or unit', tiltakIder: 'Measures it affects', status: 'Status' },
  statusfelter: { status: 'New status', begrunnelse: 'How it was solved, or why it is being closed' },
  kreves: 'Must be filled in when it is solved or closed.',
  historikk: 'History', ingenHistorikk: 'The status has not changed since the barrier was added.', lestInn: 'Imported', foert: (til: string) => `Added as ${til.toLowerCase()}`, flyttet: (fra: string, til: string) => `From ${fra.toLowerCase()} to ${til.toLowerCase()}`,
  tiltak: 'Measures it affects', ingenTiltak: 'No measures are linked to it. The number of measures is what others see when you share.',
  om: 'About the barrier', begrunnelse: 'Reason', finnesIkke: 'Barrier',
  deling: {
    tittel: 'Sharing and answers', ikkeDelt: 'Not shared', ikkeDeltTekst: 'If you share it, the coordinator and the other municipalities see the type and how many measures it affects. No text.',
    utkastTekst: 'Only a barrier that is open or raised can be shared.',
    seFoerst: 'See what goes out', delTekst: 'Share the text too', trekk: 'Withdraw',
    delt: (dag: string) => `Type and figures shared ${dag}.`, tekstDelt: (dag: string) => `Text shared ${dag}.`, ikkeTekst: 'The text is not shared.', trukket: (dag: string) => `Withdrawn ${dag}. The content is gone for everyone else.`,
    utdatert: 'The barrier has changed since it was shared. The others still see the old content until you withdraw it and share again.',
    trekkTittel: 'Withdraw the barrier?', trekkTekst: 'What you have shared disappears immediately for the coordinator and the other municipalities. Those who have already read it may have copied it. You can share again later.',
    forhaand: 'This leaves the municipality', forhaandTekst: 'Preview of the text that leaves the municipality',
    tallTekst: (nettverk: string) => `The coordinator and the municipalities in ${nettverk} will see exactly this, and that it comes from you. It is a snapshot.`,
    tekstTekst: (nettverk: string) => `The coordinator and the municipalities in ${nettverk} will see the text as it is here.`,
    saksdokument: 'The text may become a case document at the county council. Then others can ask to see it, and it does not disappear there if you withdraw it here.',
    felter: { bekreftet: 'I have seen what goes out, and no one can be identified from it' },
    tekstfelter: { bekreftet: 'I have read the text, and no one can be identified from it', kjentMedSaksdokument: 'I know that the text may become a case document at the county council' },
    del: 'Share with the network', delTeksten: 'Share the text', antall: 'Measures it affects',
    sak: (nr: number, tittel: string) => `Case ${nr}: ${tittel}`, sakTall: (k: number, t: number) => `${kommuner(k).replace(/^one/, 'One')} ${k === 1 ? 'has' : 'have'} shared it, and it affects ${tiltak(t)} altogether.`,
    ingenSak: 'The coordinator has not gathered it into a case yet.', ingenMoete: 'The case is not on any agenda yet.',
    avlyst: 'cancelled', venter: 'Waiting for an answer', svarFra: (hvem: string | null) => (hvem ? `Answer from ${hvem}` : 'Answer'), lukket: 'The case is closed', lest: 'Read by the coordinator', ikkeLest: 'No one has opened it yet.',
  },
  felles: {
    ingress: 'What the municipalities have shared about what stands in the way. Unless the municipality has shared the text, you see only the type and how many measures it affects.',
    ingen: 'No barriers have been shared yet', ingenTekst: 'When a municipality shares a barrier, it comes here. If several have shared the same one, you gather them into one case and put it on the agenda for the meeting with central government.',
    perArt: 'What stands in the way', slag: 'Type', kommuner: 'Municipalities', bidrag: 'Barriers', tiltak: 'Measures',
    setning: (bidrag: number, k: number) => `${bidrag === 1 ? 'One barrier' : `${bidrag} barriers`} from ${kommuner(k)}.`,
    saker: 'Cases', nySak: 'New case', ingenSaker: 'No cases yet. Make a case, and link the barriers that belong together to it.', opprett: 'Make the case',
    loese: 'Not gathered into a case', ingenLoese: 'Everything that has been shared belongs to a case.',
    sak: (nr: number, tittel: string) => `Case ${nr}: ${tittel}`, tall: (k: number, t: number) => `Shared by ${kommuner(k)}, affects ${tiltak(t)}.`,
    utenTekst: (antall: number | null) => `has it, and it affects ${tiltak(antall ?? 0)} there`, trukket: (dag: string) => `withdrawn ${dag}`,
    maaLoeses: (hvem: string) => `Must be solved by ${hvem}`, proevd: 'Tried', innslaatt: (nr: number, tittel: string) => `Case ${nr}, ${tittel}, has been merged into this one.`, loesUt: 'Undo the merger',
    knytt: 'Choose case', flytt: 'Move', knyttHva: (kommune: string) => `Choose a case for the barrier from ${kommune}`, flyttHva: (kommune: string) => `Move the barrier from ${kommune} to another case`, knyttFelter: { sakId: 'Case' }, ingenSak: 'No case',
    rediger: 'Edit the case', slaaInn: 'Merge into another case', slaaInnTekst: 'The contributions and the meetings follow along. You can undo the merger at any time.', slaaInnFelter: { sakId: 'The case it is merged into' }, slaaSammen: 'Merge',
    felter: { tittel: 'What the case is about', art: 'Type', beskrivelse: 'What the network asks for' }, beskrivelseHjelp: 'Do not copy out what a municipality has not shared.',
    redigerFelter: { tittel: 'What the case is about', art: 'Type', beskrivelse: 'What the network asks for', lukketFordi: 'Closed because' }, lukketHjelp: 'Text here closes the case. Leave it empty to reopen it.', lukket: 'Closed',
    dagsorden: 'Agenda for the meetings with central government', ingenDagsorden: 'No cases are on the agenda yet.', settPaa: 'Put on the agenda', moetefelter: { kalenderpunktId: 'Meeting in the calendar', moete: 'The meeting', dato: 'When', rekkefoelge: 'Number on the agenda' },
    endrePlass: 'Change', svar: 'Record the answer', endreSvar: 'Change the answer', svarfelter: { svar: 'The answer', svarFra: 'Who answered', svarDato: 'When the answer came' }, taAv: 'Take off the agenda',
    ikkeIKalenderen: 'A meeting that is not in the calendar', avlyst: 'Cancelled', avlystTekst: 'Move the cases to another meeting.',
    taAvTittel: (moete: string) => `Take the case off the agenda for ${moete}?`, taAvTekst: 'The case stays. You can put it back on.', utenDato: 'Date not set', venter: 'Waiting for an answer', sammendrag: 'All meetings',
  },
};
