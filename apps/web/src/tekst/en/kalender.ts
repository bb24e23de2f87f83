import type { kalender as nb } from '../nb/kalender.ts';
import { nettverksord } from './nettverksord.ts';

export const kalender: typeof nb = {
  ukedager: ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'],
  klokka: (tid: string) => tid,
  art: nettverksord.kalenderart,
  tittel: 'Calendar',
  ingress: { kommune: 'The network’s meetings, and the deadlines for sharing. The coordinator keeps the calendar, and everyone in the municipalities taking part sees it.', felles: 'The network’s meetings, and the deadlines for sharing. Everyone in the municipalities taking part sees what you enter here.' },
  ny: 'New date', nyTittel: 'New date in the calendar', rediger: 'Edit', foer: 'Enter in the calendar',
  ingen: 'The calendar is empty', ingenTekst: { kommune: 'When the coordinator enters a meeting or a deadline, it will be here, and you can add it to your own calendar.', felles: 'Enter the network meetings, the evaluation meetings, the learning workshops, the meetings with central government and the deadlines for sharing. The municipalities see them immediately. If the day has not been decided, the month will do.' },
  utenNettverk: 'The municipality is not part of a network', utenNettverkTekst: 'A network has a common calendar. Once the municipality joins one, the meetings will be here.',
  kommende: 'Coming up', ingenKommende: 'There is nothing ahead in the calendar.', tidligere: (antall: number) => `Earlier (${antall})`,
  kl: (fra: string, til: string | null) => (til ? `${fra}–${til}` : `at ${fra}`), tilOgMed: (fra: string, til: string) => `${fra} to ${til}`,
  dagIkkeSatt: 'The day has not been decided.', avlyst: 'Cancelled', avlystFordi: (grunn: string) => `Cancelled: ${grunn}`, saker: 'Cases about barriers', sak: (nr: number, tittel: string) => `Case ${nr}: ${tittel}`, tilSakene: 'Put cases on the agenda',
  sted: 'Place', forHvem: 'For', dagsorden: 'Agenda', endret: (dag: string) => `Last changed ${dag}`,
  felter: { art: 'Type', tittel: 'What it is about', dato: 'When', sluttdag: 'Last day', fraKlokka: 'From (time)', tilKlokka: 'To (time)', sted: 'Place', forHvem: 'Who it is for', dagsorden: 'Agenda' },
  sluttdagHjelp: 'Only when it lasts several days.', klokkaHjelp: 'Requires the date to be a day.', stedHjelp: 'Or how to connect.',
  avlys: 'Cancel it', avlysTittel: (tittel: string) => `Cancel ${tittel}?`, avlysTekst: 'It stays in the calendar as cancelled, with the reason. You can reinstate it.', avlysfelter: { avlystFordi: 'Why' }, taOpp: 'Reinstate',
  bleAvlyst: (tittel: string) => `${tittel} has been cancelled.`, bleTattOpp: (tittel: string) => `${tittel} has been reinstated.`,
  hent: 'Add to your own calendar', hentAlt: 'Add everything to your own calendar (.ics)', hentEn: (tittel: string) => `Add ${tittel} to your own calendar`,
  hentTekst: (uten: number) => `The file works in Outlook, Google Calendar and most others. It does not update itself; fetch it again when something has changed.${uten === 0 ? '' : uten === 1 ? ' One date that has not been given a day yet is not included.' : ` ${uten} dates that have not been given a day yet are not included.`}`,
  neste: 'Next dates in the network', ingenNeste: 'There is nothing ahead in the network’s calendar.', heleKalenderen: 'The whole calendar',
};
