import type { INestApplicationContext } from '@nestjs/common';
import { FunnsvarService, SitatkildeService } from '#libs/deling';
import { AnbefalingService, BeleggService, FunnService, FylkessvarService } from '#libs/felles/funn';
import { Db } from '#libs/platform';

/** Hvem som handler i demoen: de som evaluerer, en kommune, og koordinatoren. */
export interface Roller { evaluator<T>(work: () => Promise<T>): Promise<T>; kommune<T>(nummer: string, work: () => Promise<T>): Promise<T>; koordinator<T>(work: () => Promise<T>): Promise<T> }

const idag = () => new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Oslo' }).format(new Date());

/** Noen funn i hver sin tilstand. Alt er oppdiktet, unntatt ordene som er sitert: de er kommunens egne. Gjøres én gang. */
export async function writeFunn(app: INestApplicationContext, avtaleId: string, { evaluator, kommune, koordinator }: Roller): Promise<void> {
  const [funn, belegg, kilder, anbefaling, svar] = [app.get(FunnService), app.get(BeleggService), app.get(SitatkildeService), app.get(AnbefalingService), app.get(FunnsvarService)];
  if (await evaluator(async () => (await app.get(Db).query('SELECT FROM felles.funn LIMIT 1')).length > 0)) return;
  const versjonOf = (ett: { utgaver: { versjon: number }[] }) => ett.utgaver[0]!.versjon;
  const siter = async (ett: { id: string; utgaver: { versjon: number }[] }, kommunenummer: string, nr: number) => {
    const rad = (await kilder.list(kommunenummer, 'tiltak', null))[nr]!;
    const { felter } = await kilder.one(kommunenummer, 'tiltak', rad.id);
    const felt = felter.find((en) => ['beskrivelse', 'hensikt'].includes(en.felt)) ?? felter[0]!;
    return kilder.quote({ id: ett.id, versjon: versjonOf(ett), kommunenummer, kilde: 'tiltak', radId: rad.id, felt: felt.felt });
  };

  const moeteplasser = await evaluator(async () => {
    let ett = await funn.create({ evalueringsavtaleId: avtaleId, kommunenummer: '3118', tittel: 'Møteplassene brukes av flere enn de var laget for', tekst: 'De vi snakket med, sier at møteplassene er blitt et sted for flere aldersgrupper. Det kan ha bidratt til at flere kjenner noen i nabolaget.', tema: 'moeteplasser', evidensgrad: 3 }, true);
    ett = await siter(ett, '3118', 0);
    ett = await siter(ett, '3118', 3);
    ett = await belegg.addField({ id: ett.id, versjon: versjonOf(ett), slag: 'intervju', antall: 9, periode: '2026-vaar' });
    return funn.present({ id: ett.id, versjon: versjonOf(ett) });
  });
  const [forste] = moeteplasser.utgaver[0]!.belegg;
  await kommune('3118', () => svar.comment({ funnId: moeteplasser.id, utgave: 1, tekst: 'Vi kjenner oss igjen. Ungdommen har tatt i bruk lokalet på kveldstid.', rolle: 'Programleder' }, true));
  await kommune('3118', () => svar.approve({ beleggId: forste!.id, versjon: 0, godkjent: true, rolle: 'Programleder' }));
  const varige = await evaluator(async () => {
    await funn.release({ id: moeteplasser.id, versjon: versjonOf(moeteplasser) });
    const { id, versjon } = await anbefaling.create({ evalueringsavtaleId: avtaleId, tekst: 'Avklar hvem som driver møteplassene når satsingen er slutt.', begrunnelse: 'De brukes av mange, men ingen har ansvaret etter 2029.', innen: '2027', funnIder: [moeteplasser.id], mottakere: [{ slag: 'kommune', kommunenummer: '3118' }, { slag: 'fylkeskommune' }, { slag: 'staten' }] }, true);
    return anbefaling.release({ id, versjon });
  });
  await kommune('3118', async () => {
    await svar.answer({ anbefalingId: varige.id, svar: 'delvis', tekst: 'Vi avklarer driften av de to største. Resten ser vi på i handlingsplanen.', rolle: 'Programeier', dato: idag() }, true);
    await svar.follow({ anbefalingId: varige.id, aar: Number(idag().slice(0, 4)), status: 'i_gang', tekst: 'Kultur og idrett har sagt ja til å drive det ene lokalet.', rolle: 'Programleder', notat: 'Ta opp leieavtalen i styringsgruppa.' }, true);
  });
  await koordinator(() => app.get(FylkessvarService).answer({ anbefalingId: varige.id, mottaker: 2, svar: 'foelges', tekst: 'Vi tar det opp på nettverksmøtet.', rolle: 'Fylkesdirektør', dato: idag() }, true));

  await evaluator(async () => {
    let ett = await funn.create({ evalueringsavtaleId: avtaleId, kommunenummer: '3101', tittel: 'Ungdom er med sent i planleggingen', tekst: 'Ungdom blir spurt når mye er bestemt. Det er ett intervju og én fokusgruppe bak dette, så det må undersøkes mer.', tema: 'oppvekst_utdanning', evidensgrad: 2 }, true);
    ett = await siter(ett, '3101', 0);
    ett = await belegg.addField({ id: ett.id, versjon: versjonOf(ett), slag: 'fokusgruppe', antall: 1, periode: '2026-hoest' });
    await funn.present({ id: ett.id, versjon: versjonOf(ett) });
    await funn.create({ evalueringsavtaleId: avtaleId, tittel: 'Kommunene lærer av hverandre mellom møtene', tekst: 'Flere tiltak finnes igjen i to kommuner, med små endringer.', evidensgrad: 0 }, true);
  });
}
