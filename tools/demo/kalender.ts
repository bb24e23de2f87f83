import type { INestApplicationContext } from '@nestjs/common';
import { KalenderService } from '#libs/felles/kalender';
import { Db } from '#libs/platform';

/** En av de fire første dagene i uka, så mange dager fra i dag: demoen har alltid noe som kommer, og dagen etter er også en hverdag. */
function hverdag(dager: number): string {
  const dag = new Date(Date.now() + dager * 86_400_000);
  const forbi = { 5: 3, 6: 2, 0: 1 }[dag.getUTCDay()] ?? 0;
  return new Date(dag.getTime() + forbi * 86_400_000).toISOString().slice(0, 10);
}
const dagenEtter = (dag: string) => new Date(Date.parse(dag) + 86_400_000).toISOString().slice(0, 10);

/** Nettverkets kalender. Alt er oppdiktet. Gir møtet med staten, som barrierene settes på dagsordenen til. */
export async function writeKalender(app: INestApplicationContext): Promise<string | null> {
  const kalender = app.get(KalenderService);
  if ((await app.get(Db).queryOne<{ antall: number }>('SELECT count(*)::int AS antall FROM felles.kalenderpunkt'))!.antall > 0) return null;
  const neste = new Date().getFullYear() + 1;
  const samling = hverdag(74);
  await kalender.create({ art: 'nettverksmoete', tittel: 'Nettverksmøte', dato: hverdag(-40), fraKlokka: '09:00', tilKlokka: '14:00', sted: 'Rådhuset i Halden', forHvem: 'Programlederne' }, true);
  await kalender.create({ art: 'nettverksmoete', tittel: 'Nettverksmøte', dato: hverdag(16), fraKlokka: '09:00', tilKlokka: '15:00', sted: 'Fylkeshuset i Sarpsborg', forHvem: 'Programlederne', dagsorden: 'Runde rundt bordet\nHva vi deler til våren\nBarrierer vi vil ta opp med staten' }, true);
  const avlyst = await kalender.create({ art: 'annet', tittel: 'Digitalt kontaktmøte for prosjektansvarlige', dato: hverdag(23), fraKlokka: '14:00', tilKlokka: '15:00', sted: 'Teams' }, true);
  await kalender.cancel({ id: avlyst, versjon: 1, avlystFordi: 'Faller sammen med budsjettmøtet i to av kommunene.' });
  await kalender.create({ art: 'evalueringsmoete', tittel: 'Kvartalsmøte med evaluatorene', dato: hverdag(44), fraKlokka: '12:00', tilKlokka: '14:00', sted: 'Teams', forHvem: 'Kommunene, fylkeskommunen og evaluatorene' }, true);
  await kalender.create({ art: 'delingsfrist', tittel: 'Frist for å dele resultatene for høsten', dato: hverdag(60) }, true);
  await kalender.create({ art: 'laeringsverksted', tittel: 'Læringsverksted om møteplasser', dato: samling, sluttdag: dagenEtter(samling), fraKlokka: '11:30', tilKlokka: '13:00', sted: 'Fredrikstad', forHvem: 'Alle som arbeider med møteplasser' }, true);
  return kalender.create({ art: 'moete_med_staten', tittel: 'Møte mellom nettverket og staten', dato: `${neste}-vaar`, forHvem: 'Programeierne og koordinatoren' }, true);
}
