import type { Innsynshendelse, Innsynsrom } from '#libs/contracts';
import type { innsyn as nb } from '../nb/innsyn.ts';

const rom: Record<Innsynsrom, string> = {
  program: 'Programme', tiltak: 'Measures', oekonomi: 'Finances', indikator: 'Results', handlingsplan: 'Action plan', programteori: 'Programme theory',
  barriere: 'Barriers', bestilttabell: 'Ordered tables', vedtak: 'Decisions', vedlegg: 'Attachments', deling: 'What is shared',
};
const hendelse: Record<Innsynshendelse, string> = { aapnet: 'Opened', endret: 'Changed', forlenget: 'Extended', lukket: 'Closed' };

export const innsyn: typeof nb = {
  rom, hendelse,
  tittel: 'Access for the evaluators',
  ingress: 'Here we decide for ourselves what the evaluators may read in our room: contract by contract and room by room. They never see drafts, the log or users, and cannot change anything. Everything they open is recorded in the log.',
  slikVirkerDet: 'The database guards the rooms, the days and the years. The access control in front of it checks which contract and which people it applies to.',
  tom: 'No one from outside can read in our room', tomTekst: 'If we give the evaluation access, the evaluators see what we have finished in the rooms we choose, from the first day to the last day we choose.',
  utenAvtale: 'We can give access once we have said yes to an evaluation contract.',
  aapne: 'Give the evaluation access', endre: 'Change', forleng: 'Extend', lukk: 'Close',
  felter: { evalueringsavtaleId: 'Contract', innsynsrom: 'Rooms to open', fra: 'First day', til: 'Last day', aarFra: 'First year', aarTil: 'Last year', uttaksgrense: 'Lowest number in a data package', personer: 'Only these people' },
  uttaksgrense: (grense: number) => `Numbers of people below ${grense} are suppressed in what they fetch`, uttaksgrenseHjelp: (minst: number, strengest: number) => `The evaluators can fetch what we have opened, as a package. It never shows fewer people than this. ${minst} is usual; choose more where people know each other well, ${strengest} at most. It applies from the next package, not to what has already been fetched.`,
  aapneTekst: 'The other parties are told that we have given access, and to what. We can change and close it at any time.',
  aarHjelp: 'Applies to finances, results, action plan, decisions and what is shared. Leave it empty for all years.', romHjelp: 'Programme theory needs measures. Ordered tables need programme, and are not ticked in advance: the licence must allow others to see them. Attachments need programme, measures or decisions.',
  tilHjelp: (dag: string) => `${dag} at the latest, when the contract ends.`, forlengHjelp: (dag: string) => `${dag} at the latest.`,
  personHjelp: 'If you choose no one, it applies to all the evaluators in the contract.',
  periode: (fra: string, til: string) => `${fra} – ${til}`, aarene: (fra: number | null, til: number | null) => (fra === null && til === null ? 'All years' : fra === null ? `Up to and including ${til}` : til === null ? `From ${fra}` : fra === til ? `Only ${fra}` : `${fra}–${til}`),
  alle: 'All the evaluators in the contract', bare: (navn: string) => `Only ${navn}`,
  aktiv: 'Open now', kommende: 'Not open yet', utgaatt: 'Run out', lukket: 'Closed', forlenget: 'Extended beyond the contract',
  fordi: 'Reason', avtalenErSlutt: 'The contract ends before this, and then access is closed.',
  endreTittel: (navn: string) => `Change access for ${navn}`, forlengTittel: (navn: string) => `Extend access for ${navn}?`, lukkTittel: (navn: string) => `Close access for ${navn}?`,
  forlengTekst: 'For the final report, access can last longer than the contract. The parties see that it has been extended, and why.',
  lukkTekst: 'It takes effect immediately, also for anyone reading right now. The other parties and the evaluators see that we have closed it, and why.',
  begrunnelsefelter: { begrunnelse: 'Why', til: 'New last day' },
  bleAapnet: 'Access has been given, and the parties have been told.', bleEndret: 'Access has been changed.', bleForlenget: 'Access has been extended, and the parties have been told why.', bleLukket: 'Access has been closed, and the parties have been told why.',
  rommene: 'Rooms', tida: 'Period', aar: 'Years', gjelderHvem: 'Applies to',
  hvem: 'Who evaluates', ingenPersoner: 'The coordinator has not added anyone yet.', navn: 'Name', firma: 'Company', rolle: 'Role', taushet: 'Confidentiality declaration', ikkeSignert: 'Not signed: cannot get in', avsluttet: 'Ended',
  lest: 'What they have read', lestTekst: 'Gathered for each person and each document, the latest first. Every single time is in the log.', ingenLest: 'No one has read anything for this contract yet.', hva: 'What', ganger: 'Times', sist: 'Latest', tilLoggen: 'See every time in the log', lastNed: 'Download as CSV',
  personer: 'The evaluators', personerTekst: 'An evaluator comes from a company in the contract, has signed a confidentiality declaration, and reads only where a municipality has given access. The parties see name and company, not the email.',
  inviter: 'Invite', inviterTittel: 'Invite an evaluator', personfelter: { navn: 'Full name', epost: 'Email', firma: 'Company', rolle: 'Role in the evaluation', fra: 'First day', til: 'Last day', taushetSignert: 'Confidentiality declaration signed', dato: 'Date of signature' },
  velgFirma: 'Choose company', lenken: 'Send them this link. It is shown only now.', taushetHjelp: 'Without it they cannot get in. It can be recorded later.', taushetKnapp: 'Record confidentiality declaration', taushetTittel: (navn: string) => `Confidentiality declaration for ${navn}`, avslutt: 'End', avsluttTittel: (navn: string) => `End access for ${navn}?`, avsluttTekst: 'It is gone at once, also for anything they are fetching. They can be invited again.', bleAvsluttet: 'Access has been ended.', bleTaushet: 'The confidentiality declaration has been recorded.', nyLenke: 'New link', endrePersonTittel: (navn: string) => `Change for ${navn}`, lagrePerson: 'Save', tilPersonHjelp: 'May be after the contract, for as long as access can be extended for the final report.', bleEndretPerson: 'The change has been saved. The parties see the new dates.',
  tilstand: { invitert: 'Invited', aktiv: 'Active', kommende: 'Starts later', avsluttet: 'Ended' },
  aapninger: 'What the municipalities have opened', aapningerTekst: 'The municipalities decide separately, and say so here when they give, change or close access.', ingenAapninger: 'No municipality has given access yet.', gjelder: (antall: number) => (antall === 1 ? 'Applies to one person' : `Applies to ${antall} people`), meldinger: (antall: number) => `What the municipality has announced (${antall})`,
};
