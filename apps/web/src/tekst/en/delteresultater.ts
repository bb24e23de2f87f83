import { defaultPolicy, type Omfang, type SingleReason } from '#libs/contracts';
import type { delteresultater as nb } from '../nb/delteresultater.ts';

export const delteresultater: typeof nb = {
  navn: (periode: string, utgave: number) => `Results ${periode}${utgave > 1 ? `, version ${utgave}` : ''}`,
  klar: (periode: string, utgave: number, antall: number) => `Results ${periode}${utgave > 1 ? `, version ${utgave}` : ''}, ${antall === 1 ? 'one indicator' : `${antall} indicators`}`,
  utdatert: 'There is a newer version: the period has been reopened, or a definition has changed, since this was shared. The others still see these figures until you withdraw them and share again.',
  tekst: (nettverk: string) => `The coordinator and the municipalities in ${nettverk} will see exactly this: the figures, the unit and the name of each indicator, what the figure covers, which direction is better and the definition it is measured by. If you have shared figures for the indicator before, Løftet works out the change from the previous shared one and shows it beside the figure. Not descriptions, notes, evidence or sources. It is a snapshot: if you change something later, it does not change.`,
  navnene: 'The names of the indicators are included. If a name says something that should not go out, change it first.',
  skjult: (antall: number) => `${antall === 1 ? 'One figure goes out' : `${antall} figures go out`} as “:”, and the ${antall === 1 ? 'figure itself stays' : 'figures themselves stay'} here. Check too whether other figures in the list can be used to work ${antall === 1 ? 'it' : 'them'} out, for example when two indicators count the same people. Løftet does not know that.`,
  utelatt: (navn: string[]) => `Not included, because the source gives only the change, or because there are several figures and none for the level: ${navn.join(', ')}.`,
  bekreft: 'I have seen what goes out, no one can be identified from it, and the names may become case documents at the county council',
  bildetekst: 'Indicators in the period',
  indikator: 'Indicator', tall: 'Figure', endring: 'Change since last shared', gjelder: 'Applies to', hvorfor: 'Why it is suppressed (only you see this)',
  siden: (endring: string, periode: string) => `${endring} since ${periode}`,
  grunner: {
    lavt: 'The number is low', ukjent_antall: 'A proportion of people: we do not know how many', skjult_foer: 'Was suppressed when the period was shared before',
    perioden_overlapper: 'Can be subtracted from a period shared before', annet_grunnlag: 'Shared before for the same time with another scope or another definition',
  } satisfies Record<SingleReason, string>,
  nivaa: { omraade: 'The area', kommune: 'The whole municipality', arena: 'One venue', ukjent: 'Not stated' } satisfies Record<Omfang, string>,
  // The explanation passed in is Norwegian; this says the same.
  forklaring: () => `“:” means that the figure is not shown, for privacy reasons. Either it is lower than ${defaultPolicy.t}, or it could have been used to work out such a figure. Proportions of people are not shown either.`,
};
