import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../src/create-app.ts';
import { ask, type Answer } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';

let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const cookies: Record<string, string> = {};
const person = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person => ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [person('leder3118', 'programleder', 'kommune', '3118'), person('leser3118', 'leser', 'kommune', '3118'), person('leder3101', 'programleder', 'kommune', '3101'), person('koordinator', 'koordinator', 'felles', null)];

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  await writePeople(database.forvalter, people, database.kommuner);
  for (const { hvem, epost } of people) cookies[hvem] = await login(url, epost);
}, 120_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const as = (hvem: string, query: string, variables: object = {}) => ask(url, { query, variables, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem.slice(-4) });
const SIDEN = 'id versjon aapen poster { id tittel kapasitet versjon antallPaameldt antallVenter handlinger paameldinger { id kommune antall koeplass kanFaaPlass versjon handlinger } notater { kommune tekst } }';
const mutate = (hvem: string, root: string, input: object, felt = SIDEN) => as(hvem, `mutation ($input: ${root === 'removeKonferansepost' || root === 'removePaamelding' ? 'RemoveInput' : `${root[0]!.toUpperCase()}${root.slice(1)}Input`}!) { ${root}(input: $input) { ${felt} } }`, { input });
const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';
const ok = (answer: Answer, root: string) => { expect([root, codeOf(answer)]).toEqual([root, 'ingen feil']); return answer.data![root]; };
const siden = async (hvem: string, id: string) => ok(await as(hvem, `query ($id: ID!) { konferanse(id: $id) { ${SIDEN} } }`, { id }), 'konferanse');
const lag = async (mer: object = {}) => ok(await mutate('koordinator', 'createKonferanse', { tittel: 'Nettverkssamling', dato: '2099-09-27', ...mer }), 'createKonferanse').id as string;
const leggTil = async (konferanseId: string, kapasitet: number | null, tittel = 'Befaring') => ok(await mutate('koordinator', 'addKonferansepost', { konferanseId, slag: 'befaring', start: '12:35', tittel, kapasitet }), 'addKonferansepost').poster.find((post: { tittel: string }) => post.tittel === tittel);
const meldPaa = (hvem: string, konferansepostId: string, antall: number, venteliste = false) => mutate(hvem, 'addPaamelding', { konferansepostId, antall, rolle: 'programledelse', venteliste });

describe('programmet', () => {
  it('lages av koordinatoren, med regler for datoer og klokka, og ingen andre kan skrive i det', async () => {
    expect(codeOf(await mutate('koordinator', 'createKonferanse', { tittel: 'X', dato: '2099-01-01', paameldingsfrist: '2099-01-02' }))).toBe('BAD_INPUT');
    const id = await lag();
    for (const feil of [{ start: '9' }, { start: '24:00' }, { start: '10:00', slutt: '09:00' }, { start: '10:00', kapasitet: 0 }, { start: '10:00', slutt: '11:00', fremme: '09:59' }]) expect(codeOf(await mutate('koordinator', 'addKonferansepost', { konferanseId: id, slag: 'sesjon', tittel: 'S', ...feil }))).toBe('BAD_INPUT');
    for (const adresse of ['http://eksempel.no', 'javascript:alert(1)', 'https://']) expect([adresse, codeOf(await mutate('koordinator', 'addKonferansepost', { konferanseId: id, slag: 'sesjon', tittel: 'S', start: '10:00', lenker: [{ tittel: 'Rapport', adresse }] }))]).toEqual([adresse, 'BAD_INPUT']);
    const lenker = [{ tittel: 'Rapporten', adresse: 'https://eksempel.no/rapport' }];
    const iProgrammet = async (hvem: string) => ok(await as(hvem, `{ konferanse(id: "${id}") { poster { id versjon forskningspartner lenker { tittel adresse } } } }`), 'konferanse').poster[0];
    ok(await mutate('koordinator', 'addKonferansepost', { konferanseId: id, slag: 'sesjon', tittel: 'Med forskning', start: '10:00', forskningspartner: 'En høgskole', lenker }), 'addKonferansepost');
    const lest = await iProgrammet('leser3118');
    expect(lest).toMatchObject({ forskningspartner: 'En høgskole', lenker });
    ok(await mutate('koordinator', 'updateKonferansepost', { id: lest.id, versjon: 1, forskningspartner: null, lenker: null }), 'updateKonferansepost');
    expect(await iProgrammet('leder3118')).toMatchObject({ versjon: 2, forskningspartner: null, lenker: [] });
    expect([codeOf(await mutate('leder3118', 'createKonferanse', { tittel: 'X', dato: '2099-01-01' })), codeOf(await mutate('koordinator', 'addPaamelding', { konferansepostId: v7(), antall: 1, rolle: 'annet' }))]).toEqual(['FORBIDDEN', 'FORBIDDEN']);
    expect([codeOf(await mutate('koordinator', 'updateKonferanse', { id, versjon: 1, tittel: 'Ny' })), codeOf(await mutate('koordinator', 'updateKonferanse', { id, versjon: 1, tittel: 'For sent' }))]).toEqual(['ingen feil', 'CONFLICT']);
  });

  it('kan ikke ta plasser fra dem som har fått dem, eller fjerne et punkt noen er meldt på', async () => {
    const id = await lag();
    const post = await leggTil(id, 10);
    ok(await meldPaa('leder3118', post.id, 6), 'addPaamelding');
    expect(codeOf(await mutate('koordinator', 'updateKonferansepost', { id: post.id, versjon: 1, kapasitet: 5 }))).toBe('BAD_INPUT');
    expect(codeOf(await mutate('koordinator', 'removeKonferansepost', { id: post.id, versjon: 1 }))).toBe('KONFERANSEPOST_BRUKT');
    ok(await mutate('koordinator', 'updateKonferansepost', { id: post.id, versjon: 1, kapasitet: 6 }), 'updateKonferansepost');
  });
});

describe('plassene', () => {
  it('to kommuner som tar den siste samtidig, får den ikke begge, og den andre får vite at det er fullt', async () => {
    const id = await lag();
    const post = await leggTil(id, 5);
    const svar = await Promise.all([...Array<undefined>(8)].map((_, nr) => meldPaa(nr % 2 ? 'leder3118' : 'leder3101', post.id, 1)));
    const koder = svar.map(codeOf);
    expect([koder.filter((kode) => kode === 'ingen feil').length, koder.filter((kode) => kode === 'KONFERANSE_FULL').length]).toEqual([5, 3]);
    expect((await siden('koordinator', id)).poster[0]).toMatchObject({ antallPaameldt: 5, antallVenter: 0 });
    // Rett på tabellen er det databasen som sier nei, uansett hva koden mener.
    await expect(database.admin.query(`INSERT INTO felles.paamelding (kommune_id, id, nettverk_id, post_id, antall, rolle) VALUES ($1, $2, 1, $3, 1, 'annet')`, [database.kommuner['3101'], v7(), post.id])).rejects.toMatchObject({ code: 'LV007' });
  });

  it('køen går i tur: en ny går ikke foran, og den første tar plassen når den blir ledig', async () => {
    const id = await lag();
    const post = await leggTil(id, 4);
    const [foerst] = ok(await meldPaa('leder3118', post.id, 4), 'addPaamelding').poster[0].paameldinger;
    ok(await meldPaa('leder3101', post.id, 2, true), 'addPaamelding');
    ok(await meldPaa('leser3118', post.id, 1, true), 'addPaamelding');
    ok(await mutate('leder3118', 'updatePaamelding', { id: foerst.id, versjon: 1, antall: 2 }), 'updatePaamelding');
    const koe = async () => (await siden('leder3101', id)).poster[0].paameldinger.filter(({ koeplass }: { koeplass: number | null }) => koeplass !== null);
    const [halden, oestfold] = await koe();
    expect([[halden.kommune, halden.koeplass, halden.kanFaaPlass], [oestfold.kommune, oestfold.koeplass, oestfold.kanFaaPlass]]).toEqual([['Halden', 1, true], ['Indre Østfold', 2, false]]);
    // To plasser er ledige, men den første i køen venter på dem.
    expect([codeOf(await meldPaa('leder3118', post.id, 1)), codeOf(await mutate('leser3118', 'updatePaamelding', { id: oestfold.id, versjon: 1, taPlass: true }))]).toEqual(['KONFERANSE_FULL', 'KONFERANSE_FULL']);
    expect(codeOf(await mutate('leder3118', 'updatePaamelding', { id: halden.id, versjon: 1, taPlass: true }))).toBe('NOT_FOUND');
    ok(await mutate('leder3101', 'updatePaamelding', { id: halden.id, versjon: 1, taPlass: true }), 'updatePaamelding');
    ok(await mutate('leder3118', 'removePaamelding', { id: foerst.id, versjon: 2 }), 'removePaamelding');
    ok(await mutate('leser3118', 'updatePaamelding', { id: oestfold.id, versjon: 1, taPlass: true }), 'updatePaamelding');
    expect((await siden('koordinator', id)).poster[0]).toMatchObject({ antallPaameldt: 3, antallVenter: 0 });
  });

  it('står når fristen er ute, og når konferansen er avlyst', async () => {
    const id = await lag({ dato: '2020-09-27' });
    const post = await leggTil(id, null);
    expect([(await siden('leder3118', id)).aapen, codeOf(await meldPaa('leder3118', post.id, 1))]).toEqual([false, 'PAAMELDING_STENGT']);
    const avlyst = await lag();
    const annen = await leggTil(avlyst, null);
    ok(await mutate('koordinator', 'updateKonferanse', { id: avlyst, versjon: 1, avlystFordi: 'Uvær' }), 'updateKonferanse');
    expect(codeOf(await meldPaa('leder3118', annen.id, 1))).toBe('PAAMELDING_STENGT');
  });
});

describe('et notat', () => {
  it('er kommunens til det deles; da går bare teksten ut, og den er borte når det trekkes tilbake', async () => {
    const id = await lag();
    const post = await leggTil(id, null);
    const NOTAT = 'id versjon delt utdatert handlinger';
    const notat = ok(await mutate('leder3118', 'addSesjonsnotat', { konferanseId: id, konferansepostId: post.id, tittel: 'Befaring', tekst: 'HEMMELIG lærdom' }, NOTAT), 'addSesjonsnotat');
    expect((await siden('leder3101', id)).poster[0].notater).toEqual([]);
    expect(codeOf(await mutate('leder3118', 'delSesjonsnotat', { id: notat.id, versjon: 1, bekreftet: false }, NOTAT))).toBe('BAD_INPUT');
    ok(await mutate('leder3118', 'updateSesjonsnotat', { id: notat.id, versjon: 1, tekst: 'Delt lærdom' }, NOTAT), 'updateSesjonsnotat');
    expect(codeOf(await mutate('leder3118', 'delSesjonsnotat', { id: notat.id, versjon: 1, bekreftet: true }, NOTAT))).toBe('CONFLICT');
    expect(ok(await mutate('leder3118', 'delSesjonsnotat', { id: notat.id, versjon: 2, bekreftet: true }, NOTAT), 'delSesjonsnotat')).toMatchObject({ delt: true, utdatert: false });
    expect((await siden('leder3101', id)).poster[0].notater).toEqual([{ kommune: 'Indre Østfold', tekst: 'Delt lærdom' }]);
    const { rows } = await database.admin.query<{ rad: string; lest: number }>(`SELECT to_jsonb(d)::text AS rad, (SELECT count(*)::int FROM kommune.lesing l WHERE l.gjelder = d.id) AS lest FROM felles.delt_sesjonsnotat d`);
    expect([rows.length, rows[0]!.lest, /HEMMELIG|Person/.test(rows[0]!.rad), rows[0]!.rad.includes(notat.id)]).toEqual([1, 1, false, false]);
    expect([codeOf(await as('leder3118', `mutation ($input: RemoveInput!) { removeSesjonsnotat(input: $input) { id } }`, { input: { id: notat.id, versjon: 2 } })), codeOf(await mutate('leder3101', 'trekkTilbakeSesjonsnotat', { id: notat.id }, NOTAT))]).toEqual(['ALT_DELT', 'NOT_FOUND']);
    ok(await mutate('leder3118', 'trekkTilbakeSesjonsnotat', { id: notat.id }, NOTAT), 'trekkTilbakeSesjonsnotat');
    expect((await siden('leder3101', id)).poster[0].notater).toEqual([]);
    expect((await database.admin.query('SELECT tekst FROM felles.delt_sesjonsnotat')).rows).toEqual([{ tekst: null }]);
  });

  it('blir ett utkast til erfaring, med lærdommen og hvor den er fra; fjernes utkastet, kan det lages et nytt', async () => {
    const id = await lag();
    const post = await leggTil(id, null);
    const NOTAT = 'id versjon erfaringId handlinger';
    const notat = ok(await mutate('leder3118', 'addSesjonsnotat', { konferanseId: id, konferansepostId: post.id, tittel: 'Befaring', tekst: '- Spør først\n- La dem eie det' }, NOTAT), 'addSesjonsnotat');
    const erfaring = (hvem = 'leder3118') => mutate(hvem, 'createErfaringAvNotat', { id: notat.id, versjon: 1 }, NOTAT);
    expect([codeOf(await erfaring('leser3118')), codeOf(await erfaring('leder3101'))]).toEqual(['FORBIDDEN', 'NOT_FOUND']);
    const { erfaringId, handlinger } = ok(await erfaring(), 'createErfaringAvNotat');
    expect([handlinger.includes('createErfaringAvNotat'), codeOf(await erfaring())]).toEqual([false, 'BAD_INPUT']);
    const laget = ok(await as('leder3118', 'query ($id: ID!) { egenErfaring(id: $id) { versjon tittel laerdom kilde { tittel } hentetFra { felt fra } } }', { id: erfaringId }), 'egenErfaring');
    expect(laget).toMatchObject({ tittel: 'Befaring', laerdom: ['Spør først', 'La dem eie det'], kilde: { tittel: 'Notat fra Nettverkssamling, 2099-09-27' }, hentetFra: [{ felt: 'tittel', fra: 'notat' }, { felt: 'laerdom', fra: 'notat' }] });
    expect(codeOf(await as('leder3118', 'mutation ($input: RemoveInput!) { removeErfaring(input: $input) }', { input: { id: erfaringId, versjon: laget.versjon } }))).toBe('ingen feil');
    expect(ok(await erfaring(), 'createErfaringAvNotat').erfaringId).not.toBe(erfaringId);
  });
});
