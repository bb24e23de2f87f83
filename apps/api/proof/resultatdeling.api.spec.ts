import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import { JobRunner } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../src/create-app.ts';
import { ask, type Answer, type Json } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const cookies: Record<string, string> = {};
const rolleI = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person =>
  ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [rolleI('leder3118', 'programleder', 'kommune', '3118'), rolleI('leser3118', 'leser', 'kommune', '3118'), rolleI('leder3101', 'programleder', 'kommune', '3101'), rolleI('koordinator', 'koordinator', 'felles', null)];
const satsing = v7();

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  await writePeople(database.forvalter, people, database.kommuner);
  await database.admin.query(`INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type, maalaar) VALUES ($1, $2, 'satsing', 'Prøveløftet', 'områdesatsing', 2029)`, [database.kommuner['3118'], satsing]);
  for (const { hvem, epost } of people) cookies[hvem] = await login(url, epost);
}, 120_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const as = (hvem: string, query: string, variables: object = {}) => ask(url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem.slice(-4) });
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
  const kommune = database.kommuner['3118'];
  const insert = async (tabell: string, rad: object) => {
    const names = ['kommune_id', 'id', 'noekkel', ...Object.keys(rad)];
    const id = v7();
    await database.admin.query(`INSERT INTO kommune.${tabell} (${names.join(', ')}) VALUES (${names.map((_, nr) => `$${nr + 1}`).join(', ')})`, [kommune, id, id, ...Object.values(rad)]);
    return id;
  };
  perioder[periode] ??= await insert('maaleperiode', { satsing_id: satsing, periode });
  if (!indikatorer[navn]) {
    indikatorer[navn] = await insert('indikator', { satsing_id: satsing, nr: Object.keys(indikatorer).length + 1, navn });
    await insert('indikatordefinisjon', { indikator_id: indikatorer[navn], utgave: 1, teller: `HEMMELIG teller ${navn}`, enhet, retning: 'hoeyere', nivaa: 'omraade', telling, datakilde: 'HEMMELIG kilde' });
  }
  const { rows: [definisjon] } = await database.admin.query<{ id: string }>('SELECT id FROM kommune.indikatordefinisjon WHERE indikator_id = $1 ORDER BY utgave DESC LIMIT 1', [indikatorer[navn]]);
  await insert('maaling', { indikator_id: indikatorer[navn], indikatordefinisjon_id: definisjon!.id, maaleperiode_id: perioden(periode), verdi, presisjon: 'eksakt', omfang: 'omraade', merknad: 'HEMMELIG merknad' });
}
const perioden = (periode: string) => perioder[periode]!;
const flytt = (periode: string, status: string) => as('leder3118', 'mutation ($id: ID!, $versjon: Int!, $status: Maaleperiodestatus!) { moveMaaleperiode(input: { id: $id, versjon: $versjon, status: $status }) { maalaar } }', { id: perioden(periode), status, versjon: versjoner[periode] = (versjoner[periode] ?? 0) + 1 });
const versjoner: Record<string, number> = {};
/** Alt i skjemaet felles, som tekst. */
async function heleFelles(): Promise<string> {
  const { rows } = await database.admin.query<{ navn: string }>(`SELECT oid::regclass::text AS navn FROM pg_class WHERE relkind = 'r' AND relnamespace = 'felles'::regnamespace`);
  const alt: string[] = [];
  for (const { navn } of rows) alt.push(...(await database.admin.query<{ rad: string }>(`SELECT (to_jsonb(t) - 'id' - 'deling_id' - 'serie_id' - 'delt' - 'trukket')::text AS rad FROM ${navn} t`)).rows.map(({ rad }) => rad));
  return alt.join('\n');
}

describe('resultatene for en godkjent periode', () => {
  it('en åpen periode forhåndsvises og deles ikke, og ingenting er i felles', async () => {
    await maal('2024', 'Deltakere', 3);
    await maal('2024', 'Utlån', 871, { enhet: 'utlån', telling: 'ikke_personer' });
    expect([codeOf(await utkast('2024')), codeOf(await del('2024', 'a'.repeat(64))), codeOf(await utkast('2031'))]).toEqual(['IKKE_GODKJENT', 'IKKE_GODKJENT', 'IKKE_GODKJENT']);
    expect([(await delinger()).kanDelesPerioder, await heleFelles()]).toEqual([[], '']);
  });

  it('viser nøyaktig det som går ut, og deler det ikke uten bekreftelse, med en annen kontrollsum eller som en som bare leser', async () => {
    expect(codeOf(await flytt('2024', 'godkjent'))).toBe('ingen feil');
    expect((await delinger()).kanDelesPerioder).toEqual([{ periode: '2024', utgave: 1, antall: 2 }]);
    const { kontrollsum, ...resten } = (await utkast('2024')).data!['resultatutkast'];
    expect(resten).toEqual({ periode: '2024', utgave: 1, satsing: 'Prøveløftet', utelatt: [], indikatorer: [
      { navn: 'Deltakere', enhet: 'personer', verdi: null, tilVerdi: null, presisjon: null, grunn: 'lavt' }, { navn: 'Utlån', enhet: 'utlån', verdi: 871, tilVerdi: null, presisjon: 'eksakt', grunn: null }] });
    expect([codeOf(await del('2024', kontrollsum, { bekreftet: false })), codeOf(await del('2024', 'f'.repeat(64))), codeOf(await del('2024', kontrollsum, {}, 'leser3118')), codeOf(await utkast('2024', 'leder3101'))])
      .toEqual(['BAD_INPUT', 'CONFLICT', 'FORBIDDEN', 'IKKE_GODKJENT']);
    expect(await heleFelles()).toBe('');
  });

  it('det skjulte tallet, definisjonen og merknaden er ingen steder i felles; koordinatoren ser resten', async () => {
    expect((await delNaa('2024')).data!['delResultater']).toMatchObject({ type: 'resultater', periode: '2024', handlinger: ['endreMottaker', 'trekkTilbakeDeling'], indikatorer: [{ navn: 'Deltakere', verdi: null }, { navn: 'Utlån', verdi: 871 }] });
    const felles = await heleFelles();
    expect(felles).toContain('871');
    expect(felles).not.toMatch(/HEMMELIG|[:\s]3[,}\s]/);
    expect(await hos(2024)).toEqual([{ periode: '2024', oppdiktet: false, indikatorer: [
      { navn: 'Deltakere', enhet: 'personer', verdi: null, presisjon: null, endring: null }, { navn: 'Utlån', enhet: 'utlån', verdi: 871, presisjon: 'eksakt', endring: null }] }]);
    expect((await delinger()).delinger[0].lest).toEqual([{ rom: 'felles' }]);
    expect(codeOf(await delNaa('2024'))).toBe('ALT_DELT');
  });

  it('en ny periode gir en endring, regnet av de delte tallene alene', async () => {
    await maal('2025', 'Deltakere', 14);
    await maal('2025', 'Utlån', 971);
    await flytt('2025', 'godkjent');
    expect(codeOf(await delNaa('2025'))).toBe('ingen feil');
    expect((await hos(2025))[0].indikatorer.map(({ verdi, endring }: Json) => [verdi, endring])).toEqual([[14, null], [971, { prosent: 11.5, siden: '2024' }]]);
  });

  it('et år kan ikke deles opp etterpå: halvåret kunne vært trukket fra', async () => {
    await maal('2025-H2', 'Deltakere', 11);
    await flytt('2025-H2', 'godkjent');
    expect((await utkast('2025-H2')).data!['resultatutkast'].indikatorer).toMatchObject([{ verdi: null, grunn: 'perioden_overlapper' }]);
  });

  it('åpnes perioden, eller endres definisjonen, er det delte eldre, og det står', async () => {
    const eldre = async (periode: string) => (await delinger()).delinger.find((d: Json) => d.periode === periode).utdatert;
    expect([await eldre('2024'), await eldre('2025')]).toEqual([false, false]);
    await flytt('2024', 'utkast');
    expect([await eldre('2024'), await eldre('2025'), (await hos(2024))[0].indikatorer[1].verdi]).toEqual([true, false, 871]);
    await database.admin.query(`INSERT INTO kommune.indikatordefinisjon (kommune_id, id, noekkel, indikator_id, utgave, teller, enhet, retning, nivaa, telling, datakilde, endring)
      SELECT kommune_id, $1::uuid, $1::uuid::text, indikator_id, 2, 'Ny', enhet, retning, nivaa, telling, datakilde, 'Annen telling' FROM kommune.indikatordefinisjon WHERE indikator_id = $2`, [v7(), indikatorer['Utlån']]);
    expect([await eldre('2025'), (await hos(2025))[0].indikatorer[1].verdi]).toEqual([true, 971]);
  });

  it('trukket tilbake er tallene borte, merket står, og det som var skjult, er skjult når det rettes og deles igjen', async () => {
    const { id } = (await delinger()).delinger.find((d: Json) => d.periode === '2024');
    expect(codeOf(await trekk(id, 'leder3101'))).toBe('NOT_FOUND');
    expect((await trekk(id)).data!['trekkTilbakeDeling']).toMatchObject({ trukket: expect.stringMatching(/^20/), indikatorer: [] });
    expect([await hos(2024), (await heleFelles()).includes('871'), (await hos(2025))[0].indikatorer[1].endring]).toEqual([[], false, null]);
    await database.admin.query('UPDATE kommune.maaling SET verdi = 23 WHERE maaleperiode_id = $1 AND verdi = 3', [perioder['2024']]);
    await flytt('2024', 'godkjent');
    const nytt = (await utkast('2024')).data!['resultatutkast'].indikatorer;
    expect(nytt).toMatchObject([{ navn: 'Deltakere', verdi: null, grunn: 'skjult_foer' }, { navn: 'Utlån', verdi: 871 }]);
    expect(codeOf(await delNaa('2024'))).toBe('ingen feil');
    expect(await heleFelles()).not.toMatch(/[:\s]23[,}\s]/);
  });
});

describe('av seg selv', () => {
  const velg = (paa: boolean, bekreftet = true, hvem = 'leder3118') => as(hvem, 'mutation ($input: VelgSelvdelingInput!) { velgSelvdeling(input: $input) { valg { hva av gjelder } } }', { input: { hva: 'resultater', paa, bekreftet } });
  const siste = async (handling: string) => (await database.admin.query('SELECT l.innhold::json AS innhold, m.navn FROM kommune.logg l JOIN kommune.medarbeider m ON m.kommune_id = l.kommune_id AND m.id = l.person_id WHERE l.handling = $1 ORDER BY l.nr DESC LIMIT 1', [handling])).rows[0];
  const koen = async () => (await database.admin.query<{ n: number }>(`SELECT (SELECT count(*) FROM koe.hendelse)::int + (SELECT count(*) FROM pgboss.job WHERE state IN ('created', 'active') AND start_after <= now())::int AS n`)).rows[0]!.n;
  /** Arbeideren gjør det som venter. */
  async function arbeid(): Promise<void> {
    const runner = app.get(JobRunner);
    runner.pollSeconds = 0.5;
    await runner.start();
    for (let i = 0; i < 60 && await koen() > 0; i++) await wait(250);
    expect(await koen()).toBe(0);
  }

  it('krever bekreftelse av en programleder, og står i hennes navn', async () => {
    expect([codeOf(await velg(true, false)), codeOf(await velg(true, true, 'leser3118'))]).toEqual(['BAD_INPUT', 'FORBIDDEN']);
    expect((await velg(true)).data!['velgSelvdeling'].valg).toEqual([{ hva: 'resultater', av: 'Person leder3118', gjelder: true }]);
  });

  it('deles en periode når den godkjennes, og det som er skjult, venter på et menneske', async () => {
    await maal('2026', 'Utlån', 1100);
    await maal('2027', 'Deltakere', 2);
    await maal('2027', 'Utlån', 1200);
    for (const periode of ['2026', '2027']) expect(codeOf(await flytt(periode, 'godkjent'))).toBe('ingen feil');
    await arbeid();
    const { delinger: delt, kanDelesPerioder } = (await as('leder3118', '{ delinger { kanDelesPerioder { periode uteblitt } delinger { periode automatisk mottaker trukket } } }')).data!['delinger'];
    expect(delt.find((d: Json) => d.periode === '2026')).toEqual({ periode: '2026', automatisk: true, mottaker: 'nettverk', trukket: null });
    expect([delt.some((d: Json) => d.periode === '2027'), kanDelesPerioder.some((p: Json) => p.periode === '2027')]).toEqual([false, true]);
    expect((await hos(2026))[0].indikatorer[0]).toMatchObject({ navn: 'Utlån', verdi: 1100 });
    expect(await siste('DELT_AV_SEG_SELV')).toMatchObject({ navn: expect.stringMatching(/programleder$/), innhold: { rader: [{ navn: 'Resultater 2026', felt: { automatisk: [null, true] } }] } });
    expect((await siste('IKKE_DELT_AV_SEG_SELV')).innhold.rader[0]).toMatchObject({ navn: 'Resultater 2027', felt: { grunn: [null, 'MAA_SES_PAA'] } });
    // Etter en stund sier siden at det ikke skjedde.
    await database.admin.query(`UPDATE kommune.periodehendelse SET tid = tid - interval '1 hour'`);
    await database.admin.query(`UPDATE kommune.innstilling SET deler_resultater_siden = deler_resultater_siden - interval '2 hours'`);
    expect((await as('leder3118', '{ delinger { kanDelesPerioder { periode uteblitt } } }')).data!['delinger'].kanDelesPerioder).toContainEqual({ periode: '2027', uteblitt: true });
  }, 60_000);

  it('merkes det som er delt, når perioden åpnes, og koordinatoren ser det', async () => {
    const eldre = async () => (await as('koordinator', '{ delingsstatus(aar: 2026) { kommuner { kommunenummer delinger { periode eldreSiden automatisk } } } }')).data!['delingsstatus'].kommuner.find((k: Json) => k.kommunenummer === '3118').delinger;
    expect(await eldre()).toEqual([{ periode: '2026', eldreSiden: null, automatisk: true }]);
    await flytt('2026', 'utkast');
    await arbeid();
    expect(await eldre()).toEqual([{ periode: '2026', eldreSiden: expect.stringMatching(/^20/), automatisk: true }]);
  }, 60_000);

  it('deles ingenting når den som bestemte det, er borte, og siden sier det', async () => {
    await database.admin.query('UPDATE kommune.innstilling SET deler_resultater_av = $1', [v7()]);
    expect((await as('leder3118', '{ delinger { selvdeling { hva gjelder } } }')).data!['delinger'].selvdeling).toEqual([{ hva: 'resultater', gjelder: false }]);
    await flytt('2026', 'godkjent');
    await arbeid();
    expect((await database.admin.query(`SELECT count(*)::int AS n FROM felles.deling WHERE periode = '2026'`)).rows).toEqual([{ n: 1 }]);
    expect((await velg(false)).data!['velgSelvdeling'].valg).toEqual([]);
  }, 60_000);
});
