import { afterAll, beforeAll } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../../src/create-app.ts';
import { ask, type Answer, type Json } from './ask.ts';
import { login, writePeople, type Person } from './people.ts';

/** En satsing der prøven selv fører målingene, folk i to kommuner og en koordinator, og veiene til å dele resultater. */
export function resultatrom() {
  const at = {} as { database: TestDatabase; app: NestExpressApplication; url: string };
  const cookies: Record<string, string> = {};
  const rolleI = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
    ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
  const people = [rolleI('leder3118', 'programleder', 'kommune', '3118'), rolleI('leser3118', 'leser', 'kommune', '3118'), rolleI('leder3101', 'programleder', 'kommune', '3101'), rolleI('koordinator', 'koordinator', 'felles', null), rolleI('evaluator', 'evaluator', 'evaluering', null)];
  const satsing = v7();

  beforeAll(async () => {
    at.database = await createTestDatabase();
    at.app = await createApp(at.database.config);
    await at.app.listen(0, '127.0.0.1');
    at.url = await at.app.getUrl();
    await writePeople(at.database.forvalter, people, at.database.kommuner);
    await at.database.admin.query(`INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type, maalaar) VALUES ($1, $2, 'satsing', 'Prøveløftet', 'områdesatsing', 2029)`, [at.database.kommuner['3118'], satsing]);
    for (const { hvem, epost } of people) cookies[hvem] = await login(at.url, epost);
  }, 120_000);
  afterAll(async () => { await at.app?.close(); await at.database?.drop(); });

  const as = (hvem: string, query: string, variables: object = {}) => ask(at.url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem.slice(-4) });
  const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';
  const utkast = (periode: string, hvem = 'leder3118') => as(hvem, 'query ($periode: Tidsangivelse!) { resultatutkast(periode: $periode) { periode utgave satsing utelatt kontrollsum indikatorer { navn enhet verdi tilVerdi presisjon grunn } } }', { periode });
  const del = (periode: string, kontrollsum: string, mer: object = {}, hvem = 'leder3118') =>
    as(hvem, 'mutation ($input: DelResultaterInput!) { delResultater(input: $input) { id type periode handlinger indikatorer { navn verdi } } }', { input: { periode, kontrollsum, bekreftet: true, ...mer } });
  const delNaa = async (periode: string) => del(periode, (await utkast(periode)).data!['resultatutkast'].kontrollsum);
  const trekk = (id: string, hvem = 'leder3118') => as(hvem, 'mutation ($id: ID!) { trekkTilbakeDeling(input: { id: $id }) { id trukket indikatorer { navn } } }', { id });
  const delinger = async () => (await as('leder3118', '{ delinger { kanDelesPerioder { periode utgave antall } delinger { id type periode trukket utdatert indikatorer { navn verdi } lest { rom } } } }')).data!['delinger'];
  const hos = async (aar: number): Promise<Json[]> => (await as('koordinator', 'query ($aar: Int!) { fellesoversikt(aar: $aar) { kommuner { kommunenummer plan { id } resultater { periode oppdiktet indikatorer { navn enhet verdi presisjon endring { prosent siden } } } } } }', { aar }))
    .data!['fellesoversikt'].kommuner.find((k: Json) => k.kommunenummer === '3118').resultater;

  const perioder: Record<string, string> = {};
  const indikatorer: Record<string, string> = {};
  /** En måling, med periode og indikator laget når de er nye. Perioden står åpen. */
  async function maal(periode: string, navn: string, verdi: number, { enhet = 'personer', telling = 'unike' } = {}): Promise<void> {
    const kommune = at.database.kommuner['3118'];
    const insert = async (tabell: string, rad: object) => {
      const names = ['kommune_id', 'id', 'noekkel', ...Object.keys(rad)];
      const id = v7();
      await at.database.admin.query(`INSERT INTO kommune.${tabell} (${names.join(', ')}) VALUES (${names.map((_, nr) => `$${nr + 1}`).join(', ')})`, [kommune, id, id, ...Object.values(rad)]);
      return id;
    };
    perioder[periode] ??= await insert('maaleperiode', { satsing_id: satsing, periode });
    if (!indikatorer[navn]) {
      indikatorer[navn] = await insert('indikator', { satsing_id: satsing, nr: Object.keys(indikatorer).length + 1, navn });
      await insert('indikatordefinisjon', { indikator_id: indikatorer[navn], utgave: 1, teller: `HEMMELIG teller ${navn}`, enhet, retning: 'hoeyere', nivaa: 'omraade', telling, datakilde: 'HEMMELIG kilde' });
    }
    const { rows: [definisjon] } = await at.database.admin.query<{ id: string }>('SELECT id FROM kommune.indikatordefinisjon WHERE indikator_id = $1 ORDER BY utgave DESC LIMIT 1', [indikatorer[navn]]);
    await insert('maaling', { indikator_id: indikatorer[navn], indikatordefinisjon_id: definisjon!.id, maaleperiode_id: perioden(periode), verdi, presisjon: 'eksakt', omfang: 'omraade', merknad: 'HEMMELIG merknad' });
  }
  const perioden = (periode: string) => perioder[periode]!;
  const flytt = (periode: string, status: string) => as('leder3118', 'mutation ($id: ID!, $versjon: Int!, $status: Maaleperiodestatus!) { moveMaaleperiode(input: { id: $id, versjon: $versjon, status: $status }) { maalaar } }', { id: perioden(periode), status, versjon: versjoner[periode] = (versjoner[periode] ?? 0) + 1 });
  const versjoner: Record<string, number> = {};
  /** Alt i skjemaet felles, som tekst. */
  async function heleFelles(): Promise<string> {
    const { rows } = await at.database.admin.query<{ navn: string }>(`SELECT oid::regclass::text AS navn FROM pg_class WHERE relkind = 'r' AND relnamespace = 'felles'::regnamespace`);
    const alt: string[] = [];
    for (const { navn } of rows) alt.push(...(await at.database.admin.query<{ rad: string }>(`SELECT (to_jsonb(t) - 'id' - 'deling_id' - 'serie_id' - 'delt' - 'trukket')::text AS rad FROM ${navn} t`)).rows.map(({ rad }) => rad));
    return alt.join('\n');
  }

  return { at, cookies, as, codeOf, utkast, del, delNaa, trekk, delinger, hos, maal, flytt, perioder, indikatorer, heleFelles };
}
