import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import pg from 'pg';
import { InnlesingService, readInnlesingFile } from '#libs/kommune/innlesing';
import { kommuneLogin, loginPassword, nettverkLogin, projectRoot, roleName, type Login } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { ensureKommune, openArbeidsrom } from '#libs/platform/wall';
import { createApp } from '../src/create-app.ts';
import { ask, type Json } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';
import { follow } from './testing/routes.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
let kommuner: Record<string, number>;
const cookies: Record<string, string> = {};
const person = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
  ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [
  person('leder3118', 'programleder', 'kommune', '3118'), person('leder3101', 'programleder', 'kommune', '3101'), person('leser3101', 'leser', 'kommune', '3101'), person('medlem3103', 'nettverksmedlem', 'kommune', '3103'),
  person('koordinator', 'koordinator', 'felles', null), person('evaluator', 'evaluator', 'evaluering', null),
];

beforeAll(async () => {
  database = await createTestDatabase();
  const moss = await ensureKommune(database.forvalter, { nummer: '3103', navn: 'Moss', fylkesnummer: '31', harOmraadesatsing: false });
  await openArbeidsrom(database.admin, database.forvalter, database.config.database.database, moss, database.keys);
  kommuner = { ...database.kommuner, '3103': moss };
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  await writePeople(database.forvalter, people, kommuner);
  for (const nummer of ['3118', '3101'] as const) {
    const fil = await readInnlesingFile(join(projectRoot, `tools/demo/${nummer}.json`));
    await asKommune(kommuner[nummer]!, () => app.get(InnlesingService).write(fil));
  }
  for (const { hvem, epost } of people) cookies[hvem] = await login(url, epost);
}, 120_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const romOf = (hvem: string) => (hvem === 'koordinator' ? 'felles' : hvem === 'evaluator' ? '3118' : hvem.slice(-4));
const as = (hvem: string, query: string, variables: object = {}, rom = romOf(hvem)) => ask(url, { query, variables, cookie: cookies[hvem]!, rom });
const felt = 'aar nettverk alleAar kategorier minst hindre sum { verdi } summer { kategori verdi } kommuner { kommunenummer trukket plass innbyggere innbyggerePresisjon delinger { id aar utgave satsing delt oppdiktet } sum { verdi til presisjon } celler { kategori verdi presisjon } }';
const compare = (hvem: string, args = 'spoersmaal: budsjett_tema, aar: 2025', rom?: string) => as(hvem, `{ sammenligning(${args}) { ${felt} } }`, {}, rom);
const answer = async (hvem: string, args?: string): Promise<Json> => { const { data, codes } = await compare(hvem, args); expect(codes).toEqual([]); return data!['sammenligning']; };
const rowOf = (svar: Json, nummer: string): Json => svar.kommuner.find((k: Json) => k.kommunenummer === nummer);
async function share(hvem: string): Promise<void> {
  const { kontrollsum } = (await as(hvem, '{ delingsutkast(aar: 2025) { kontrollsum innbyggere { antall til presisjon } } }')).data!['delingsutkast'];
  expect((await as(hvem, 'mutation ($input: DelHandlingsplanInput!) { delHandlingsplan(input: $input) { id } }', { input: { aar: 2025, bekreftet: true, kontrollsum } })).codes).toEqual([]);
}
const lest = async (hvem: string): Promise<{ rom: string; antall: number }[]> => (await as(hvem, '{ delinger { delinger { lest { rom antall } } } }')).data!['delinger'].delinger[0].lest;
const lestAv = async (hvem: string, rom: string) => (await lest(hvem)).find((l) => l.rom === rom)?.antall ?? 0;

async function raw<T>(inn: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const { host, port, database: name } = database.config.database;
  const client = new pg.Client({ host, port, database: name, user: roleName(name, inn), password: loginPassword(database.keys.secret, name, inn, 1) });
  await client.connect();
  try { return await work(client); } finally { await client.end(); }
}

describe('sammenligningen før noe er delt', () => {
  it('er tom for alle, og sier hvem som ikke har delt', async () => {
    for (const hvem of ['koordinator', 'leder3118', 'leser3101', 'medlem3103']) {
      const svar = await answer(hvem);
      expect(svar).toMatchObject({ aar: 2025, nettverk: 'Østfoldnettverket', alleAar: [], kategorier: [], minst: true, sum: null });
      expect(svar.kommuner.map((k: Json) => [k.kommunenummer, k.delinger, k.celler, k.sum])).toEqual([['3101', [], [], null], ['3118', [], [], null], ['3103', [], [], null]]);
    }
  });

  it('er stengt for evaluatoren, for den som ikke er innlogget, og i et annet rom enn sitt eget', async () => {
    expect((await compare('evaluator')).codes).not.toEqual([]);
    expect((await compare('leder3118', undefined, 'felles')).codes).toEqual(['FORBIDDEN']);
    expect((await compare('koordinator', undefined, '3118')).codes).toEqual(['FORBIDDEN']);
    expect((await ask(url, { query: '{ sammenligning(spoersmaal: budsjett_tema) { aar } }', rom: 'felles' })).codes).toEqual(['UNAUTHENTICATED']);
  });
});

describe('sammenligningen når Indre Østfold har delt, og Halden ikke', () => {
  beforeAll(() => share('leder3118'));

  it('viser koordinatoren og hvert medlem det samme, og ingenting av det Halden ikke har delt', async () => {
    const svar = await answer('koordinator');
    expect(svar).toMatchObject({ minst: true, sum: { verdi: '1483098900' }, hindre: ['ulik_stoerrelse', 'ulik_dekning', 'faa_kommuner'] });
    expect(rowOf(svar, '3118')).toMatchObject({ plass: null, innbyggere: 7000, innbyggerePresisjon: 'omtrent', sum: { verdi: '1483098900' }, delinger: [{ aar: 2025, utgave: 1, satsing: 'Områdeløft Mysen', oppdiktet: false }] });
    expect(rowOf(svar, '3101')).toMatchObject({ delinger: [], celler: [], sum: null, innbyggere: null });
    for (const hvem of ['leder3118', 'leder3101', 'leser3101', 'medlem3103']) expect([hvem, await answer(hvem)]).toEqual([hvem, svar]);
  });

  it('summen er den samme hvordan en enn spør, og et filter velger bare celler', async () => {
    const [tema, giver, aar] = [await answer('koordinator'), await answer('koordinator', 'spoersmaal: budsjett_giver, aar: 2025'), await answer('koordinator', 'spoersmaal: budsjett_aar')];
    expect([giver.sum, aar.sum, aar.kategorier]).toEqual([tema.sum, tema.sum, ['2025']]);
    for (const ett of ['budsjett_tema, aar: 2025', 'budsjett_aar']) expect((await answer('koordinator', `spoersmaal: ${ett}, kommuner: ["3118"]`)).sum).toEqual(tema.sum);
    const parts = await Promise.all(giver.kategorier.map(async (kode: string) => (await answer('koordinator', `spoersmaal: budsjett_tema, aar: 2025, bare: "${kode}"`)).sum.verdi));
    expect(parts.reduce((a, b) => a + BigInt(b), 0n)).toBe(1_483_098_900n);
    expect((await answer('koordinator', 'spoersmaal: budsjett_tema, aar: 2025, bare: "kdd"')).sum.verdi).toBe('465000000');
    expect((await answer('koordinator', 'spoersmaal: tiltak_status, aar: 2025')).sum.verdi).toBe('14');
    expect((await answer('koordinator', 'spoersmaal: tiltak_tema, aar: 2025')).sum.verdi).toBe('14');
  });

  it('per innbygger er om lag når innbyggertallet er det, og uten sum for regionen', async () => {
    const svar = await answer('koordinator', 'spoersmaal: per_innbygger, aar: 2025');
    expect(rowOf(svar, '3118').sum).toEqual({ verdi: '211900', til: null, presisjon: 'omtrent' });
    expect([svar.sum, svar.summer, svar.hindre.includes('om_lag')]).toEqual([null, [], true]);
  });

  it('avviser det som ikke kan spørres om, med feltet det gjelder', async () => {
    for (const [args, path] of [['spoersmaal: budsjett_tema, bare: "arbeid"', 'bare'], ['spoersmaal: budsjett_aar, aar: 2025', 'aar'], ['spoersmaal: budsjett_tema, aar: 1', 'aar'], ['spoersmaal: budsjett_tema, kommuner: ["3118; DROP"]', 'kommuner']] as const) {
      const { codes, errors } = await compare('koordinator', args);
      expect([args, codes, JSON.stringify(errors).includes(`"path":"${path}"`)]).toEqual([args, ['BAD_INPUT'], true]);
    }
    expect(await answer('koordinator', 'spoersmaal: budsjett_tema, aar: 2025, kommuner: ["9999"]')).toMatchObject({ kommuner: [], sum: null });
  });

  it('fører lesingen hos den som delte, med rommet leseren kom fra, og ikke når hun leser sitt eget eller ikke spør om den', async () => {
    const before = { felles: await lestAv('leder3118', 'felles'), halden: await lestAv('leder3118', '3101'), eget: await lestAv('leder3118', '3118') };
    await answer('koordinator');
    await answer('leser3101');
    await answer('leder3118');
    for (const ett of ['budsjett_tema, aar: 2025', 'budsjett_aar']) expect(await answer('koordinator', `spoersmaal: ${ett}, kommuner: ["3101"]`)).toMatchObject({ kommuner: [{ kommunenummer: '3101', sum: null }], sum: null });
    expect([await lestAv('leder3118', 'felles'), await lestAv('leder3118', '3101'), await lestAv('leder3118', '3118')]).toEqual([before.felles + 1, before.halden + 1, before.eget]);
    await database.admin.query(`REVOKE INSERT ON kommune.lesing FROM ${database.config.database.database}_g_leselogg`);
    try {
      expect((await compare('leser3101')).data).toBeNull();
    } finally {
      await database.admin.query(`GRANT INSERT ON kommune.lesing TO ${database.config.database.database}_g_leselogg`);
    }
  });

  it('er det samme som uttrekket, som er ført på samme måte og stengt for de samme', async () => {
    const before = await lestAv('leder3118', '3101');
    const path = (rom: string, query: string, format = 'csv') => `/eksport/${rom}/sammenligning.${format}?${query}`;
    const csv = await follow(url, path('3101', 'spoersmaal=budsjett_giver&aar=2025'), cookies['leser3101']!);
    expect(await lestAv('leder3118', '3101')).toBe(before + 1);
    const [head, ...rows] = csv.text.replace('\uFEFF', '').trim().split('\r\n').map((line) => line.split(';'));
    expect(head!.slice(0, 3)).toEqual(['Kommune', 'Kommunenummer', 'Departementet (KDD) (kr)']);
    expect(rows.find(([navn]) => navn === 'Indre Østfold')).toEqual(expect.arrayContaining(['3118', '4650000,00', '14830989,00', 'Delt', 'Nei']));
    expect(rows.find(([navn]) => navn === 'Halden')!.filter(Boolean)).toEqual(['Halden', '3101', 'Ikke delt']);
    const excel = await follow(url, path('felles', 'spoersmaal=budsjett_giver&aar=2025', 'xlsx'), cookies['koordinator']!);
    expect([excel.status, excel.text.includes('14830989'), excel.text.includes('ikke rangert')]).toEqual([200, true, true]);
    for (const [who, rom, query, code] of [['leder3118', 'felles', 'spoersmaal=budsjett_tema', 'FORBIDDEN'], ['koordinator', '3118', 'spoersmaal=budsjett_tema', 'FORBIDDEN'], ['koordinator', 'felles', 'spoersmaal=finnes_ikke', 'BAD_INPUT'], ['koordinator', 'felles', '', 'BAD_INPUT'], ['koordinator', 'felles', 'spoersmaal=budsjett_tema&aar=x', 'BAD_INPUT']] as const) {
      expect([query, (await follow(url, path(rom, query), cookies[who]!)).code]).toEqual([query, code]);
    }
    expect((await follow(url, path('felles', 'spoersmaal=budsjett_tema'), null)).code).toBe('UNAUTHENTICATED');
  });

  it('hvert tall fører til delingen bak det, som åpnes og føres i loggen', async () => {
    const open = (hvem: string, id: string) => as(hvem, `{ visDeling(id: "${id}") { id kommunenummer navn nettverk utgave satsing beloep { beloep } innbyggere { antall presisjon } } }`);
    const { id } = rowOf(await answer('koordinator'), '3118').delinger[0];
    const before = await lestAv('leder3118', '3101');
    expect((await open('leser3101', id)).data!['visDeling']).toMatchObject({ id, kommunenummer: '3118', nettverk: 'Østfoldnettverket', innbyggere: { antall: 7000, presisjon: 'omtrent' } });
    expect(await lestAv('leder3118', '3101')).toBe(before + 1);
    expect((await open('koordinator', v7())).codes).toEqual(['NOT_FOUND']);
  });
});

describe('muren bak sammenligningen', () => {
  it('gir koordinatoren og hvert medlem nøyaktig det som er delt i nettverket, og ingen annen kommunes rader', async () => {
    for (const inn of [nettverkLogin(1), kommuneLogin(kommuner['3101']!), kommuneLogin(kommuner['3103']!)]) {
      await raw(inn, async (client) => {
        for (const table of ['felles.deling', 'felles.delt_beloep', 'felles.delt_tiltak']) {
          expect([inn, table, (await client.query(`SELECT DISTINCT kommune_id FROM ${table}`)).rows]).toEqual([inn, table, [{ kommune_id: kommuner['3118'] }]]);
          for (const sql of [`DELETE FROM ${table} WHERE kommune_id = ${kommuner['3118']}`, `UPDATE felles.deling SET trukket = now() WHERE kommune_id = ${kommuner['3118']}`]) {
            const done = await client.query(sql).then(({ rowCount }) => rowCount, ({ code }: { code: string }) => code);
            expect([inn, table, [0, '42501', '25006'].includes(done as string | number)]).toEqual([inn, table, true]);
          }
        }
        if (inn !== nettverkLogin(1)) expect((await client.query('SELECT count(*)::int AS n FROM kommune.tiltak WHERE kommune_id <> $1', [inn === kommuneLogin(kommuner['3101']!) ? kommuner['3101'] : kommuner['3103']])).rows).toEqual([{ n: 0 }]);
      });
    }
  });

  it('skiller to nettverk: et annet fylke ser ingenting, heller ikke fra api-et', async () => {
    await database.admin.query(`INSERT INTO referanse.nettverk (navn, fylkesnummer) VALUES ('Et annet nettverk', '99')`);
    await database.admin.query('UPDATE referanse.nettverksmedlem SET nettverk_id = (SELECT id FROM referanse.nettverk WHERE fylkesnummer = $1) WHERE kommune_id = $2', ['99', kommuner['3103']]);
    expect(await answer('medlem3103')).toMatchObject({ nettverk: 'Et annet nettverk', alleAar: [], sum: null, kommuner: [{ kommunenummer: '3103' }] });
    expect((await answer('koordinator')).kommuner).toHaveLength(2);
  });

  it('trukket tilbake er borte for alle med det samme, med datoen', async () => {
    const id = rowOf(await answer('koordinator'), '3118').delinger[0].id;
    await as('leder3118', 'mutation ($input: TrekkTilbakeDelingInput!) { trekkTilbakeDeling(input: $input) { id innbyggere { antall } } }', { input: { id } });
    for (const hvem of ['koordinator', 'leser3101']) expect(rowOf(await answer(hvem), '3118')).toMatchObject({ delinger: [], sum: null, innbyggere: null, trukket: expect.stringMatching(/^20/) });
  });
});
