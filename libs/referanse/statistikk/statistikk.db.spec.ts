import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { Db, JobRunner, listKjoeringer, PlatformModule, runAsLogin, type JobError } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { RecordedServer } from './testing/recorded-server.ts';
import { writeTestSerier } from './testing/serier.ts';
import { findStatistikk } from './statistikk.query.ts';
import { StatistikkModule } from './statistikk.module.ts';
import { StatistikkService } from './statistikk.service.ts';
import type { Statistikkserie } from './statistikk.type.ts';

let database: TestDatabase;
let module: TestingModule;
let server: RecordedServer;
let service: StatistikkService;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await RecordedServer.open();
  await writeTestSerier(database.forvalter);
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot({ ...database.config, kilder: server.kilder }, []), StatistikkModule] }).compile();
  await module.init();
  service = module.get(StatistikkService);
});
afterAll(async () => { await module.close(); await server.close(); await database.drop(); });
beforeEach(() => { server.asked.length = 0; });

const moss = () => database.kommuner['3118'];
const shown = async (kode: string) => (await asKommune(moss(), () => module.get(Db).query<Statistikkserie>(findStatistikk, [moss()]))).find((serie) => serie.kode === kode)!;
const lines = async (kode: string) => (await shown(kode)).linjer.map(({ nivaa, navn, punkter }) => `${nivaa} ${navn}: ${punkter.map(({ periode, verdi, flagg, n }) => [periode, verdi, flagg, n].join('|')).join(' ')}`);
const stored = async () => (await database.admin.query<{ n: string }>(`SELECT (SELECT count(*) FROM referanse.statistikkuttrekk) || '/' || (SELECT count(*) FROM referanse.observasjon) AS n`)).rows[0]!.n;
const failure = (kode: string) => service.fetch(kode).then(() => 'ingen feil', (error: JobError) => `${error.code}${error.final ? ' for godt' : ''}${error.after ? ' senere' : ''}`);

describe('statistikken', () => {
  it('er tom til noen henter den', async () => {
    expect(await shown('lavinntekt-barn')).toMatchObject({ linjer: [], hentet: null, kanHentes: true });
    expect(await stored()).toBe('0/0');
  });

  it('hentes fra SSB med alt som må velges, og vises med antallet bak og det skjulte skjult', async () => {
    await service.fetch('lavinntekt-barn');
    expect(server.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['GET /ssb/tables/08764/metadata', 'GET /ssb/tables/08764/data']);
    expect(Object.fromEntries(server.asked[1]!.query)).toEqual({ lang: 'no', outputFormat: 'json-stat2', 'valueCodes[Region]': '3101,3118', 'valueCodes[Tid]': 'top(2)', 'valueCodes[ContentsCode]': 'EUskala60,Personer' });
    expect(await lines('lavinntekt-barn')).toEqual(['kommune Indre Østfold: 2023|11||1010 2024|11.1||1011']);
    expect(await asKommune(database.kommuner['3101'], () => module.get(Db).query<Statistikkserie>(findStatistikk, [database.kommuner['3101']])).then((all) => all[0]!.linjer[0]!.punkter[0])).toMatchObject({ periode: '2023', verdi: null, flagg: 'skjult', n: null });
    expect(await shown('lavinntekt-barn')).toMatchObject({ maate: 'hentet', oppdatertHosKilden: new Date('2026-02-03T07:00:00Z') });
  });

  it('hentes fra FHI med bottom for de nyeste, fylket ved siden av, og et skjult antall skjuler andelen', async () => {
    await service.fetch('bor-alene');
    expect(await lines('bor-alene')).toEqual(['kommune Indre Østfold: 2023|21||501 2024|21.1||501', 'fylke 31: 2023|22||502 2024|22.1||502']);
    const { rows } = await database.admin.query(`SELECT periode, verdi, flagg, n FROM referanse.observasjon WHERE omraadekode = '3101' AND fra = '2024-01-01' AND flagg = 'skjult' AND uttrekk_id IN (SELECT id FROM referanse.statistikkuttrekk WHERE serie_kode = 'bor-alene')`);
    expect(rows).toEqual([{ periode: '2024', verdi: null, flagg: 'skjult', n: null }]);
  });

  it('føres bare som kontrollert når kilden gir det samme igjen', async () => {
    const before = await stored();
    await service.fetch('lavinntekt-barn');
    const serie = await shown('lavinntekt-barn');
    expect([await stored(), serie.kontrollert! > serie.hentet!]).toEqual([before, true]);
  });

  it.each<[string, Parameters<RecordedServer['plan']>[1], string]>([
    ['er stengt', { status: 503, text: 'Vedlikehold' }, 'KILDEN_SVARER_IKKE'], ['ber oss vente', { status: 503, text: '', headers: { 'retry-after': '600' } }, 'KILDEN_SVARER_IKKE senere'],
    ['sier at vi spør for ofte', { status: 429, text: '', headers: { 'retry-after': 'Fri, 31 Dec 2999 00:00:00 GMT' } }, 'KILDEN_SVARER_IKKE senere'], ['avviser utvalget', { status: 400, text: 'Missing selection for mandantory variable' }, 'KILDEN_AVVISER for godt'],
    ['gir en nettside', { text: '<html>Vi er straks tilbake</html>', headers: { 'content-type': 'text/html' } }, 'SVARET_ER_IKKE_JSON'], ['gir et halvt svar', { text: '{"version":"2.0","class":"dat' }, 'SVARET_ER_IKKE_JSON'],
    ['bryter forbindelsen', { text: 'x'.repeat(5000), stopAfter: 100, headers: { 'content-length': '5000' } }, 'KILDEN_SVARER_IKKE'], ['gir gale størrelser', { text: '{"version":"2.0","class":"dataset","id":["Region"],"size":[2],"dimension":{"Region":{"category":{"index":["3118"]}}},"value":[1]}' }, 'SVARET_ER_UGYLDIG'],
  ])('står som den var når kilden %s', async (_, answer, code) => {
    const before = await stored();
    server.plan(/08764\/data/, answer);
    expect([await failure('lavinntekt-barn'), await stored()]).toEqual([code, before]);
  });

  it('spør ikke om en tabell som krever noe annet enn før, og ikke om en serie som bare kommer fra fil', async () => {
    server.plan(/08764\/metadata/, { text: JSON.stringify({ id: ['Region', 'Kjonn', 'ContentsCode', 'Tid'], dimension: {} }) });
    expect([await failure('lavinntekt-barn'), server.asked.length]).toEqual(['UTVALGET_PASSER_IKKE for godt', 1]);
    expect([await failure('folketall-grunnkrets'), await failure('finnes-ikke')]).toEqual(['UKJENT_SERIE for godt', 'UKJENT_SERIE for godt']);
  });

  it('leses inn fra en fil, alt eller ingenting, og fra samme form som kilden gir', async () => {
    const before = await stored();
    expect(await service.upload({ kode: 'folketall-grunnkrets', filnavn: 'a.csv', innhold: 'omraadekode;periode;verdi\n31180101;2025;100\n3118;2025;7\n' })).toMatchObject({ antall: 0, feil: ['Serien har tall for grunnkrets, men fila har områdekoden 3118.'] });
    expect(await service.upload({ kode: 'lavinntekt-barn', filnavn: 'a.json', innhold: '<html>' })).toMatchObject({ feil: ['Svaret er en nettside, ikke tall.'] });
    expect(await stored()).toBe(before);
    const data = await (await fetch(`${server.kilder.ssb}/tables/08764/data?valueCodes[Region]=3118&valueCodes[ContentsCode]=EUskala60,Personer&valueCodes[Tid]=top(3)`)).text();
    expect(await service.upload({ kode: 'lavinntekt-barn', filnavn: 'ssb.json', innhold: data })).toEqual({ antall: 3, uendret: false, feil: [] });
    expect(await service.upload({ kode: 'lavinntekt-barn', filnavn: 'ssb.json', innhold: data })).toMatchObject({ uendret: true });
    expect(await shown('lavinntekt-barn')).toMatchObject({ maate: 'lastet_opp', filnavn: 'ssb.json' });
    await expect(service.upload({ kode: 'finnes-ikke', filnavn: 'a', innhold: 'x' })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('gir et område et tall bare når alle grunnkretsene har ett, og bryter linja ved nye grenser', async () => {
    await database.admin.query(`WITH s AS (INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type) VALUES ($1, $2, 's', 'Mysen', 'x') RETURNING id)
      INSERT INTO kommune.omraade (kommune_id, id, noekkel, satsing_id, nr, navn, grunnkretser) SELECT $1, $3, 'o', id, 1, 'Mysen', '{31180101 Sentrum,31180102 Nord}' FROM s`, [moss(), v7(), v7()]);
    await service.upload({ kode: 'folketall-grunnkrets', filnavn: 'g.csv', innhold: 'omraadekode;periode;verdi\n31180101;2024;100\n31180102;2024;50\n31180101;2025;110\n31180102;2025;:\n31180199;2025;9\n' });
    expect(await lines('folketall-grunnkrets')).toEqual(['omraade Mysen: 2024|150|| 2025||skjult|']);
    expect((await shown('folketall-grunnkrets')).brudd).toMatchObject([{ dag: '2026-01-01' }]);
  });

  it('hentes som jobber, én for hver serie, og forvalteren ser hvordan det gikk', async () => {
    const runner = module.get(JobRunner);
    runner.pollSeconds = 0.5;
    server.plan(/nokkel\/table\/187\/data/, { status: 503, text: '', headers: { 'retry-after': '600' } });
    expect(await runner.send('statistikk-hent', 'alle')).toBe(true);
    await runner.start();
    const runs = () => runAsLogin('forvalter', () => module.get(Db).query<{ gjelder: string; tilstand: string; feilkode: string | null; tidligst: Date | null }>(listKjoeringer, [50]));
    for (let i = 0; i < 60 && (await runs()).filter(({ tilstand, tidligst }) => tilstand === 'ferdig' || tidligst).length < 4; i++) await wait(250);
    expect((await runs()).map(({ gjelder, tilstand, feilkode }) => `${gjelder} ${tilstand} ${feilkode ?? ''}`).sort()).toEqual(['alle ferdig ', 'bor-alene ferdig UTSATT', 'bor-alene venter ', 'lavinntekt-barn ferdig ']);
  }, 30_000);
});
