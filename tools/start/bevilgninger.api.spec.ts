import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { ask, type Json } from '../../apps/api/proof/testing/ask.ts';
import { createApp } from '../../apps/api/src/create-app.ts';
import { loadReferanse } from './referanse.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let tabell: Json;

beforeAll(async () => {
  database = await createTestDatabase();
  await loadReferanse({ url: database.url, keys: database.keys, stop: async () => undefined }, () => undefined);
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  const { data, codes } = await ask(await app.getUrl(), { query: '{ bevilgninger(aar: 2019) { aar kilde sum departementer { kode navn sum } steder { navn sum beloep { departement beloep } } } }' });
  expect(codes).toEqual([]);
  tabell = data!['bevilgninger'];
}, 60_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const tusen = (oere: string) => Number(BigInt(oere) / 100_000n);

/** Tallene er dem rapporten selv oppgir som summer; her er de regnet av cellene. */
describe('tabell 3.13 i rapporten fra 2019', () => {
  it('har summen av hver rad slik rapporten oppgir den', () => {
    expect(tabell.steder.map((sted: Json) => [sted.navn, tusen(sted.sum)])).toEqual([
      ['Groruddalen i Oslo', 44_014], ['Oslo indre øst', 41_750], ['Oslo sør', 60_000], ['Fjell i Drammen', 10_600], ['Storhaug i Stavanger', 13_000], ['Bergen', 10_700], ['Trondheim', 3_100], ['Fordeles etter søknad', 38_400],
    ]);
  });

  it('har summen av hver kolonne slik rapporten oppgir den, og 221 564 i alt', () => {
    expect(Object.fromEntries(tabell.departementer.map((d: Json) => [d.kode, tusen(d.sum)]))).toEqual({ KMD: 82_974, ASD: 13_000, HOD: 12_900, JD: 37_000, KD: 66_190, KLD: 2_000, KUD: 7_500 });
    expect(tusen(tabell.sum)).toBe(221_564);
    expect(tabell.steder.flatMap((sted: Json) => sted.beloep).reduce((sum: number, celle: Json) => sum + tusen(celle.beloep), 0)).toBe(221_564);
    expect(tabell.kilde).toContain('tabell 3.13');
  });

  it('har ikke noe beløp der rapporten ikke har det, og ingen tabell for et år vi ikke kjenner', async () => {
    expect(tabell.steder.find((sted: Json) => sted.navn === 'Bergen').beloep).toEqual([{ departement: 'KMD', beloep: '1070000000' }]);
    expect((await ask(await app.getUrl(), { query: '{ bevilgninger(aar: 2018) { sum } }' })).data).toEqual({ bevilgninger: null });
  });

  it('kan ikke skrives av noen andre enn forvalteren', async () => {
    const { rows } = await database.admin.query<{ hvem: string }>(`SELECT DISTINCT replace(grantee, '${database.config.database.database}_g_', '') AS hvem FROM information_schema.role_table_grants WHERE table_schema = 'referanse' AND table_name = 'bevilgning' AND privilege_type <> 'SELECT' AND grantee LIKE '%\\_g\\_%'`);
    expect(rows).toEqual([{ hvem: 'forvalter' }]);
  });
});
