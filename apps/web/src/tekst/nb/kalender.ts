import { nettverksord } from './nettverksord.ts';

export const kalender = {
  ukedager: ['søndag', 'mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag'],
  klokka: (tid: string) => tid.replace(':', '.'),
  art: nettverksord.kalenderart,
  tittel: 'Kalender',
  ingress: { kommune: 'Det nettverket møtes om, og fristene for å dele. Koordinatoren fører kalenderen, og alle i kommunene som er med, ser den.', felles: 'Det nettverket møtes om, og fristene for å dele. Alle i kommunene som er med, ser det du fører her.' },
  ny: 'Ny dato', nyTittel: 'Ny dato i kalenderen', rediger: 'Rediger', foer: 'Før i kalenderen',
  ingen: 'Kalenderen er tom', ingenTekst: { kommune: 'Når koordinatoren fører et møte eller en frist, står det her, og du kan hente det til din egen kalender.', felles: 'Før nettverksmøtene, evalueringsmøtene, læringsverkstedene, møtene med staten og fristene for å dele. Kommunene ser dem med det samme. Er ikke dagen bestemt, holder det med måneden.' },
  utenNettverk: 'Kommunen er ikke med i noe nettverk', utenNettverkTekst: 'Et nettverk har en felles kalender. Når kommunen blir med i et, står møtene her.',
  kommende: 'Kommer', ingenKommende: 'Ingenting står i kalenderen framover.', tidligere: (antall: number) => `Tidligere (${antall})`,
  kl: (fra: string, til: string | null) => (til ? `kl. ${fra}–${til}` : `kl. ${fra}`), tilOgMed: (fra: string, til: string) => `${fra} til ${til}`,
  dagIkkeSatt: 'Dagen er ikke bestemt.', avlyst: 'Avlyst', avlystFordi: (grunn: string) => `Avlyst: ${grunn}`, saker: 'Saker om barrierer', sak: (nr: number, tittel: string) => `Sak ${nr}: ${tittel}`, tilSakene: 'Sett saker på dagsordenen',
  sted: 'Sted', forHvem: 'For', dagsorden: 'Dagsorden', endret: (dag: string) => `Sist endret ${dag}`,
  felter: { art: 'Slag', tittel: 'Hva det gjelder', dato: 'Når', sluttdag: 'Siste dag', fraKlokka: 'Fra klokka', tilKlokka: 'Til klokka', sted: 'Sted', forHvem: 'Hvem det er for', dagsorden: 'Dagsorden' },
  sluttdagHjelp: 'Bare når det går over flere dager.', klokkaHjelp: 'Krever at datoen er en dag.', stedHjelp: 'Eller hvordan en kobler seg på.',
  avlys: 'Avlys', avlysTittel: (tittel: string) => `Avlyse ${tittel}?`, avlysTekst: 'Det blir stående i kalenderen som avlyst, med grunnen. Du kan ta det opp igjen.', avlysfelter: { avlystFordi: 'Hvorfor' }, taOpp: 'Ta opp igjen',
  bleAvlyst: (tittel: string) => `${tittel} er avlyst.`, bleTattOpp: (tittel: string) => `${tittel} er tatt opp igjen.`,
  hent: 'Hent til egen kalender', hentAlt: 'Hent alt til egen kalender (.ics)', hentEn: (tittel: string) => `Hent ${tittel} til egen kalender`,
  hentTekst: (uten: number) => `Fila virker i Outlook, Google Kalender og de fleste andre. Den oppdaterer seg ikke selv; hent den på nytt når noe er endret.${uten === 0 ? '' : uten === 1 ? ' Det som ikke har fått en dag ennå, er ikke med: én dato.' : ` Det som ikke har fått en dag ennå, er ikke med: ${uten} datoer.`}`,
  neste: 'Neste datoer i nettverket', ingenNeste: 'Ingenting står i nettverkets kalender framover.', heleKalenderen: 'Hele kalenderen',
};
