import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { randomUUID } from 'node:crypto';
import { anonymousContext, nettverkLogin, PlatformModule, runInContext } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { Leselogg } from '#libs/tilgang';
import { erfaringssoekEntities } from './erfaringssoek.module.ts';
import type { ErfaringssoekArgs } from './erfaringssoek.input.ts';
import { ErfaringssoekService } from './erfaringssoek.service.ts';
import { TidligeretreffService } from './tidligere/tidligeretreff.service.ts';
import type { Erfaringstreff } from './erfaringssoek.type.ts';
import { LagretSoekService } from './lagret/lagret-soek.service.ts';
import { erfaringer, fillBank, kontrollspoersmaal, spoersmaal } from './testing/fill-bank.ts';
import { ndcg } from './testing/ndcg.ts';

let database: TestDatabase;
let module: TestingModule;
let ids: Map<string, string>;
let names: Map<string, string>;
const person = { id: randomUUID(), navn: 'Prøven' };

beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, erfaringssoekEntities)], providers: [ErfaringssoekService, LagretSoekService, TidligeretreffService, Leselogg] }).compile();
  ids = await fillBank(database);
  names = new Map([...ids].map(([name, id]) => [id, name]));
  await database.admin.query('ANALYZE felles.erfaringssoek');
});
afterAll(async () => { await module?.close(); await database?.drop(); });

const service = () => module.get(ErfaringssoekService);
const asKoordinator = <T>(work: () => Promise<T>) => runInContext({
  ...anonymousContext(), login: nettverkLogin(1), person, roller: ['koordinator'], arbeidsrom: { kode: 'felles', type: 'felles', navn: '', kommuneId: null, utgave: null },
}, work);
const search = (tekst: string | null, more: Omit<ErfaringssoekArgs, 'tekst'> = {}) => asKommune(database.kommuner['3118'], () => service().search({ tekst, ...more }), { person });
const found = async (tekst: string | null, more: Omit<ErfaringssoekArgs, 'tekst'> = {}) => (await search(tekst, more)).treff.map(({ id }) => names.get(id)!);

/** Banken slik planleggeren ser den. I en stor letes det først i utvalget. */
const inStor = async <T>(work: () => Promise<T>) => {
  await sayRows(200_000);
  try { return await work(); } finally { await sayRows(ids.size); }
};
const sayRows = (antall: number) => database.admin.query(`UPDATE pg_class SET reltuples = $1 WHERE oid = 'felles.erfaringssoek_n1'::regclass`, [antall]);

const banker: readonly [string, <T>(work: () => Promise<T>) => Promise<T>][] = [['liten', (work) => work()], ['stor', inStor]];

describe('det som er lært før', () => {
  const tidligere = (tekst: string) => asKommune(database.kommuner['3118'], () => module.get(TidligeretreffService).search(tekst), { person });
  beforeAll(async () => {
    await database.forvalter.query(`INSERT INTO referanse.tidligere_konferanse VALUES ('k24', 'Konferansen i 2024', '2024-09-27', 'Et sted', NULL, '[]', '{"tittel": "Programmet"}')`);
    await database.forvalter.query(`INSERT INTO referanse.tidligere_konferansepost (kode, konferanse_kode, rekkefoelge, slag, bolk, tittel, organisasjoner, stikkord, prosjekter, kilde) VALUES ('p1', 'k24', 1, 'innlegg', 1, 'Ungdom i arbeid', '{En kommune}', '{sommerjobb}', '{}', '{"tittel": "Programmet"}')`);
    await database.forvalter.query(`INSERT INTO referanse.tidligere_satsing VALUES ('fjell', 1, 'Fjell 2020', 'Drammen', '{Fjell}', 2010, 2019, 'avsluttet', '{Bomiljø}', '{}', NULL, '{Beboerne må være med fra starten, Flerkulturell møteplass}', NULL, '[{"rapport": "Sluttevaluering", "art": "Evaluering", "utfoerer": "Noen", "aar": 2019, "funn": ["Nærmiljøhuset brukes av mange"]}]', '{"tittel": "Rapporten fra 2019"}')`);
  });

  it('finnes med alle ordene, slik de bøyes, på begge målformer, og også i det evalueringene fant', async () => {
    const kodene = async (tekst: string) => (await tidligere(tekst)).map(({ kode }) => kode);
    expect([await kodene('ungdommer arbeid'), await kodene('sommerjobber'), await kodene('nærmiljøhus'), await kodene('fleirkulturell'), await kodene('ungdom Fjell'), await kodene('  … '), await kodene(`'); DROP TABLE`)]).toEqual([['p1'], ['p1'], ['fjell'], ['fjell'], [], [], []]);
    expect(await tidligere('bomiljø')).toEqual([{ slag: 'satsing', kode: 'fjell', sted: 'fjell', tittel: 'Fjell 2020', hvor: 'Drammen', fra: 'Rapporten fra 2019' }]);
  });
});

describe('spørsmålene', () => {
  it.each([['de som ble skrevet først', spoersmaal, 40], ['kontrollen', kontrollspoersmaal, 16]] as const)('finner det rette i %s også slik det letes i en stor bank', async (navn, asked, antall) => {
    await inStor(() => expectRight(`${navn}, som i en stor bank`, asked, antall));
  });

  it.each([['de som ble skrevet først', spoersmaal, 40], ['kontrollen', kontrollspoersmaal, 16]] as const)('finner det rette i %s: nDCG@5 er minst 0,85, og den rette er blant de tre første i ni av ti', (navn, asked, antall) => expectRight(navn, asked, antall));

  async function expectRight(navn: string, asked: typeof spoersmaal, antall: number): Promise<void> {
    const rows: [number, boolean, string, string][] = [];
    for (const { spoersmaal: tekst, rett } of asked()) {
      const order = await found(tekst);
      const best = Math.max(...Object.values(rett));
      rows.push([ndcg(order, rett, 5), order.slice(0, 3).some((id) => rett[id] === best), tekst, order.slice(0, 5).join(', ')]);
    }
    const mean = rows.reduce((sum, [n]) => sum + n, 0) / rows.length;
    const among = rows.filter(([, isAmong]) => isAmong).length / rows.length;
    const weak = rows.filter(([n, isAmong]) => n < 0.85 || !isAmong).map(([n, isAmong, tekst, order]) => `  ${n.toFixed(2)} ${isAmong ? ' ' : '✗'} ${tekst} → ${order}`);
    process.stdout.write(`Søket, ${navn}: ${rows.length} spørsmål, nDCG@5 ${mean.toFixed(3)}, den rette blant de tre første i ${(among * 100).toFixed(0)} %. De svakeste:\n${weak.join('\n')}\n`);
    expect(rows.length).toBeGreaterThanOrEqual(antall);
    expect(mean).toBeGreaterThanOrEqual(0.85);
    expect(among).toBeGreaterThanOrEqual(0.9);
  }
});

describe('svaret', () => {
  it('sier hvorfor hver erfaring kom opp, og hva den mangler', async () => {
    const { treff, ord, alleOrd } = await search('leksehjelp og svømming');
    expect([ord, alleOrd]).toEqual([['leksehjelp', 'svømming'], false]);
    const lekser = treff.find(({ id }) => names.get(id) === 'leksecafe')!;
    expect(lekser.hvorfor).toEqual([{ ord: 'leksehjelp', slag: 'ordet', felt: ['tittel'] }]);
    expect(lekser.mangler).toEqual(['svømming']);
    const merket = (await search('hjelp med lekser')).treff[0]!.kort.filter((bit) => bit.treff).map(({ tekst }) => tekst);
    expect(merket).toEqual(['hjelper', 'lekser']);
    const igjen = (await search('bebuarråd')).treff[0]!;
    expect(igjen.hvorfor[0]).toMatchObject({ ord: 'bebuarråd', slag: 'likt' });
  });

  it.each(banker)('finner det samme med æøå og med ae, oe og aa, med skrivefeil, og som del av et lengre ord, i en %s bank', (_, inBank) => inBank(async () => {
    for (const [a, b] of [['nærmiljøtilskudd', 'NAERMILJOETILSKUDD'], ['språkkafé', 'spraakkafe'], ['trygg skolevei', 'trygg skuleveg']] as const) expect([b, (await found(b))[0]]).toEqual([b, (await found(a))[0]]);
    expect((await found('sprakkafe'))[0]).toBe('spraakkafe');
    expect(await found('dyrkning')).toContain('parsellhage');
    expect(await found('hjelp lekser')).toContain('leksecafe');
    // Én bokstav mindre, én for mye, én annen, og to byttet om.
    for (const word of ['natteravne', 'natterravner', 'nattelavner', 'nattearvner']) expect([word, (await found(word))[0]]).toEqual([word, 'natteravn']);
  }));

  it.each(banker)('ingenting i teksten er en feil, og uten ord er svaret det siste som er delt, i en %s bank', (_, inBank) => inBank(async () => {
    const strange = ['', '   ', `'`, '"', `ungdom' | !('jobb`, 'ungdom & | ! <-> :* ()', '"ungdom ute" -jobb OR (skole', '🙂🙃', '\u0000\ud800', 'og i på av', '--; DROP TABLE felles.erfaring', '%_\\', 'молодёжь 青年 شباب', 'x'.repeat(10_240), 'ungdom '.repeat(2_000), '<b>ungdom</b>', '12', 'a'];
    for (const tekst of strange) expect([tekst.slice(0, 20), typeof (await search(tekst)).antall]).toEqual([tekst.slice(0, 20), 'number']);
    for (const tekst of [null, '', '🙂🙃', '""']) expect([tekst, (await search(tekst)).antall]).toEqual([tekst, ids.size]);
    expect((await search('xyzzyq')).treff).toEqual([]);
    expect((await search('xyzzyq ungdomsråd')).utenTreff).toEqual(['xyzzyq']);
  }));

  it.each(banker)('leter etter det som ligner på de tre første ordene ingen har, i en %s bank', (_, inBank) => inBank(async () => {
    const { treff, utenTreff } = await search('qqqqa qqqqb nattelavner qqqqc nattearvner');
    expect([treff.map(({ id }) => names.get(id)), utenTreff]).toEqual([['natteravn'], ['qqqqa', 'qqqqb', 'qqqqc', 'nattearvner']]);
  }));

  it.each(banker)('teller fasettene i det som passer, og begrenser med dem, i en %s bank', (_, inBank) => inBank(async () => {
    const all = await search(null);
    const valg = (svar: typeof all, felt: string) => Object.fromEntries(svar.fasetter.find((f) => f.felt === felt)?.valg.map(({ verdi, antall }) => [verdi, antall]) ?? []);
    expect(Object.values(valg(all, 'utfall')).reduce((a, b) => a + b, 0)).toBe(ids.size);
    const stoppet = await search(null, { filter: { utfall: ['stoppet'] } });
    const felle = ({ innhold: { fallgruver, utfall } }: Erfaringstreff) => fallgruver.length > 0 || ['stoppet', 'utsatt'].includes(utfall);
    expect([stoppet.antall, stoppet.treff.every((t) => t.innhold.utfall === 'stoppet' && felle(t))]).toEqual([valg(all, 'utfall')['stoppet'], true]);
    const narrow = await search('ungdom', { filter: { felle: true, kommune: ['3101'], tema: ['moeteplasser', 'arbeid'], evidensgrad: 1 } });
    expect(narrow.antall).toBeGreaterThan(0);
    expect(narrow.treff.every((t) => felle(t) && t.kommunenummer === '3101' && ['moeteplasser', 'arbeid'].includes(t.innhold.tema!) && t.innhold.evidensgrad >= 1)).toBe(true);
    expect(Object.keys(valg(narrow, 'kommune'))).toEqual(['3101']);
    expect((await search('ungdom', { filter: { kommune: ['1833'] } })).antall).toBe(0);
    expect(await found(null, { filter: { kostnadsklasse: ['over_2000'] } })).toEqual(expect.arrayContaining(['skatepark', 'uteteam']));
    expect((await search('xyzzyq sommerjobb', { filter: { tema: ['kriminalitet_utenforskap'] } })).treff.every((t) => t.innhold.tema === 'kriminalitet_utenforskap')).toBe(true);
  }));

  it('begrenser med nøyaktig den teksten som er skrevet, også med tegn som betyr noe i et uttrykk, og når den er lang', async () => {
    const card = erfaringer().find(({ id }) => id === 'jentegruppe')!;
    const strange = [`O'Hara "&" | !(a) <-> \\ :*`, 'felle=ja', `${'å'.repeat(1_900)} én`, `${'å'.repeat(1_900)} to`];
    await fillBank(database, strange.map((gruppe, i) => ({ ...card, id: `rar ${i}`, tittel: `Målgruppe med tegn ${i}`, maalgrupper: [gruppe], fallgruver: [] })));
    for (const [i, gruppe] of strange.entries()) {
      const only = (await search(null, { filter: { maalgruppe: [gruppe] } })).treff.map(({ innhold }) => innhold.tittel);
      expect([gruppe.slice(0, 20), only]).toEqual([gruppe.slice(0, 20), [`Målgruppe med tegn ${i}`]]);
    }
    expect((await search('målgruppe tegn', { filter: { maalgruppe: [strange[0]!], felle: true } })).antall).toBe(0);
    for (const verdi of [`' | 'tema=arbeid`, `\\`, `'`, `a' & !'b`]) expect([verdi, (await search(null, { filter: { maalgruppe: [verdi], tema: [verdi] } })).antall]).toEqual([verdi, 0]);
    await database.admin.query(`UPDATE felles.erfaring SET status = 'trukket', trukket = now() WHERE id = ANY (SELECT erfaring_id FROM felles.erfaringsutgave WHERE tittel LIKE 'Målgruppe med tegn%')`);
  });

  it('gir neste side der den første sluttet', async () => {
    const first = await search(null);
    expect([first.treff.length, first.neste]).toEqual([20, 20]);
    const next = await search(null, { hopp: 20 });
    expect(next.treff.some(({ id }) => first.treff.some((t) => t.id === id))).toBe(false);
  });

  it('finner det som ligner, uten erfaringen selv', async () => {
    const similar = await asKommune(database.kommuner['3118'], () => service().similar(ids.get('utekjoekken')!), { person });
    expect(similar.map(({ id }) => names.get(id))).toEqual(expect.arrayContaining(['nabolagskjoekken']));
    expect(similar.some(({ id }) => id === ids.get('utekjoekken'))).toBe(false);
    await expect(asKommune(database.kommuner['3118'], () => service().similar(randomUUID()), { person })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('søkeraden', () => {
  it('følger utgaven, statusen og tilbaketrekkingen i samme transaksjon', async () => {
    const id = ids.get('natteravn')!;
    const row = async () => (await database.admin.query<{ utgave: number; status: string }>('SELECT utgave, status FROM felles.erfaringssoek WHERE erfaring_id = $1', [id])).rows;
    expect(await row()).toEqual([{ utgave: 1, status: 'delt' }]);
    await database.admin.query('BEGIN');
    await database.admin.query(`INSERT INTO felles.erfaringsutgave SELECT (jsonb_populate_record(u, '{"utgave": 2, "tittel": "Nattugler i helga"}')).* FROM felles.erfaringsutgave u WHERE erfaring_id = $1`, [id]);
    expect(await row()).toEqual([{ utgave: 1, status: 'delt' }]);
    await database.admin.query(`UPDATE felles.erfaring SET utgave = 2, status = 'publisert', publisert = now() WHERE id = $1`, [id]);
    await database.admin.query('COMMIT');
    expect([await row(), (await found('nattugler'))[0]]).toEqual([[{ utgave: 2, status: 'publisert' }], 'natteravn']);
    await database.admin.query('DELETE FROM felles.erfaringsutgave WHERE erfaring_id = $1', [id]);
    await database.admin.query(`UPDATE felles.erfaring SET status = 'trukket', publisert = NULL, trukket = now() WHERE id = $1`, [id]);
    expect([await row(), await found('nattugler')]).toEqual([[], []]);
  });

  it('koordinatoren finner det samme, og eieren får vite hva hun fikk se', async () => {
    const seen = await asKoordinator(() => service().search({ tekst: 'leksehjelp' }));
    expect(seen.treff.map(({ id }) => names.get(id))).toEqual(await found('leksehjelp'));
    const { rows } = await database.admin.query<{ gjelder: string }>(`SELECT DISTINCT gjelder FROM kommune.lesing WHERE rom = 'felles' AND hva = 'erfaringssoek'`);
    expect(rows.map(({ gjelder }) => gjelder).sort()).toEqual(seen.treff.map(({ id }) => id).sort());
  });
});

describe('et lagret søk', () => {
  const asPerson = <T>(work: () => Promise<T>, who = person) => asKommune(database.kommuner['3118'], work, { person: who });
  const lagret = () => module.get(LagretSoekService);

  it('teller det som er kommet siden sist, og begynner på nytt når det er sett', async () => {
    const [made] = await asPerson(() => lagret().add({ navn: 'Jenter', tekst: 'jentegruppe svømming', filter: { tema: ['oppvekst_utdanning'], kommune: [], felle: null } }));
    expect(made).toMatchObject({ navn: 'Jenter', nye: 0, filter: [{ felt: 'tema', verdier: ['oppvekst_utdanning'] }] });
    const card = erfaringer().find(({ id }) => id === 'jentegruppe')!;
    await fillBank(database, [{ ...card, id: 'ny' }, { ...card, id: 'annet tema', tema: 'arbeid' }, { ...card, id: 'uten', tittel: 'Noe helt annet', gjennomfoering: 'Noe annet.', kort: 'Noe annet.' }]);
    expect((await asPerson(() => lagret().list()))[0]!.nye).toBe(1);
    expect((await asPerson(() => lagret().seen({ id: made!.id, versjon: 1 })))[0]).toMatchObject({ nye: 0, versjon: 2 });
    await expect(asPerson(() => lagret().remove({ id: made!.id, versjon: 1 }))).rejects.toMatchObject({ code: 'CONFLICT' });
    const colleague = { id: randomUUID(), navn: 'En annen' };
    expect(await asPerson(() => lagret().list(), colleague)).toEqual([]);
    await expect(asPerson(() => lagret().remove({ id: made!.id, versjon: 2 }), colleague)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    expect(await asPerson(() => lagret().remove({ id: made!.id, versjon: 2 }))).toEqual([]);
  });
});
