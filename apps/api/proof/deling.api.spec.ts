import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import pg from 'pg';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { loginPassword, nettverkLogin, projectRoot, roleName } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../src/create-app.ts';
import { ask, type Answer } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const cookies: Record<string, string> = {};
const rolleI = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
  ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [rolleI('leder3118', 'programleder', 'kommune', '3118'), rolleI('leser3118', 'leser', 'kommune', '3118'), rolleI('leder3101', 'programleder', 'kommune', '3101'), rolleI('koordinator', 'koordinator', 'felles', null)];

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

const as = (hvem: string, query: string, variables: object = {}) => ask(url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem.slice(-4) });
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
