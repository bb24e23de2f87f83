import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import pg from 'pg';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { innsynLogin, loginPassword, nettverkLogin, projectRoot, roleName } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../src/create-app.ts';
import { ask, type Answer, type Json } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const cookies: Record<string, string> = {};
const rolleI = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
  ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [rolleI('leder3118', 'programleder', 'kommune', '3118'), rolleI('leser3118', 'leser', 'kommune', '3118'), rolleI('leder3101', 'programleder', 'kommune', '3101'), rolleI('koordinator', 'koordinator', 'felles', null), rolleI('evaluator', 'evaluator', 'evaluering', null)];

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  await writePeople(database.forvalter, people, database.kommuner);
  for (const nummer of ['3118', '3101'] as const) {
    const fil = await readInnlesingFile(join(projectRoot, `tools/demo/${nummer}.json`));
    await asKommune(database.kommuner[nummer], () => app.get(InnlesingService).write(fil));
  }
  for (const { hvem, epost } of people) cookies[hvem] = await login(url, epost);
}, 120_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const as = (hvem: string, query: string, variables: object = {}) => ask(url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem === 'evaluator' ? '3118' : hvem.slice(-4) });
const utkast = (hvem: string, aar = 2025) => as(hvem, `query ($aar: Int!) { delingsutkast(aar: $aar) { aar utgave satsing oppdiktet tiltakUtenTema kontrollsum beloep { aar tema giverart beloep } tiltak { tema status antall } } }`, { aar });
const del = (hvem: string, input: object) => as(hvem, 'mutation ($input: DelHandlingsplanInput!) { delHandlingsplan(input: $input) { id aar handlinger } }', { input: { aar: 2025, bekreftet: true, ...input } });
const trekk = (hvem: string, id: string) => as(hvem, 'mutation ($input: TrekkTilbakeDelingInput!) { trekkTilbakeDeling(input: $input) { id trukket beloep { beloep } } }', { input: { id } });
const oversikt = () => as('koordinator', '{ fellesoversikt(aar: 2025) { alleAar kommuner { kommunenummer navn trukket plan { satsing utgave oppdiktet beloep { tema giverart beloep } tiltak { tema status antall } } } } }');
const delinger = async (hvem: string) => (await as(hvem, '{ delinger { nettverk kanDeles { aar utgave } delinger { id aar trukket utdatert handlinger lest { rom antall } beloep { beloep } } } }')).data!['delinger'];
const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';
const planOf = async (nummer: string) => (await oversikt()).data!['fellesoversikt'].kommuner.find((k: { kommunenummer: string }) => k.kommunenummer === nummer);

describe('deling av Mysen 2025', () => {
  it('forhåndsviser nøyaktig det som går ut: 14 830 989 kroner i elleve summer, og fjorten tiltak', async () => {
    const { delingsutkast } = (await utkast('leder3118')).data!;
    const { kontrollsum, ...resten } = delingsutkast;
    expect(resten).toEqual({
      aar: 2025, utgave: 1, satsing: 'Områdeløft Mysen', oppdiktet: false, tiltakUtenTema: 0,
      beloep: expect.anything(), tiltak: expect.anything(),
    });
    expect(kontrollsum).toMatch(/^[0-9a-f]{64}$/);
    expect(delingsutkast.beloep.reduce((sum: bigint, b: { beloep: string }) => sum + BigInt(b.beloep), 0n)).toBe(1_483_098_900n);
    expect(delingsutkast.tiltak.reduce((sum: number, t: { antall: number }) => sum + t.antall, 0)).toBe(14);
    expect(delingsutkast.beloep).toHaveLength(11);
    process.stdout.write(`Det som forlater Indre Østfold for Mysen 2025:\n${JSON.stringify(delingsutkast)}\n`);
  });

  it('deler ikke uten bekreftelse, med en annen kontrollsum, eller som en som bare leser', async () => {
    const { kontrollsum } = (await utkast('leder3118')).data!['delingsutkast'];
    expect(codeOf(await del('leder3118', { kontrollsum, bekreftet: false }))).toBe('BAD_INPUT');
    expect(codeOf(await del('leder3118', { kontrollsum: 'f'.repeat(64) }))).toBe('CONFLICT');
    expect(codeOf(await del('leser3118', { kontrollsum }))).toBe('FORBIDDEN');
    expect(await planOf('3118')).toMatchObject({ plan: null, trukket: null });
  });

  it('deler ikke et utkast: Haldens plan for 2026 er ikke vedtatt', async () => {
    expect(codeOf(await utkast('leder3101', 2026))).toBe('IKKE_VEDTATT');
    expect(codeOf(await del('leder3101', { aar: 2026, kontrollsum: 'a'.repeat(64) }))).toBe('IKKE_VEDTATT');
  });

  it('gir koordinatoren de samme tallene, byte for byte, og bare dem', async () => {
    const { kontrollsum, beloep, tiltak } = (await utkast('leder3118')).data!['delingsutkast'];
    expect(codeOf(await del('leder3118', { kontrollsum }))).toBe('ingen feil');
    const { plan } = await planOf('3118');
    expect(plan).toEqual({
      satsing: 'Områdeløft Mysen', utgave: 1, oppdiktet: false, tiltak,
      beloep: beloep.map(({ tema, giverart, beloep: sum }: { tema: string; giverart: string; beloep: string }) => ({ tema, giverart, beloep: sum })),
    });
    expect(await planOf('3101')).toMatchObject({ plan: null });
  });

  it('kan bare være delt én gang om gangen, også når to deler samtidig', async () => {
    const { kontrollsum } = (await utkast('leder3118')).data!['delingsutkast'];
    expect(codeOf(await del('leder3118', { kontrollsum }))).toBe('ALT_DELT');
    const halden = (await utkast('leder3101')).data!['delingsutkast'];
    expect(halden.oppdiktet).toBe(true);
    const samtidig = (await Promise.all([1, 2, 3].map(() => del('leder3101', { kontrollsum: halden.kontrollsum })))).map(codeOf);
    expect(samtidig.filter((code) => code === 'ingen feil')).toHaveLength(1);
    const { rows } = await database.admin.query('SELECT count(*)::int AS n FROM felles.deling WHERE kommune_id = $1', [database.kommuner['3101']]);
    expect(rows).toEqual([{ n: 1 }]);
  });

  it('viser kommunen hvem som har lest, og fører lesingen før den skjer', async () => {
    const before = (await delinger('leder3118')).delinger[0].lest;
    await oversikt();
    const after = (await delinger('leder3118')).delinger[0].lest;
    expect(after[0].rom).toBe('felles');
    expect(after[0].antall).toBe((before[0]?.antall ?? 0) + 1);
    await database.admin.query(`REVOKE INSERT ON kommune.lesing FROM ${database.config.database.database}_g_leselogg`);
    try {
      const answer = await oversikt();
      expect(answer.data).toBeNull();
    } finally {
      await database.admin.query(`GRANT INSERT ON kommune.lesing TO ${database.config.database.database}_g_leselogg`);
    }
  });

  it('en annens deling og en som ikke finnes, er det samme', async () => {
    const [deling] = (await delinger('leder3118')).delinger;
    const [other, missing] = [await trekk('leder3101', deling.id), await trekk('leder3101', v7())];
    expect([other.status, other.text]).toEqual([missing.status, missing.text]);
    expect(codeOf(other)).toBe('NOT_FOUND');
  });

  it('trukket tilbake er borte med det samme, og står som et merke', async () => {
    const [deling] = (await delinger('leder3118')).delinger;
    expect((await trekk('leder3118', deling.id)).data!['trekkTilbakeDeling'].beloep).toEqual([]);
    expect(await planOf('3118')).toMatchObject({ plan: null, trukket: expect.stringMatching(/^20/) });
    expect((await delinger('leder3118')).kanDeles).toEqual([{ aar: 2025, utgave: 1 }]);
    expect(codeOf(await trekk('leder3118', deling.id))).toBe('NOT_FOUND');
  });
});

describe('koordinatoren', () => {
  it('når ikke en kommunes rom fra api-et', async () => {
    for (const nummer of ['3118', '3101']) {
      for (const query of ['{ satsing { navn } }', '{ oekonomi(aar: 2025) { linjer { navn } } }', '{ tiltakListe { antall } }', '{ delinger { nettverk } }', '{ handlingsplan(aar: 2025) { id } }']) {
        const { data, codes } = await ask(url, { query, cookie: cookies['koordinator']!, rom: nummer });
        expect([Object.values(data ?? {}).filter(Boolean), codes[0]]).toEqual([[], 'FORBIDDEN']);
      }
    }
  });

  it('når ikke en rad i kommunens skjema med rå SQL, og kan ikke skrive i felles', async () => {
    const { host, port, database: name } = database.config.database;
    const { rows: [nettverk] } = await database.admin.query<{ id: number }>('SELECT id FROM referanse.nettverk');
    const f = nettverkLogin(nettverk!.id);
    const client = new pg.Client({ host, port, database: name, user: roleName(name, f), password: loginPassword(database.keys.secret, name, f, 1) });
    await client.connect();
    try {
      const { rows: tables } = await database.admin.query<{ name: string }>(`SELECT oid::regclass::text AS name FROM pg_class WHERE relkind = 'r' AND relnamespace IN ('kommune'::regnamespace, 'tilgang'::regnamespace)`);
      for (const table of tables) await expect(client.query(`SELECT * FROM ${table.name}`)).rejects.toMatchObject({ code: '42501' });
      for (const sql of ['DELETE FROM felles.deling', 'UPDATE felles.deling SET aar = 2000', `INSERT INTO felles.delt_tiltak SELECT * FROM felles.delt_tiltak`]) await expect(client.query(sql)).rejects.toMatchObject({ code: '42501' });
      expect((await client.query('SELECT DISTINCT kommune_id FROM felles.delt_beloep')).rows).toEqual([{ kommune_id: database.kommuner['3101'] }]);
    } finally {
      await client.end();
    }
  });
});

const bildet = (hvem: string, id: string) => as(hvem, 'query ($id: ID!) { visDeling(id: $id) { id type mottaker trukket kommunenummer beloep { beloep } tiltak { antall } innbyggere { antall } forbruk { tema giverart fra til } } }', { id });
const delNaa = async () => (await del('leder3118', { kontrollsum: (await utkast('leder3118')).data!['delingsutkast'].kontrollsum })).data!['delHandlingsplan'].id as string;
const antall = ({ beloep, tiltak }: { beloep: unknown[]; tiltak: { antall: number }[] }) => [beloep.length, tiltak.reduce((sum, en) => sum + en.antall, 0)];
const [helt, merket] = [[11, 14], [0, 0]];

describe('hvem det er for', () => {
  const flytt = (id: string, fra: string, mottaker: string, mer: object = {}, hvem = 'leder3118') =>
    as(hvem, 'mutation ($input: EndreMottakerInput!) { endreMottaker(input: $input) { mottaker } }', { input: { id, fra, mottaker, bekreftet: true, ...mer } });
  const her = async () => (await as('evaluator', '{ deltHer { id mottaker trukket } }'));
  /** Det evaluatoren når med rå SQL på innloggingen sin. */
  async function raa(): Promise<number[]> {
    const { host, port, database: name } = database.config.database;
    const les = innsynLogin(database.kommuner['3118']);
    const client = new pg.Client({ host, port, database: name, user: roleName(name, les), password: loginPassword(database.keys.secret, name, les, 1) });
    await client.connect();
    try {
      const numbers: number[] = [];
      for (const table of ['deling', 'delt_beloep', 'delt_tiltak']) numbers.push((await client.query(`SELECT FROM felles.${table}`)).rowCount!);
      return numbers;
    } finally { await client.end(); }
  }

  it('evaluatoren ser bare det kommunen har delt også med evalueringen, og bare mens det er åpent', async () => {
    const id = await delNaa();
    expect(codeOf(await her())).toBe('IKKE_AAPNET');
    await database.admin.query(`INSERT INTO kommune.innsyn (kommune_id, id, noekkel, rom, navn, fra, til) VALUES ($1, $2, 'proeve', 'evaluering', 'Prøven', '2020-01-01', '2999-12-31')`, [database.kommuner['3118'], v7()]);
    expect([(await her()).data!['deltHer'], codeOf(await bildet('evaluator', id)), await raa()]).toEqual([[], 'NOT_FOUND', [0, 0, 0]]);
    expect([codeOf(await flytt(id, 'evaluator', 'nettverk')), codeOf(await flytt(id, 'nettverk', 'nettverk')), codeOf(await flytt(id, 'nettverk', 'evaluator', { bekreftet: false })), codeOf(await flytt(id, 'nettverk', 'evaluator', {}, 'leser3118')), codeOf(await flytt(id, 'nettverk', 'evaluator', {}, 'leder3101'))])
      .toEqual(['CONFLICT', 'BAD_INPUT', 'BAD_INPUT', 'FORBIDDEN', 'NOT_FOUND']);
    expect((await flytt(id, 'nettverk', 'evaluator')).data!['endreMottaker']).toEqual({ mottaker: 'evaluator' });
    const seen = await bildet('evaluator', id);
    expect(antall(seen.data!['visDeling'])).toEqual(helt);
    expect(seen.data).toEqual((await bildet('koordinator', id)).data);
    expect([(await her()).data!['deltHer'], (await raa())[0]]).toEqual([[{ id, mottaker: 'evaluator', trukket: null }], 1]);
    await database.admin.query('UPDATE kommune.innsyn SET lukket = now()');
    expect([codeOf(await bildet('evaluator', id)), await raa()]).toEqual(['IKKE_AAPNET', [0, 0, 0]]);
    await database.admin.query('UPDATE kommune.innsyn SET lukket = NULL');
  });

  it('en trangere krets tar det bort for dem som mistet det, og loggen sier fra hvem og til hvem', async () => {
    const { id } = (await her()).data!['deltHer'][0];
    expect(codeOf(await flytt(id, 'evaluator', 'nettverk'))).toBe('ingen feil');
    expect([(await her()).data!['deltHer'], codeOf(await bildet('evaluator', id)), await raa(), antall((await bildet('koordinator', id)).data!['visDeling'])]).toEqual([[], 'NOT_FOUND', [0, 0, 0], helt]);
    const { rows } = await database.admin.query(`SELECT innhold::json #> '{rader,0,felt,mottaker}' AS mottaker FROM kommune.logg WHERE handling = 'DELING_MOTTAKER_ENDRET' ORDER BY nr`);
    expect(rows.map((row: { mottaker: unknown }) => row.mottaker)).toEqual([['nettverk', 'evaluator'], ['evaluator', 'nettverk']]);
    await trekk('leder3118', id);
  });
});

describe('tilbaketrekking mens noen leser', () => {
  const fila = async () => (await fetch(`${url}/eksport/felles/sammenligning.csv?spoersmaal=budsjett_tema&aar=2025`, { headers: { cookie: cookies['koordinator']! } })).text();

  it('den som alt er på vei inn, får merket, aldri noe av innholdet', async () => {
    const id = await delNaa();
    const { admin } = database;
    // Lesingen føres før den skjer. Holdes leseloggen, står leseren midt imellom.
    await admin.query('BEGIN; LOCK TABLE kommune.lesing IN SHARE MODE');
    const [bilde, side, csv] = [bildet('koordinator', id), oversikt(), fila()];
    const waiting = async () => (await admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_locks WHERE NOT granted AND relation = 'kommune.lesing'::regclass`)).rows[0]!.n;
    for (let i = 0; i < 100 && await waiting() === 0; i++) await wait(50);
    expect(await waiting()).toBeGreaterThan(0);
    await trekk('leder3118', id);
    await admin.query('COMMIT');
    const { visDeling } = (await bilde).data!;
    expect([antall(visDeling), visDeling.innbyggere, visDeling.trukket]).toEqual([merket, null, expect.stringMatching(/^20/)]);
    expect((await side).data!['fellesoversikt'].kommuner.find((k: Json) => k.kommunenummer === '3118')).toMatchObject({ plan: null, trukket: expect.stringMatching(/^20/) });
    expect((await csv).split('\n').find((line) => line.includes('3118'))).toMatch(/Trukket tilbake/);
  }, 30_000);

  it('ingen får en halv: mange leser mens det deles og trekkes tilbake om og om igjen', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 8; i++) {
      const id = await delNaa();
      const readers = Array.from({ length: 6 }, (_, nr) => wait(nr * 3).then(() => bildet('koordinator', id)));
      const [, ...answers] = await Promise.all([wait(6).then(() => trekk('leder3118', id)), ...readers]);
      for (const { data } of answers) {
        const { trukket, ...innhold } = (data as Json).visDeling;
        expect([helt, merket]).toContainEqual(antall(innhold));
        expect(trukket === null).toBe(antall(innhold)[0] === helt[0]);
        seen.add(String(trukket === null));
      }
    }
    process.stdout.write(`48 lesinger under tilbaketrekking: ${[...seen].map((hel) => (hel === 'true' ? 'hele' : 'merker')).join(' og ')}, ingen halve\n`);
  }, 30_000);
});

describe('bruken av penger', () => {
  const bruksutkast = (aar = 2025) => as('leder3118', 'query ($aar: Int!) { pengebruksutkast(aar: $aar) { satsing utenLinje kontrollsum forbruk { tema giverart fra til } } }', { aar });
  const sum = (rader: { fra: string; til: string }[]) => rader.reduce(([fra, til], rad) => [fra + BigInt(rad.fra), til + BigInt(rad.til)] as [bigint, bigint], [0n, 0n] as [bigint, bigint]).map(String);

  it('deles ikke før året er over og alt er attestert, og siden sier hva som gjenstår', async () => {
    expect([codeOf(await bruksutkast()), codeOf(await bruksutkast(2031))]).toEqual(['IKKE_ATTESTERT', 'IKKE_ATTESTERT']);
    const { kanDelesBruk } = (await as('leder3118', '{ delinger { kanDelesBruk { aar uattestert } } }')).data!['delinger'];
    expect(kanDelesBruk).toEqual([{ aar: 2025, uattestert: expect.any(Number) }]);
    expect(kanDelesBruk[0].uattestert).toBeGreaterThan(0);
    await database.admin.query('UPDATE kommune.forbruk SET attestert_tid = now() WHERE kommune_id = $1', [database.kommuner['3118']]);
    expect((await as('leder3118', '{ delinger { kanDelesBruk { uattestert } } }')).data!['delinger'].kanDelesBruk).toEqual([{ uattestert: 0 }]);
  });

  it('er spennet økonomisiden viser, tema for tema, og aldri en gjetning', async () => {
    const { forbruk } = (await bruksutkast()).data!['pengebruksutkast'];
    const iAlt = forbruk.filter((rad: Json) => rad.giverart === 'i_alt');
    const { totalt, bruktKdd } = (await as('leder3118', '{ oekonomi(aar: 2025) { totalt { brukt { fra til } } bruktKdd { fra til } } }')).data!['oekonomi'];
    expect(sum(iAlt)).toEqual([totalt.brukt.fra, totalt.brukt.til]);
    expect(sum(forbruk.filter((rad: Json) => rad.giverart === 'kdd'))).toEqual([bruktKdd.fra, bruktKdd.til]);
    expect(BigInt(totalt.brukt.til) > BigInt(totalt.brukt.fra)).toBe(true);
    process.stdout.write(`Brukt i Mysen 2025, slik det deles: ${JSON.stringify(forbruk)}\n`);
  });

  it('er det koordinatoren sammenligner, og det øyeblikksbildet viser; trukket tilbake er det borte', async () => {
    const { kontrollsum, forbruk } = (await bruksutkast()).data!['pengebruksutkast'];
    const delBruk = (input: object) => as('leder3118', 'mutation ($input: DelPengebrukInput!) { delPengebruk(input: $input) { id type utgave forbruk { tema giverart fra til } } }', { input: { aar: 2025, bekreftet: true, ...input } });
    expect([codeOf(await delBruk({ kontrollsum: 'a'.repeat(64) })), codeOf(await delBruk({ kontrollsum, bekreftet: false }))]).toEqual(['CONFLICT', 'BAD_INPUT']);
    const { id } = (await delBruk({ kontrollsum })).data!['delPengebruk'];
    expect(codeOf(await delBruk({ kontrollsum }))).toBe('ALT_DELT');
    const spoer = async (bare: string | null) => (await as('koordinator', 'query ($bare: String) { sammenligning(spoersmaal: pengebruk, aar: 2025, bare: $bare) { kommuner { kommunenummer delinger { id } sum { verdi til } } } }', { bare })).data!['sammenligning'].kommuner.find((k: Json) => k.kommunenummer === '3118');
    const ends = (rader: { fra: string; til: string }[]) => { const [verdi, til] = sum(rader); return { verdi, til: til === verdi ? null : til }; };
    expect(await spoer(null)).toMatchObject({ delinger: [{ id }], sum: ends(forbruk.filter((rad: Json) => rad.giverart === 'i_alt')) });
    expect(await spoer('kdd')).toMatchObject({ sum: ends(forbruk.filter((rad: Json) => rad.giverart === 'kdd')) });
    expect((await bildet('leder3101', id)).data!['visDeling'].forbruk).toHaveLength(forbruk.length);
    await trekk('leder3118', id);
    expect([(await bildet('koordinator', id)).data!['visDeling'].forbruk, (await database.admin.query('SELECT FROM felles.delt_forbruk')).rowCount, (await spoer(null)).delinger]).toEqual([[], 0, []]);
  });
});

describe('koordinatorens oversikt over delingene', () => {
  const status = async (nummer: string) => (await as('koordinator', '{ delingsstatus(aar: 2025) { kommuner { kommunenummer mangler kanMinnes delinger { type trukket } paaminnelser { id type antall } } } }')).data!['delingsstatus'].kommuner.find((k: Json) => k.kommunenummer === nummer);
  const minn = (kommunenummer: string, type: string, hvem = 'koordinator') => as(hvem, 'mutation ($input: MinnOmDelingInput!) { minnOmDeling(input: $input) { aar } }', { input: { kommunenummer, type, aar: 2025 } });
  const minnet = async (hvem: string) => (await as(hvem, '{ delinger { paaminnelser { type aar antall } } }')).data!['delinger'].paaminnelser;

  it('viser det som er delt, merkene, og det som mangler; bare koordinatoren ser den', async () => {
    expect(await status('3101')).toMatchObject({ mangler: ['resultater', 'pengebruk'], delinger: [{ type: 'handlingsplan', trukket: null }] });
    expect(await status('3118')).toMatchObject({ mangler: ['handlingsplan', 'resultater', 'pengebruk'], delinger: [{ type: 'handlingsplan', trukket: expect.anything() }, { type: 'pengebruk', trukket: expect.anything() }] });
    expect(codeOf(await as('leder3118', '{ delingsstatus(aar: 2025) { aar } }'))).toBe('FORBIDDEN');
  });

  it('minner om det som mangler: bare kommunen selv ser det, og det går noen dager før det kan gjentas', async () => {
    expect([codeOf(await minn('3101', 'handlingsplan')), codeOf(await minn('9999', 'resultater')), codeOf(await minn('3101', 'resultater', 'leder3118'))]).toEqual(['BAD_INPUT', 'BAD_INPUT', 'FORBIDDEN']);
    expect([codeOf(await minn('3118', 'handlingsplan')), codeOf(await minn('3118', 'handlingsplan'))]).toEqual(['ingen feil', 'BAD_INPUT']);
    expect([await minnet('leder3118'), await minnet('leder3101')]).toEqual([[{ type: 'handlingsplan', aar: 2025, antall: 1 }], []]);
    expect((await status('3118')).kanMinnes).toEqual(['resultater', 'pengebruk']);
    await database.admin.query(`UPDATE felles.delingspaaminnelse SET minnet = now() - interval '8 days'`);
    expect(codeOf(await minn('3118', 'handlingsplan'))).toBe('ingen feil');
    expect(await minnet('leder3118')).toEqual([{ type: 'handlingsplan', aar: 2025, antall: 2 }]);
  });

  it('påminnelsen er borte når det er delt, og koordinatoren kan ta den tilbake', async () => {
    const id = await delNaa();
    expect(await minnet('leder3118')).toEqual([]);
    await trekk('leder3118', id);
    const [paaminnelse] = (await status('3118')).paaminnelser;
    const tilbake = () => as('koordinator', 'mutation ($id: ID!) { trekkPaaminnelse(input: { id: $id }) { aar } }', { id: paaminnelse.id });
    expect([codeOf(await tilbake()), codeOf(await tilbake()), await minnet('leder3118')]).toEqual(['ingen feil', 'NOT_FOUND', []]);
  });
});
