import type { kalender as nb } from '../nb/kalender.ts';
import { nettverksord } from './nettverksord.ts';

export const kalender: typeof nb = {
  ukedager: ['søndag', 'måndag', 'tysdag', 'onsdag', 'torsdag', 'fredag', 'laurdag'],
  klokka: (tid: string) => tid.replace(':', '.'),
  art: nettverksord.kalenderart,
  tittel: 'Kalender',
  ingress: { kommune: 'Det nettverket møtest om, og fristane for å dele. Koordinatoren fører kalenderen, og alle i kommunane som er med, kan lese.', felles: 'Det nettverket møtest om, og fristane for å dele. Alle i kommunane som er med, ser det du fører her.' },
  ny: 'Ny dato', nyTittel: 'Ny dato i kalenderen', rediger: 'Rediger', foer: 'Før i kalenderen',
  ingen: 'Kalenderen er tom', ingenTekst: { kommune: 'Når koordinatoren fører eit møte eller ein frist, står det her, og du kan hente det til din eigen kalender.', felles: 'Før nettverksmøta, evalueringsmøta, læringsverkstadene, møta med staten og fristane for å dele. Kommunane ser dei med det same. Er ikkje dagen bestemt, held det med månaden.' },
  utenNettverk: 'Kommunen er ikkje med i noko nettverk', utenNettverkTekst: 'Eit nettverk har ein felles kalender. Når kommunen blir med i eit, står møta her.',
  kommende: 'Kjem', ingenKommende: 'Ingenting står i kalenderen framover.', tidligere: (antall) => `Tidlegare (${antall})`,
  kl: (fra, til) => (til ? `kl. ${fra}–${til}` : `kl. ${fra}`), tilOgMed: (fra, til) => `${fra} til ${til}`,
  dagIkkeSatt: 'Dagen er ikkje bestemt.', avlyst: 'Avlyst', avlystFordi: (grunn) => `Avlyst: ${grunn}`, saker: 'Saker om barrierar', sak: (nr, tittel) => `Sak ${nr}: ${tittel}`, tilSakene: 'Set saker på dagsordenen',
  sted: 'Stad', forHvem: 'For', dagsorden: 'Dagsorden', endret: (dag) => `Sist endra ${dag}`,
  felter: { art: 'Slag', tittel: 'Kva det gjeld', dato: 'Når', sluttdag: 'Siste dag', fraKlokka: 'Frå klokka', tilKlokka: 'Til klokka', sted: 'Stad', forHvem: 'Kven det er for', dagsorden: 'Dagsorden' },
  sluttdagHjelp: 'Berre når det går over fleire dagar.', klokkaHjelp: 'Krev at datoen er ein dag.', stedHjelp: 'Eller korleis ein koplar seg på.',
  avlys: 'Avlys', avlysTittel: (tittel) => `Avlyse ${tittel}?`, avlysTekst: 'Det blir ståande i kalenderen som avlyst, med grunnen. Du kan ta det opp igjen.', avlysfelter: { avlystFordi: 'Kvifor' }, taOpp: 'Ta opp igjen',
  bleAvlyst: (tittel) => `${tittel} er avlyst.`, bleTattOpp: (tittel) => `${tittel} er teke opp igjen.`,
  hent: 'Hent til eigen kalender', hentAlt: 'Hent alt til eigen kalender (.ics)', hentEn: (tittel) => `Hent ${tittel} til eigen kalender`,
  hentTekst: (uten) => `Fila verkar i Outlook, Google Kalender og dei fleste andre. Fila oppdaterer seg ikkje sjølv; hent på nytt når noko er endra.${uten === 0 ? '' : uten === 1 ? ' Det som ikkje har fått ein dag enno, er ikkje med: éin dato.' : ` Det som ikkje har fått ein dag enno, er ikkje med: ${uten} datoar.`}`,
  neste: 'Neste datoar i nettverket', ingenNeste: 'Ingenting står i kalenderen til nettverket framover.', heleKalenderen: 'Heile kalenderen',
};
