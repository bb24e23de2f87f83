import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import { UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { createApp } from '../src/create-app.ts';
import { aapneNaa } from './testing/aapne.ts';
import { ask, type Answer } from './testing/ask.ts';
import { login, writePeople, type Person } from './testing/people.ts';
import { follow } from './testing/routes.ts';

type Nummer = '3118' | '3101';
let database: TestDatabase;
let app: NestExpressApplication;
let url: string;
const cookies: Record<string, string> = {};
const tiltak: Record<string, string[]> = {};
const person = (hvem: string, rolle: Person['rolle'], rom: Person['rom'], nummer: string | null): Person => ({ hvem, id: v7(), medlemskapId: v7(), navn: `Person ${hvem}`, epost: `${hvem}@proeve.no`, rolle, rom, nummer });
const people = [person('leder3118', 'programleder', 'kommune', '3118'), person('leser3118', 'leser', 'kommune', '3118'), person('leder3101', 'programleder', 'kommune', '3101'), person('koordinator', 'koordinator', 'felles', null)];

beforeAll(async () => {
  database = await createTestDatabase();
  app = await createApp(database.config);
  await app.listen(0, '127.0.0.1');
  url = await app.getUrl();
  await writePeople(database.forvalter, people, database.kommuner);
  for (const nummer of ['3118', '3101'] as const) {
    tiltak[nummer] = [v7(), v7(), v7()];
    await asKommune(database.kommuner[nummer], () => app.get(UnitOfWork).run('PROEVE', async (tx) => {
      const satsing = v7();
      await tx.query(`INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 's', 'Løftet', 'områdesatsing')`, [satsing]);
      for (const [i, id] of tiltak[nummer]!.entries()) await tx.query(`INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status) VALUES ($1, $1::uuid::text, $2, $3, $4, $5)`, [id, satsing, i + 1, `HEMMELIG tiltak ${i}`, i === 2 ? 'ide' : 'i_drift']);
    }), { person: { id: people[0]!.id, navn: 'P' } });
  }
  for (const { hvem, epost } of people) cookies[hvem] = await login(url, epost);
}, 120_000);
afterAll(async () => { await app?.close(); await database?.drop(); });

const as = (hvem: string, query: string, variables: object = {}, headers: Record<string, string> = {}) => ask(url, { query, variables, headers, cookie: cookies[hvem]!, rom: hvem === 'koordinator' ? 'felles' : hvem.slice(-4) });
const mutate = (hvem: string, root: string, type: string, input: object, felt: string, headers = {}) => as(hvem, `mutation ($input: ${type}!) { ${root}(input: $input) { ${felt} } }`, { input }, headers);
const codeOf = ({ codes }: Answer) => codes[0] ?? 'ingen feil';
const ok = (answer: Answer, root: string) => { expect([root, codeOf(answer)]).toEqual([root, 'ingen feil']); return answer.data![root]; };
const create = async (nummer: Nummer, mer: object = {}) => ok(await mutate(`leder${nummer}`, 'createBarriere', 'CreateBarriereInput',
  { tittel: `HEMMELIG tittel ${nummer}`, beskrivelse: 'HEMMELIG tekst', proevd: 'HEMMELIG forsøk', loesningseier: 'stat', loesningsinstans: 'HEMMELIG instans', art: 'regelverk', status: 'aapen', tiltakIder: tiltak[nummer], ...mer }, 'id versjon status tiltak { id } historikk { tilStatus hvem }'), 'createBarriere');
const utkast = async (nummer: Nummer, barriereId: string) => as(`leder${nummer}`, 'query ($id: ID!) { barrieredelingsutkast(barriereId: $id) { nettverk art loesningseier antallTiltak kontrollsum tekstsum tittel } }', { id: barriereId });
const share = async (nummer: Nummer, barriereId: string, mer: object = {}) => {
  const { kontrollsum } = ok(await utkast(nummer, barriereId), 'barrieredelingsutkast');
  return mutate(`leder${nummer}`, 'delBarriere', 'DelBarriereInput', { barriereId, kontrollsum, bekreftet: true, ...mer }, 'id barriereId art antallTiltak tittel handlinger');
};
const SIDEN = 'perArt { art antallKommuner antallTiltak } loese { id kommune art antallTiltak tittel tekst proevd } saker { id nr tittel versjon antallKommuner antallTiltak lukketFordi handlinger bidrag { id kommune art antallTiltak tittel tekst proevd trukket } innslaatte { id nr versjon } dagsorden { id moete dato rekkefoelge svar svarFra versjon } }';
const siden = async () => { const answer = await as('koordinator', `{ barriereoversikt { nettverk ${SIDEN} } }`); return { ...ok(answer, 'barriereoversikt'), raa: answer.text }; };
const koord = async (root: string, type: string, input: object, headers = {}) => mutate('koordinator', root, type, input, SIDEN, headers);
const delinger = async (nummer: Nummer) => ok(await as(`leder${nummer}`, '{ barrieredelinger { id barriereId trukket utdatert tittel lest { rom antall } handlinger sak { nr tittel antallKommuner antallTiltak dagsorden { moete dato avlyst svar svarFra } } } }'), 'barrieredelinger');

describe('en barriere i kommunen', () => {
  it('føres, endres, lukkes med grunn og tas opp igjen; gammel versjon er CONFLICT', async () => {
    const { id, versjon, tiltak: truffet, historikk } = await create('3118', { status: 'utkast', tittel: 'Egen' });
    expect([versjon, truffet.length, historikk]).toEqual([1, 3, [{ tilStatus: 'utkast', hvem: 'Person leder3118' }]]);
    const update = (input: object) => mutate('leder3118', 'updateBarriere', 'UpdateBarriereInput', { id, ...input }, 'versjon tittel tiltak { id }');
    const move = (input: object) => mutate('leder3118', 'moveBarriere', 'MoveBarriereInput', { id, ...input }, 'versjon status begrunnelse');
    expect(ok(await update({ versjon: 1, tiltakIder: [tiltak['3118']![0]] }), 'updateBarriere')).toMatchObject({ versjon: 2, tiltak: [{ id: tiltak['3118']![0] }] });
    expect([codeOf(await update({ versjon: 1, tittel: 'For sent' })), codeOf(await update({ versjon: 2, tiltakIder: [tiltak['3101']![0]] })), codeOf(await move({ versjon: 2, status: 'lukket' })), codeOf(await move({ versjon: 2, status: 'loest', begrunnelse: 'x' }))])
      .toEqual(['CONFLICT', 'BAD_INPUT', 'BAD_INPUT', 'BARRIERE_ULOVLIG_STEG']);
    expect(ok(await move({ versjon: 2, status: 'lukket', begrunnelse: 'Tiltaket er lagt ned' }), 'moveBarriere')).toEqual({ versjon: 3, status: 'lukket', begrunnelse: 'Tiltaket er lagt ned' });
    expect(codeOf(await update({ versjon: 3, tittel: 'Lukket' }))).toBe('BAD_INPUT');
    expect(ok(await move({ versjon: 3, status: 'aapen' }), 'moveBarriere')).toEqual({ versjon: 4, status: 'aapen', begrunnelse: null });
    expect(codeOf(await mutate('leser3118', 'moveBarriere', 'MoveBarriereInput', { id, versjon: 4, status: 'loeftet' }, 'id'))).toBe('FORBIDDEN');
    expect([codeOf(await as('leder3101', '{ barriere(id: "' + id + '") { id } }')), codeOf(await as('leder3101', '{ barriere(id: "' + v7() + '") { id } }'))]).toEqual(['NOT_FOUND', 'NOT_FOUND']);
  });
});

describe('fra to kommuner til møtet med staten', () => {
  const id: Record<string, string> = {};
  const bidrag: Record<string, string> = {};

  it('et utkast deles ikke, og ingenting uten bekreftelse, med feil sum eller av en som bare leser', async () => {
    for (const nummer of ['3118', '3101'] as const) id[nummer] = (await create(nummer)).id;
    expect(codeOf(await utkast('3118', (await create('3118', { status: 'utkast' })).id))).toBe('BARRIERE_IKKE_AAPEN');
    expect([codeOf(await share('3118', id['3118']!, { bekreftet: false })), codeOf(await share('3118', id['3118']!, { kontrollsum: 'f'.repeat(64) }))]).toEqual(['BAD_INPUT', 'CONFLICT']);
    expect(codeOf(await as('leser3118', `{ barrieredelingsutkast(barriereId: "${id['3118']}") { art } }`))).toBe('FORBIDDEN');
    expect((await siden()).loese).toEqual([]);
  });

  it('slag og tall går ut, ikke et ord og ikke en id, og barrieren er løftet', async () => {
    for (const nummer of ['3118', '3101'] as const) bidrag[nummer] = ok(await share(nummer, id[nummer]!), 'delBarriere').id;
    expect(codeOf(await share('3118', id['3118']!))).toBe('ALT_DELT');
    const { loese, perArt, raa } = await siden();
    expect(loese.map(({ kommune, art, antallTiltak, tittel }: Record<string, unknown>) => [kommune, art, antallTiltak, tittel]).sort()).toEqual([['Halden', 'regelverk', 2, null], ['Indre Østfold', 'regelverk', 2, null]]);
    expect(perArt).toEqual([{ art: 'regelverk', antallKommuner: 2, antallTiltak: 4 }]);
    const hidden = [...Object.values(id), ...Object.values(tiltak).flat()];
    expect([raa.includes('HEMMELIG'), hidden.filter((one) => raa.includes(one))]).toEqual([false, []]);
    // Det som ikke er åpnet, telles bare.
    expect(await aapneNaa(as)).toEqual({ barriere: [2] });
    const { rows } = await database.admin.query<{ rad: string }>('SELECT to_jsonb(b)::text AS rad FROM felles.barrierebidrag b');
    expect([rows.length, rows.some(({ rad }) => rad.includes('HEMMELIG') || hidden.some((one) => rad.includes(one)))]).toEqual([2, false]);
    expect(ok(await as('leder3118', `{ barriere(id: "${id['3118']}") { status } }`), 'barriere').status).toBe('loeftet');
  });

  it('to saker med hvert sitt bidrag slås sammen med summen av begge, og kan løses ut igjen', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const input = { tittel: 'Samtykke mellom tjenester', art: 'regelverk' };
    const [first, again] = [await koord('createBarrieresak', 'CreateBarrieresakInput', input, headers), await koord('createBarrieresak', 'CreateBarrieresakInput', input, headers)];
    expect([codeOf(first), codeOf(again), ok(again, 'createBarrieresak').saker.length]).toEqual(['ingen feil', 'ingen feil', 1]);
    await koord('createBarrieresak', 'CreateBarrieresakInput', { tittel: 'Deling av opplysninger', art: 'regelverk' });
    const [a, b] = (await siden()).saker;
    ok(await koord('knyttBidrag', 'KnyttBidragInput', { bidragId: bidrag['3118'], sakId: a.id }), 'knyttBidrag');
    ok(await koord('knyttBidrag', 'KnyttBidragInput', { bidragId: bidrag['3101'], sakId: b.id }), 'knyttBidrag');
    expect([codeOf(await koord('mergeBarrieresak', 'MergeBarrieresakInput', { id: b.id, versjon: 1, sakId: b.id })), codeOf(await koord('mergeBarrieresak', 'MergeBarrieresakInput', { id: b.id, versjon: 9, sakId: a.id }))]).toEqual(['SAK_SLAATT_SAMMEN', 'CONFLICT']);
    const merged = ok(await koord('mergeBarrieresak', 'MergeBarrieresakInput', { id: b.id, versjon: 1, sakId: a.id }), 'mergeBarrieresak').saker;
    expect(merged).toMatchObject([{ nr: 1, antallKommuner: 2, antallTiltak: 4, innslaatte: [{ nr: 2, versjon: 2 }] }]);
    expect(codeOf(await koord('mergeBarrieresak', 'MergeBarrieresakInput', { id: a.id, versjon: 1, sakId: b.id }))).toBe('SAK_SLAATT_SAMMEN');
    const apart = ok(await koord('unmergeBarrieresak', 'UnmergeBarrieresakInput', { id: b.id, versjon: 2 }), 'unmergeBarrieresak').saker;
    expect(apart.map(({ antallKommuner }: { antallKommuner: number }) => antallKommuner)).toEqual([1, 1]);
    expect(await aapneNaa(as)).toEqual({ sak: [2, 'Samtykke mellom tjenester', 'Deling av opplysninger'] });
    ok(await koord('mergeBarrieresak', 'MergeBarrieresakInput', { id: b.id, versjon: 3, sakId: a.id }), 'mergeBarrieresak');
  });

  it('dagsordenen og svaret når kommunene, og svaret står', async () => {
    const [sak] = (await siden()).saker;
    const [plass] = ok(await koord('addDagsordensak', 'AddDagsordensakInput', { sakId: sak.id, moete: 'Møte med departementet', dato: 'høsten 2026', rekkefoelge: 1 }), 'addDagsordensak').saker[0].dagsorden;
    expect([plass.dato, plass.svar, await aapneNaa(as)]).toEqual(['2026-hoest', null, { sakssvar: [1, 'Samtykke mellom tjenester'] }]);
    expect(codeOf(await koord('updateDagsordensak', 'UpdateDagsordensakInput', { id: plass.id, versjon: 1, svarFra: 'KDD' }))).toBe('BAD_INPUT');
    ok(await koord('updateDagsordensak', 'UpdateDagsordensakInput', { id: plass.id, versjon: 1, svar: 'Tas med i arbeidet med ny lov', svarFra: 'KDD', svarDato: '2026-11' }), 'updateDagsordensak');
    expect(await aapneNaa(as)).toEqual({});
    expect(codeOf(await koord('removeDagsordensak', 'RemoveInput', { id: plass.id, versjon: 2 }))).toBe('BAD_INPUT');
    for (const nummer of ['3118', '3101'] as const) expect((await delinger(nummer))[0].sak).toEqual({ nr: 1, tittel: 'Samtykke mellom tjenester', antallKommuner: 2, antallTiltak: 4, dagsorden: [{ moete: 'Møte med departementet', dato: '2026-hoest', avlyst: false, svar: 'Tas med i arbeidet med ny lov', svarFra: 'KDD' }] });
  });

  it('teksten går ut bare som en egen handling, og lesingen er ført', async () => {
    const { tekstsum } = ok(await utkast('3118', id['3118']!), 'barrieredelingsutkast');
    const text = (mer: object) => mutate('leder3118', 'delBarrieretekst', 'DelBarrieretekstInput', { barriereId: id['3118'], tekstsum, bekreftet: true, kjentMedSaksdokument: true, ...mer }, 'tittel tekst');
    expect([codeOf(await text({ kjentMedSaksdokument: false })), codeOf(await text({ tekstsum: '0'.repeat(64) })), codeOf(await text({})), codeOf(await text({}))]).toEqual(['BAD_INPUT', 'CONFLICT', 'ingen feil', 'ALT_DELT']);
    const { saker: [sak], raa } = await siden();
    expect(sak.bidrag.map(({ kommune, tittel, tekst }: Record<string, unknown>) => [kommune, tittel, tekst])).toEqual([['Halden', null, null], ['Indre Østfold', 'HEMMELIG tittel 3118', 'HEMMELIG tekst']]);
    expect(raa).not.toContain('instans');
    // De andre kommunene ser tallene i saken, ikke teksten.
    const halden = await as('leder3101', '{ barrieredelinger { tittel tekst sak { nr tittel beskrivelse antallKommuner } } }');
    expect(halden.text).not.toContain('HEMMELIG tittel 3118');
    const before = (await delinger('3118'))[0].lest;
    await siden();
    expect((await delinger('3118'))[0].lest).toEqual([{ rom: 'felles', antall: before[0].antall + 1 }]);
  });

  it('trukket tilbake er teksten borte fra felles med det samme, og raden står som et merke', async () => {
    const trekk = (hvem: string, deling: string) => mutate(hvem, 'trekkTilbakeBarrieredeling', 'TrekkTilbakeBarrieredelingInput', { id: deling }, 'trukket tittel');
    const [other, missing] = [await trekk('leder3101', bidrag['3118']!), await trekk('leder3101', v7())];
    expect([codeOf(other), other.text]).toEqual(['NOT_FOUND', missing.text]);
    ok(await trekk('leder3118', bidrag['3118']!), 'trekkTilbakeBarrieredeling');
    const { saker: [sak], raa } = await siden();
    expect([sak.antallKommuner, sak.antallTiltak, raa.includes('HEMMELIG')]).toEqual([1, 2, false]);
    expect(sak.bidrag.find(({ kommune }: { kommune: string }) => kommune === 'Indre Østfold')).toMatchObject({ art: null, antallTiltak: null, tekst: null, trukket: expect.stringMatching(/^20/) });
    const { rows } = await database.admin.query<{ rad: string }>(`SELECT to_jsonb(b)::text AS rad FROM felles.barrierebidrag b`);
    expect(rows.some(({ rad }) => rad.includes('HEMMELIG'))).toBe(false);
    expect(codeOf(await trekk('leder3118', bidrag['3118']!))).toBe('NOT_FOUND');
    expect(codeOf(await share('3118', id['3118']!))).toBe('ingen feil');
  });

  it('alt koordinatoren gjorde, står i nettverkets logg', async () => {
    const { rows } = await database.admin.query<{ handling: string }>('SELECT DISTINCT handling FROM felles.nettverkslogg ORDER BY 1');
    expect(rows.map(({ handling }) => handling)).toEqual(['BARRIERESAK_LOEST_UT', 'BARRIERESAK_OPPRETTET', 'BARRIERESAK_SLAATT_SAMMEN', 'BIDRAG_KNYTTET', 'SAK_SATT_PAA_DAGSORDEN', 'SVAR_REGISTRERT']);
  });
});

describe('nettverkets kalender', () => {
  const PUNKT = 'id versjon dato sluttdag fraKlokka tilKlokka avlystFordi handlinger saker { nr tittel }';
  const change = (root: string, input: object, headers = {}) => mutate('koordinator', root, `${root[0]!.toUpperCase()}${root.slice(1)}Input`, input, PUNKT, headers);
  const fieldsOf = ({ errors }: Answer) => (errors?.[0]?.extensions as { fields?: { path: string; code: string }[] } | undefined)?.fields ?? [];
  const read = async (hvem: string) => ok(await as(hvem, `{ kalender { nettverk handlinger kommende { tittel ${PUNKT} } tidligere { tittel } } nesteDatoer { tittel } }`), 'kalender');
  const fil = (hvem: string, rom: string, query = '') => follow(url, `/eksport/${rom}/kalender.ics${query}`, cookies[hvem]!);
  let id: string;

  it('føres av koordinatoren, én gang for hver nøkkel, og leses av medlemmene, som ikke skriver', async () => {
    const headers = { 'idempotency-key': randomUUID() };
    const input = { art: 'nettverksmoete', tittel: 'Samling', dato: 'februar 2099', sted: 'Moss' };
    const [first, again] = [await change('createKalenderpunkt', input, headers), await change('createKalenderpunkt', input, headers)];
    id = ok(first, 'createKalenderpunkt').id;
    expect(ok(again, 'createKalenderpunkt').id).toBe(id);
    await change('createKalenderpunkt', { art: 'annet', tittel: 'Den gangen', dato: '2020' });
    expect(await read('leser3118')).toMatchObject({ nettverk: 'Østfoldnettverket', handlinger: [], kommende: [{ tittel: 'Samling', dato: '2099-02', handlinger: [] }], tidligere: [{ tittel: 'Den gangen' }] });
    expect(codeOf(await mutate('leder3118', 'cancelKalenderpunkt', 'CancelKalenderpunktInput', { id, versjon: 1, avlystFordi: 'x' }, 'id'))).toBe('FORBIDDEN');
  });

  it('sier hvilket felt som er galt, og en gammel versjon er CONFLICT; ingenting er endret', async () => {
    const update = (mer: object) => change('updateKalenderpunkt', { id, versjon: 1, ...mer });
    expect([fieldsOf(await update({ fraKlokka: '09:00' })), fieldsOf(await update({ dato: '2099-02-10', fraKlokka: '9' })), fieldsOf(await update({ dato: '2099-02-10', sluttdag: '2099-02-09' }))])
      .toEqual([[{ path: 'fraKlokka', code: 'NEEDS_DAY' }], [{ path: 'fraKlokka', code: 'NOT_A_TIME' }], [{ path: 'sluttdag', code: 'END_BEFORE_START' }]]);
    expect([codeOf(await update({ versjon: 9, tittel: 'For sent' })), codeOf(await change('cancelKalenderpunkt', { id, versjon: 1, avlystFordi: ' ' })), codeOf(await change('restoreKalenderpunkt', { id: v7(), versjon: 1 }))]).toEqual(['CONFLICT', 'BAD_INPUT', 'NOT_FOUND']);
    expect((await read('koordinator')).kommende[0]).toMatchObject({ versjon: 1, dato: '2099-02', fraKlokka: null });
    expect(ok(await update({ dato: '10.02.2099', fraKlokka: '09:00', tilKlokka: '15:00' }), 'updateKalenderpunkt')).toMatchObject({ versjon: 2, dato: '2099-02-10' });
    // Å gjøre datoen til en måned igjen må si hva som skal skje med klokka.
    expect(fieldsOf(await change('updateKalenderpunkt', { id, versjon: 2, dato: '2099-02' })).map(({ path }) => path)).toEqual(['fraKlokka', 'tilKlokka']);
  });

  it('avlyses med en grunn, står der, og kan tas opp igjen; fila sier det samme til alle i nettverket', async () => {
    ok(await change('cancelKalenderpunkt', { id, versjon: 2, avlystFordi: 'Sykdom' }), 'cancelKalenderpunkt');
    for (const [hvem, rom] of [['leser3118', '3118'], ['koordinator', 'felles']] as const) expect((await fil(hvem, rom)).text).toEqual(expect.stringMatching(/Sykdom[^]*STATUS:CANCELLED/));
    expect(ok(await as('leder3101', '{ nesteDatoer { tittel } }'), 'nesteDatoer')).toEqual([]);
    expect(ok(await change('restoreKalenderpunkt', { id, versjon: 3 }), 'restoreKalenderpunkt')).toMatchObject({ versjon: 4, avlystFordi: null, handlinger: ['updateKalenderpunkt', 'cancelKalenderpunkt'] });
    const [en, ukjent, andres, uinnlogget] = [await fil('leder3101', '3101', `?id=${id}`), await fil('leder3101', '3101', `?id=${v7()}`), await fil('leder3101', '3118'), await follow(url, '/eksport/3101/kalender.ics', null)];
    expect([en.text.includes('DTSTART:20990210T080000Z'), ukjent.code, andres.code, uinnlogget.code]).toEqual([true, 'NOT_FOUND', 'FORBIDDEN', 'UNAUTHENTICATED']);
  });

  it('dagsordenen følger møtet i kalenderen når det flyttes og avlyses', async () => {
    const moete = ok(await change('createKalenderpunkt', { art: 'moete_med_staten', tittel: 'Vårmøtet', dato: '2099-vaar' }), 'createKalenderpunkt');
    const [sak] = (await siden()).saker;
    const plassen = async () => (await delinger('3101'))[0].sak.dagsorden.find(({ moete: navn }: { moete: string }) => navn === 'Vårmøtet');
    expect(codeOf(await koord('addDagsordensak', 'AddDagsordensakInput', { sakId: sak.id, rekkefoelge: 1 }))).toBe('BAD_INPUT');
    expect(codeOf(await koord('addDagsordensak', 'AddDagsordensakInput', { sakId: sak.id, kalenderpunktId: v7(), rekkefoelge: 1 }))).toBe('BAD_INPUT');
    ok(await koord('addDagsordensak', 'AddDagsordensakInput', { sakId: sak.id, kalenderpunktId: moete.id, rekkefoelge: 1 }), 'addDagsordensak');
    ok(await change('updateKalenderpunkt', { id: moete.id, versjon: 1, dato: '2099-04-22' }), 'updateKalenderpunkt');
    expect((await read('leser3118')).kommende.find(({ tittel }: { tittel: string }) => tittel === 'Vårmøtet').saker).toEqual([{ nr: 1, tittel: 'Samtykke mellom tjenester' }]);
    ok(await change('cancelKalenderpunkt', { id: moete.id, versjon: 2, avlystFordi: 'Staten kan ikke' }), 'cancelKalenderpunkt');
    expect(await plassen()).toMatchObject({ dato: '2099-04-22', avlyst: true });
    expect(codeOf(await koord('addDagsordensak', 'AddDagsordensakInput', { sakId: sak.id, kalenderpunktId: moete.id, rekkefoelge: 2 }))).toBe('BAD_INPUT');
  });
});
