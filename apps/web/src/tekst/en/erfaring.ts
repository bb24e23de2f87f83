import { evidenskriterier, type Erfaringsart, type Erfaringsstatus, type Erfaringsutfall, type Evidenskriterium, type Fase, type Forslagsslag, type Forslagssvar, type Innsats, type Kontaktrolle, type Overfoerbarhet } from '#libs/contracts';
import type { SeOverSlag, Skjultgrunn } from '../../generated/graphql.ts';
import type { erfaring as nb } from '../nb/erfaring.ts';

const erfaringer = (antall: number) => (antall === 1 ? 'One lesson' : `${antall} lessons`);
const kriterier: Record<Evidenskriterium, { navn: string; krav: string }> = {
  beskrevet: { navn: 'Described', krav: 'The background, what was done, who it was for, and what it takes or what to watch out for are set out so that others can recognise themselves and do the same.' },
  begrunnet: { navn: 'Reasoned', krav: 'It says how the measure is meant to work, and which objective it should contribute to.' },
  maalt: { navn: 'Measured', krav: 'At least one result is a figure with precision and period.' },
  fulgt: { navn: 'Followed over time', krav: 'At least one figure is compared with an earlier period, and other explanations of the change have been considered.' },
  undersoekt: { navn: 'Studied by others', krav: 'Someone outside the municipality has evaluated or researched the measure, and the study is given with a link.' },
};

export const erfaring: typeof nb = {
  art: { tiltak: 'A measure', prosess: 'Organisation and process' } satisfies Record<Erfaringsart, string>,
  fase: {
    kunnskapsgrunnlag: '1 Evidence base', planlegging_organisering: '2 Planning and organisation', mobilisering_samarbeid: '3 Mobilisation and cooperation', gjennomfoering: '4 Implementation', viderefoering: '5 Continuation',
  } satisfies Record<Fase, string>,
  utfall: { paagaar: 'Under way', fullfoert: 'Completed', viderefoert: 'Continued in regular operations', skalert: 'Adopted in more places', utsatt: 'Postponed', stoppet: 'Stopped' } satisfies Record<Erfaringsutfall, string>,
  innsats: { liten: 'Small', middels: 'Medium', stor: 'Large' } satisfies Record<Innsats, string>,
  overfoerbarhet: { lett: 'Easy to adopt elsewhere', med_tilpasning: 'Can be used with adaptation', krevende: 'Hard to achieve elsewhere' } satisfies Record<Overfoerbarhet, string>,
  kontaktrolle: { programleder: 'The programme manager', prosjektansvarlig: 'The project owner', fagansvarlig: 'The professional lead', organisasjon: 'The organisation that runs it', kommunen: 'The municipality' } satisfies Record<Kontaktrolle, string>,
  ikkePublisert: 'Reviewed, not published',
  status: { delt: 'Not editorially reviewed', publisert: 'Reviewed and published', trukket: 'Withdrawn' } satisfies Record<Erfaringsstatus, string>,
  grad: ['Told', ...evidenskriterier.map(({ kode }) => kriterier[kode].navn)] as string[] as typeof nb.grad,
  krav: Object.fromEntries(evidenskriterier.map(({ kode }) => [kode, kriterier[kode].krav])) as Record<Evidenskriterium, string>,
  kriterium: Object.fromEntries(evidenskriterier.map(({ kode, grad }) => [kode, `${grad} ${kriterier[kode].navn}`])) as Record<Evidenskriterium, string>,
  felter: {
    tittel: 'What it is called', kort: 'What it is, in one sentence', tema: 'Theme', fase: 'Phase of the initiative', sted: 'Where', oppstart: 'When it began', slutt: 'When it ended',
    kontekst: 'Background', gjennomfoering: 'What was done', maalgrupper: 'For whom', maal: 'Objectives it should contribute to', partnere: 'Who took part',
    deltakere: 'Number of participants', deltakereTil: 'Upper number', deltakerePresisjon: 'How certain the number is', kostnadOere: 'What it cost', kostnadTilOere: 'Upper amount', kostnadPresisjon: 'How certain the amount is', kostnadMerknad: 'What the amount covers',
    utfall: 'Where it ended', aarsakKode: 'Reason', aarsak: 'Explain the reason', resultater: 'Results from the measure', iakttakelser: 'What we saw, in words',
    suksesskriterier: 'What it takes', fallgruver: 'Pitfalls', laerdom: 'What we learnt', innsats: 'Effort needed', innsatsMerknad: 'What takes work', overfoerbarhet: 'Whether others can do the same', overfoerbarhetMerknad: 'What must be adapted',
    tenktVirkning: 'How it is meant to work', andreForklaringer: 'What else might explain it', undersoekelse: 'Who outside the municipality has studied it', lenker: 'Links', evidensgrad: 'Evidence grade',
    kontaktrolle: 'Who others can contact', kontaktenhet: 'Service or organisation',
  },
  hjelp: {
    maalgrupper: 'Groups, not names.', partnere: 'Roles and organisations, not names of private individuals.', lenker: 'Write the name, a vertical bar and the address: The report | https://…',
    evidensgrad: 'If you do not choose, the lesson gets the highest grade the criteria allow. You can set it lower, not higher.', kontaktenhet: 'Never a person’s name.', deltakere: 'Fewer than five is never shown to others.',
    kontekst: 'What was difficult, and why was this tried?', fallgruver: 'What would you watch out for if you were starting again?', undersoekelse: 'Evaluation or research. Put the link among the links.',
  },
  deler: { kort: 'What and where', bakgrunn: 'Background and implementation', tall: 'Participants and cost', resultat: 'What happened', laerdom: 'What others should know', belegg: 'How sure we are', kontakt: 'Contact' },
  hentetFra: (fra: string) => fra === 'notat' ? 'Taken from the note' : `Taken from the measure: ${({ navn: 'the name', beskrivelse: 'the description', hensikt: 'the purpose', aktiviteter: 'the activities', arenaer: 'the venues', maal: 'the objectives', status: 'the status', aarsak: 'the reason', budsjett: 'the budget', forbruk: 'the spending', resultater: 'the results', utfordringer: 'the challenges', laerdommer: 'the learning points', programteori: 'the programme theory', ansvarlig: 'the person responsible', eier: 'the owner', tema: 'the theme', maalgrupper: 'the target groups', partnere: 'the partners', oppstart: 'the start' } as Record<string, string>)[fra] ?? fra}`,
  egne: {
    tittel: 'Our lessons', ingress: 'What you have learnt, in your own words. No one else sees a draft. When you share, the network sees exactly what you previewed.',
    ny: 'New lesson', ingen: 'No lessons yet', ingenTekst: 'Start from a measure: then most of it is already filled in. What was stopped is as useful to others as what went well.',
    antall: (alle: number, delte: number) => `${erfaringer(alle)}, ${delte} shared with the network.`, utkast: 'Draft', delt: (utgave: number, dag: string) => `Version ${utgave} shared ${dag}`, publisert: (dag: string) => `Published ${dag}`,
    trukket: (dag: string) => `Withdrawn ${dag}`, endret: 'Changed since it was shared', tilBanken: 'To the knowledge bank', tilbake: 'Our lessons', fraTiltak: (navn: string) => `From the measure ${navn}`,
    art: 'What it is about', tiltak: 'Measure', utenTiltak: 'Without a measure', navn: 'What it should be called', ansvarligTekst: 'Løftet fills in what the measure already knows. You check and change it; the programme manager shares it.', velgTiltak: 'Choose one of your measures', ingenEgneTiltak: 'You are not responsible for any measure a lesson can be made from. The programme manager can give you one.', programlederDeler: 'When you are done, the programme manager sees what goes out, and shares it.', nyTekst: 'If you choose a measure, Løftet fills in what the measure already knows. You check and change it before anything is shared.', begynn: 'Begin',
    nyFelter: { art: 'What it is about', tiltakId: 'Measure it is taken from', tittel: 'What it should be called' }, tittelHjelp: 'Can be left empty when you choose a measure.', finnesIkke: 'Lesson',
    mangler: 'This must be filled in before you can share', klar: 'Everything that must be included is filled in.', seUt: 'See what goes out', nyUtgave: 'See the new version', trekk: 'Withdraw', fjern: 'Remove the draft', fjernTittel: 'Remove the draft?', fjernTekst: 'The draft has never been shared. The text is kept in the log; the images and attachments are gone.',
    trekkTittel: 'Withdraw the lesson?', trekkTekst: 'The content of every version disappears for the others immediately. The fact that it has been shared is kept. Those who have adopted it keep theirs. You can share again later.',
    lest: (rom: string, antall: number, dag: string) => `Opened from ${rom} ${antall === 1 ? 'once' : antall === 2 ? 'twice' : `${antall} times`}, most recently ${dag}.`, ingenLest: 'No one else has opened it yet.', seHosAndre: 'See it as the others see it',
    gradNaa: (grad: number, navn: string) => `The criteria give grade ${grad}, ${navn.toLowerCase()}.`, oppfylt: 'met', ikkeOppfylt: 'missing', delErfaringen: 'Share the lesson', tom: 'Not filled in', deling: 'Sharing',
  },
  venter: {
    tittel: (antall: number) => `For review (${antall})`, ingen: 'Everything has been reviewed. When a municipality shares something new, or answers you, it appears here.', utgave: (utgave: number) => (utgave > 1 ? `version ${utgave} has not been reviewed` : 'not reviewed'),
    svar: (antall: number) => (antall === 1 ? 'the owner has answered one thing' : `the owner has answered ${antall} things`), siden: (dag: string) => `since ${dag}`, flere: (antall: number) => `Here are the ones that have waited longest. ${antall} more are waiting.`,
  },
  redaksjon: {
    tittel: 'Editorial review', ikke: 'The coordinator has not reviewed this version yet.', gjort: (dag: string) => `The coordinator reviewed the version on ${dag}.`, venter: 'The owner publishes it.', foreslaa: 'Suggest or ask', gjennomgaa: 'The version has been reviewed', gjennomgaaSvar: 'The answer has been reviewed', publiser: 'Publish',
    publiserTittel: 'Publish the lesson?', publiserTekst: 'The coordinator has reviewed it. Once it is published, the programme manager can open it to everyone, without signing in, as a separate choice. You can withdraw it at any time.',
    slag: { tema: 'Theme', ordlyd: 'New wording', spoersmaal: 'Question' } satisfies Record<Forslagsslag, string>,
    svar: { godtatt: 'Accepted', avslaatt: 'Declined', besvart: 'Answered' } satisfies Record<Forslagssvar, string>, ubesvart: 'Not answered', trukket: (dag: string) => `Withdrawn ${dag}`, trekk: 'Withdraw', trekkHva: (hva: string) => `Withdraw “${hva}”`, trekkTittel: 'Withdraw this?', trekkTekst: 'The owner can no longer answer it, and sees that it was withdrawn. If the owner has already answered, it stands.',
    felter: { slag: 'What it is about', felt: 'Which field', forslag: 'The question', tema: 'The theme', begrunnelse: 'Why' }, svarfelter: { godtatt: 'Answer', tekst: 'The answer in your own words' }, svarValg: { ja: 'Accept: write it into our draft', nei: 'Decline' },
    nyOrdlyd: (felt: string) => `New wording: ${felt}`, sto: 'As it stands', foreslaatt: 'As suggested', tom: 'Not filled in', punktvis: 'One point per line.', utdatert: 'The owner has changed the text since this was suggested. It can no longer be accepted, and nothing has been overwritten.',
    svarKnapp: 'Answer', send: 'Send to the owner', tekst: 'Only you and the owner see this. The owner decides, and what the others see changes only when the owner shares a new version.', svarTekst: 'What you accept is written into the draft. What the others see changes only when you share a new version.',
  },
  forhaand: {
    tittel: 'This leaves the municipality', tekst: (nettverk: string, utgave: number) => `The coordinator and the municipalities in ${nettverk} will see exactly this, as version ${utgave}, marked “not editorially reviewed” and with the name of the municipality.`,
    skjulte: 'Suppressed because it applies to too few', deltakere: 'Number of participants', seOver: 'Check this first',
    grunn: { lavt: 'fewer than five', ukjent_antall: 'a proportion, and the number behind it is not known', skjult_foer: 'has been suppressed before', perioden_overlapper: 'can be subtracted from another period', annet_grunnlag: 'has been shown in another way' } satisfies Record<Skjultgrunn, string>,
    slag: { lite_antall: 'Mentions few people', kontakt: 'Looks like contact details', virkning: 'Says that something caused something else. Write “contributed to” instead (in Norwegian «bidro til»)' } satisfies Record<SeOverSlag, string>,
    saksdokument: 'The text may become a case document at the county council. Then others can ask to see it, and it does not disappear there if you withdraw it here.',
    felter: { bekreftet: 'I have seen what goes out. No one can be identified from the text, and only those who have consented in writing can be identified from the images', kjentMedSaksdokument: 'I know that the text may become a case document' }, del: 'Share with the network',
  },
  aapning: {
    bareNettverket: (antall: number) => `${antall === 1 ? 'One image is shown' : `${antall} images are shown`} only in the network: the consent does not cover everyone.`,
    knapp: 'Open to everyone', tittel: 'This is what everyone will see', tekst: (kommune: string, utgave: number, adresse: string) => `Everyone can read exactly this, without signing in, as version ${utgave} from ${kommune}, at ${adresse}. Search engines can find it. Questions, suggestions, attachments and earlier versions are not included. If you share a new version, or withdraw it, it is gone from the open pages immediately.`,
    lisens: (lisens: string) => `The content is opened under ${lisens}: others can use it when they credit the municipality. What has been fetched before you close it, they can still use.`,
    felter: { bekreftet: 'I have seen what everyone will see, and no one can be identified from text or images', kjentMedLisens: 'I know that others can use it under the licence, even after we have closed it' }, aapne: 'Open to everyone',
    aapnet: (dag: string) => `Open to everyone since ${dag}`, se: 'See the open page', lukk: 'Close the open page', lukkTittel: 'Close the open page?', lukkTekst: 'The content is gone from the open pages immediately; a browser may show it for at most one more minute. The fact that it has been open is kept. The network still sees it.',
  },
  bank: {
    tittel: 'Knowledge bank', ingress: 'Has anyone tried this before? Here is what the municipalities in the network have shared themselves: what they did, for whom, what it cost, what happened, and what they would watch out for.',
    ingen: 'No one has shared a lesson yet', ingenTekst: 'The first can be yours. From a measure it takes a few minutes: most of it is filled in.',
    egne: 'Our lessons', forHvem: 'For whom', kostnad: 'Cost', perDeltaker: 'Per participant', skjedde: 'What happened', felle: 'Watch out for', grad: (grad: number, navn: string) => `Evidence ${grad} of 5: ${navn.toLowerCase()}`,
    eier: (kommune: string) => `Shared by ${kommune}`, utgave: (utgave: number, dag: string) => `Version ${utgave}, shared ${dag}`, tidligere: 'Earlier versions', tidligereUtgave: (utgave: number, dag: string) => `version ${utgave} (${dag})`, sisteEndring: 'See what has changed', trukket: (kommune: string, dag: string) => `${kommune} withdrew the lesson on ${dag}. The content is gone.`, tilbake: 'All lessons', egen: 'Edit yours', finnesIkke: 'Lesson',
    skjult: 'suppressed because it applies to too few', kriterier: 'The criteria for the grade', resultat: 'Results', sammenlignet: (naar: string) => `compared with ${naar}`, evidens: 'How sure we are', deltakere: 'Participants', periode: 'When', kontakt: 'Contact', om: 'In short', innhold: 'What they did', laert: 'What others should know',
  },
};
