import { oppramsing } from '../former.ts';
import type { felles as nb } from '../nb/felles.ts';

const har = (navn: readonly string[]) => `${oppramsing(navn)} ${navn.length === 1 ? 'has' : 'have'}`;

export const felles: typeof nb = {
  tittel: 'Overview',
  tilBildet: (navn: string) => `Open the snapshot from ${navn}`,
  tilDeling: 'See who has shared what, and send reminders.',
  ingenting: 'Nothing has been shared yet',
  ingentingTekst: 'When a municipality shares the key figures in its plan, they come here. Until then you see who is in the network. Only the municipalities themselves see what they are working on in their own rooms.',
  aarvalg: 'Year',
  setning: (aar: number, delt: string[], venter: string[]) =>
    (delt.length === 0 ? `No one has shared the plan for ${aar}.`
      : `${har(delt)} shared the plan for ${aar}.${venter.length > 0 ? ` ${har(venter)} not shared the plan for that year.` : ' That is everyone with an area-based initiative.'}`),
  penger: (aar: number) => `Budget by theme, ${aar}`,
  summer: (kommuner: [navn: string, kroner: string][]) => `${oppramsing(kommuner.map(([navn, kroner]) => `${navn} NOK\u00a0${kroner}`))}.`,
  fil: (aar: number) => `budget-by-theme-${aar}`,
  forbehold: 'The municipalities are in alphabetical order, and the sums are not ranked: some include external funds and their own investments in the plan, others only the programme grant.',
  sideVedSide: 'What each municipality has shared',
  kortSagt: (sum: string, antall: number) => `NOK\u00a0${sum} in the budget, ${antall === 1 ? 'one measure' : `${antall} measures`}.`,
  deltDato: (dag: string, utgave: number) => `Shared ${dag}${utgave > 1 ? `, version ${utgave} of the plan` : ''}.`,
  visAlt: (navn: string) => `Everything ${navn} has shared`,
  bareResultater: 'Has shared results, but not the plan',
  resultater: (navn: string, periode: string) => `The results ${navn} has shared for ${periode}`,
  deltResultater: (dag: string, utgave: number) => `Shared ${dag}${utgave > 1 ? `, version ${utgave} of the period` : ''}.`,
  mangler: 'This is missing',
  manglerTekst: 'The municipality decides for itself what it shares, and when. If something is unclear, ask them.',
  aldriDelt: 'has not shared any plan yet',
  sistDelt: (planAar: number, dag: string) => `last shared the plan for ${planAar}, on ${dag}`,
  borteSiden: (aar: number, dag: string) => `withdrew the plan for ${aar} on ${dag}, and has not shared it again since`,
  nettverk: (navn: string) => `The municipalities in ${navn}`,
  nettverkSetning: (antall: number, med: number) => `${antall === 1 ? '1 municipality' : `${antall} municipalities`}, ${med} of them with an area-based initiative of their own.`,
  kommune: 'Municipality',
  nummer: 'Municipality number',
  tilstand: (aar: number) => `The plan for ${aar}`,
  delt: (dag: string) => `Shared ${dag}`,
  trukket: (dag: string) => `Withdrawn ${dag}`,
  ikkeDelt: (aar: number) => `Not shared for ${aar}`,
  utenSatsing: 'Has no initiative of its own',
  evaluering: {
    tom: 'No municipality has given you access yet',
    tomTekst: 'When a municipality opens its room to the evaluation, it will be here with the date your access lasts to. You can then read what the municipality has opened, and not change anything.',
    imens: 'Meanwhile, you can look up the words the municipalities use in the glossary.',
    tilOrdlista: 'Open the glossary',
    ingress: 'You read in one municipality at a time, and the municipality sees what you open.',
    tilOgMed: (dag: string) => `Open until the end of ${dag}`,
  },
  plattform: {
    tittel: 'Municipalities',
    ingress: 'The municipalities that have a room in this installation. Only they themselves see the content.',
    tom: 'No municipalities have been created yet',
    tomTekst: 'A municipality is created from the command line. You then get an invitation link for the first programme manager.',
    medlemmer: 'Members',
    inviterte: 'Invited, not answered',
    opprettet: 'Created',
  },
};
