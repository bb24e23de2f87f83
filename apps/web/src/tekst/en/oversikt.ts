import type { AarshendelseType } from '../../generated/graphql.ts';
import type { oversikt as nb } from '../nb/oversikt.ts';

export const oversikt: typeof nb = {
  tittel: 'Overview',
  ingress: (satsing: string, omraader: string) => `${omraader ? `${satsing} in ${omraader}` : satsing}: what is waiting, and how it is going.`,
  trengerDeg: 'This needs you now',
  trengerIngen: 'Nothing is waiting for you. The measures that are under way have objectives, a focus area and someone responsible, and no deadlines have passed.',
  flere: (antall: number) => (antall === 1 ? 'One measure' : `${antall} measures`),
  tilProgram: 'Go to the programme',
  deling: {
    klart: (antall: number) => `${antall === 1 ? 'One thing is finished' : `${antall} things are finished`} and not shared.`,
    minnet: (antall: number) => (antall === 1 ? 'The coordinator has sent a reminder about one thing.' : `The coordinator has sent reminders about ${antall} things.`),
    tilDeling: 'See what can be shared',
  },
  tilPlan: (aar: number) => `Go to the action plan for ${aar}`,
  tilBruk: 'See the spending',
  tilOverfoering: 'See the carry-over requests',
  oppdiktedeTiltak: (antall: number, alle: number) => (antall === alle ? 'All the measures are invented examples.' : `${antall} of the measures ${antall === 1 ? 'is an invented example' : 'are invented examples'}.`),
  penger: {
    tittel: 'Money', setning: (aar: number, fordelt: string, brukt: string) => `In ${aar}, NOK\u00a0${fordelt} is allocated in the budget. ${brukt}`,
    brukt: (beloep: string) => `NOK\u00a0${beloep} has been spent.`, bruktMellom: (fra: string, til: string) => `Somewhere between NOK\u00a0${fra} and ${til} has been spent.`,
    faatt: 'Committed or paid out', ventet: 'Expected, not yet committed', fordelt: 'Allocated', bruktTall: 'Spent', igjen: 'Left', kroner: 'Amounts in kroner (NOK).',
    ukjent: (antall: number) => `The spending on ${antall === 1 ? 'one line' : `${antall} lines`} is not known. That is why there is a range.`, oppdiktet: 'Some of this rests on invented figures.',
    ingen: 'No money to show yet', ingenTekst: 'Once the first grant and the first budget lines are entered, you will see here what you have received, spent and have left.', tilOekonomi: 'Go to the finances', se: (aar: number) => `See the finances for ${aar}`,
  },
  plan: { tittel: 'Action plan', setning: (aar: number, utgave: number) => `The plan for ${aar}${utgave > 1 ? `, version ${utgave}` : ''}`, neste: (neste: string) => `Now: ${neste}`, se: (aar: number) => `See the action plan for ${aar}`, ingen: 'No action plan yet', ingenTekst: 'The plan brings together the year’s measures and money, so they can be adopted. Once you start on it, you will see here where it is.', tilPlan: 'Go to the action plan' },
  aaret: {
    tittel: (aar: number) => `The year ${aar}`, hjul: (aar: number) => `Deadlines and milestones in ${aar}`, fil: (aar: number) => `deadlines-${aar}`, ingen: 'No deadlines or milestones are set this year.', kommer: 'Not done yet', ferdige: (antall: number) => (antall === 1 ? 'One milestone has been reached this year.' : `${antall} milestones have been reached this year.`),
    flere: (antall: number) => `And ${antall} more. Everything is listed under the wheel.`, naadd: (navn: string) => `${navn} (reached)`, forfalt: 'the deadline has passed',
    hva: { milepael: (navn: string) => navn, ny_dato: (navn: string) => `${navn} is due to start`, rapportfrist: (navn: string) => `Report to the funder: ${navn}` } satisfies Record<AarshendelseType, (navn: string) => string>,
  },
  perStatus: 'The measures',
  perStatusSetning: (antall: number, iDrift: number) => (antall === 1 ? `One measure, ${iDrift === 1 ? 'running' : 'not running yet'}.` : `${antall} measures in all, ${iDrift} of them running.`),
  status: 'Status',
  antall: 'Number',
  ingenTiltak: 'No measures yet',
  ingenTiltakTekst: 'Here you will see how many measures are ideas, running, postponed and finished. It starts with the first one.',
  nyttTiltak: 'Create the first measure',
  sisteEndringer: 'Latest changes',
  ingenEndringer: 'No one has changed anything yet.',
  heleLoggen: 'See the whole log',
  utenSatsing: {
    tittel: (kommune: string) => `${kommune} is part of the network`,
    tekst: 'The municipality has no area-based initiative (områdesatsing) of its own in Løftet. The room is still the municipality’s own: here you read what the other municipalities share, and share what you try yourselves.',
    sider: {
      erfaringsbank: 'Search what the others have tried, ask them, adopt it, and share what you have learned yourselves.', ideer: 'What you have taken from the bank and are thinking of trying.', konferanser: 'Sign up, see the programme, and write down what you take home.',
      veiviser: 'How an area-based initiative is built up, phase by phase.', andel: 'What is evaluated in the network.', omtaler: 'What is evaluated in the network, and what has been passed on from it.', sammenligning: 'The plans, the money and the results the others have shared.', brukere: 'Who in the municipality has access.',
    },
  },
};
