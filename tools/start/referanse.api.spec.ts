import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { v7 } from 'uuid';
import type { Rolle } from '#libs/contracts';
import { FasekryssService, FaseplassService, VeiviserQuery } from '#libs/kommune/veiviser';
import { DomainError, UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { ask, type Json } from '../../apps/api/proof/testing/ask.ts';
import { createApp } from '../../apps/api/src/create-app.ts';
import { loadReferanse } from './referanse.ts';
import { loadSerier } from './statistikk.ts';

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

describe('seriene i statistikken', () => {
  it('passer i tabellen alle sammen, og den samme fila gir de samme radene', async () => {
    const ready = { url: database.url, keys: database.keys, stop: async () => undefined };
    const lagret = async () => (await database.admin.query<{ kode: string; tabell: string; hentes: boolean }>('SELECT kode, tabell, spoerring IS NOT NULL AS hentes FROM referanse.statistikkserie WHERE gjeldende ORDER BY rekkefoelge')).rows;
    await loadSerier(ready, () => undefined);
    const foerste = await lagret();
    await loadSerier(ready, () => undefined);
    expect([await lagret(), foerste.length]).toEqual([foerste, 15]);
    expect(foerste.filter(({ hentes }) => !hentes).map(({ tabell }) => tabell)).toEqual(['04317', 'nokkel/794', 'nokkel/360', '13556']);
  });
});

describe('veiviseren', () => {
  type Nummer = '3118' | '3101';
  const person = v7();
  const tiltak: Record<Nummer, string> = { 3118: v7(), 3101: v7() };
  const ide = v7();
  const as = <T>(work: () => Promise<T>, nummer: Nummer = '3118', rolle: Rolle = 'programleder') => asKommune(database.kommuner[nummer], work, { person: { id: person, navn: 'Kari' }, roller: [rolle] });
  const kryss = () => app.get(FasekryssService);
  const alle = (rolle?: Rolle) => as(() => app.get(VeiviserQuery).all(), '3118', rolle);
  const codeOf = (work: Promise<unknown>) => work.then(() => 'ingen feil', (error: unknown) => (error instanceof DomainError ? [error.code, ...(error.details.fields ?? []).map(({ path }) => path)].join(' ') : String(error)));

  beforeAll(async () => {
    for (const nummer of ['3118', '3101'] as const) {
      await as(() => app.get(UnitOfWork).run('PROEVE', async (tx) => {
        const satsing = v7();
        await tx.query(`INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 's', 'Løftet', 'områdesatsing')`, [satsing]);
        for (const [id, nr, status] of [[tiltak[nummer], 1, 'i_drift'], [nummer === '3118' ? ide : v7(), 2, 'ide']]) await tx.query(`INSERT INTO kommune.tiltak (id, noekkel, satsing_id, nr, navn, status) VALUES ($1, $1::uuid::text, $2, $3, 'Kartlegging', $4)`, [id, satsing, nr, status]);
      }), nummer);
    }
  });

  it('har fem fasene hele; bare den tredje er gjengitt, og de andre sier at de er våre', async () => {
    const { faser, satsing, plass } = await alle();
    expect([satsing, plass, faser.map(({ nr, egen }) => [nr, egen])]).toEqual(['Løftet', null, [[1, true], [2, true], [3, false], [4, true], [5, true]]]);
    for (const { nr, beskrivelse, resultater, spoersmaal, veiledning, ressurser, lover, eksempler } of faser) {
      expect([nr, beskrivelse.length > 2, resultater.length > 5, spoersmaal.length > 5, veiledning.length > 3, ressurser.length > 1, lover.length > 0, eksempler.every(({ kommune }) => kommune)]).toEqual([nr, true, true, true, true, true, true, true]);
      for (const punkt of [...resultater, ...spoersmaal]) expect([punkt.kode, punkt.kilde.tittel.length > 0, nr === 3 || punkt.kilde.tolket]).toEqual([punkt.kode, true, true]);
    }
    // Spørsmålene strategien for involvering skal svare på.
    expect(faser[2]!.spoersmaal.filter(({ gruppe }) => gruppe === 'Strategien for involvering').length).toBe(4);
  });

  it('krysses av med belegg, og den som ikke så krysset, får CONFLICT', async () => {
    expect(await codeOf(as(() => kryss().set({ punktKode: 'f1-r3' })))).toBe('BAD_INPUT tekst');
    expect(await codeOf(as(() => kryss().set({ punktKode: 'f1-v1', tekst: 'Et råd nås ikke' })))).toBe('BAD_INPUT punktKode');
    expect(await codeOf(as(() => kryss().set({ punktKode: 'f1-r3', tiltakId: tiltak['3101'] })))).toBe('BAD_INPUT tiltakId');
    const satt = await as(() => kryss().set({ punktKode: 'f1-r3', tekst: 'Beboerne var med', tiltakId: ide }));
    expect(satt.kryss).toMatchObject({ tekst: 'Beboerne var med', hvem: 'Kari', versjon: 1, lenke: { slag: 'tiltak', navn: 'Kartlegging' } });
    expect(await codeOf(as(() => kryss().set({ punktKode: 'f1-r3', tekst: 'Jeg også' })))).toBe('CONFLICT');
    // En idé er bare for dem som ser den: krysset ses, navnet ikke.
    expect((await alle('leser')).faser[0]!.resultater[2]).toMatchObject({ handlinger: [], kryss: { lenke: { navn: null } } });
    const { kryss: endret } = await as(() => kryss().set({ punktKode: 'f1-r3', tekst: 'Rettet', versjon: 1 }));
    expect(endret).toMatchObject({ tekst: 'Rettet', lenke: null, versjon: 2 });
  });

  it('kan angres: det som tas bort, kommer tilbake slik det var, men ikke oppå et nytt', async () => {
    const { kryss: en } = await as(() => kryss().set({ punktKode: 'f2-r1', tekst: 'Avtalen er inngått' }));
    expect((await as(() => kryss().remove({ id: en!.id, versjon: 1 }))).kryss).toBeNull();
    expect((await as(() => kryss().restore({ id: en!.id }))).kryss).toMatchObject({ tekst: 'Avtalen er inngått', versjon: 2 });
    await as(() => kryss().remove({ id: en!.id, versjon: 2 }));
    await as(() => kryss().set({ punktKode: 'f2-r1', tekst: 'På nytt' }));
    expect(await codeOf(as(() => kryss().restore({ id: en!.id })))).toBe('CONFLICT');
  });

  it('sier hvor satsingen står, og beholder et kryss når punktet er tatt ut av veiviseren', async () => {
    const sett = (faseNr: number, versjon?: number) => as(() => app.get(FaseplassService).set({ faseNr, fra: '2025-hoest', versjon: versjon ?? null }));
    expect(await sett(2)).toMatchObject({ faseNr: 2, fra: '2025-hoest', hvem: 'Kari', versjon: 1 });
    expect([await codeOf(sett(3)), (await sett(3, 1)).versjon, await codeOf(sett(4, 1))]).toEqual(['CONFLICT', 2, 'CONFLICT']);
    await database.forvalter.query(`UPDATE referanse.veiviserpunkt SET gjelder = false WHERE kode IN ('f1-r3', 'f1-r4')`);
    expect((await alle()).faser[0]!.resultater.map(({ kode }) => kode)).toEqual(['f1-r1', 'f1-r2', 'f1-r3', 'f1-r5', 'f1-r6']);
    expect((await as(() => app.get(VeiviserQuery).all(), '3101')).faser.flatMap(({ resultater }) => resultater).filter((punkt) => punkt.kryss)).toEqual([]);
  });
});

describe('det som har vært', () => {
  it('er konferansen i 2024 med alle innlegg og befaringer, med kilde, og uten navn på personer', async () => {
    const { data } = await ask(await app.getUrl(), { query: '{ tidligereKonferanser { kode dato poster { slag bolk tema tittel organisasjoner klokka kilde { tittel sted } } } }' });
    const [konferanse] = data!['tidligereKonferanser'];
    const innlegg = konferanse.poster.filter((post: Json) => post.slag === 'innlegg');
    expect([konferanse.dato, innlegg.length, konferanse.poster.length - innlegg.length]).toEqual(['2024-09-27', 19, 7]);
    expect(new Set(innlegg.map((post: Json) => `${post.bolk} ${post.tema}`)).size).toBe(10);
    expect(konferanse.poster.filter((post: Json) => !post.kilde.sted).length).toBe(0);
    expect(new Set(konferanse.poster.filter((post: Json) => post.slag === 'befaring').map((post: Json) => post.klokka))).toEqual(new Set(['12:35', '12:45', '13:00']));
  });

  it('er satsingene i rapporten av 2019 med evalueringene, også dem som ikke er evaluert', async () => {
    const { data } = await ask(await app.getUrl(), { query: '{ tidligereSatsinger { kode fra til status evalueringer { rapport funn } kilde { sted } } }' });
    const satsinger = data!['tidligereSatsinger'];
    expect([satsinger.length, satsinger.flatMap((satsing: Json) => satsing.evalueringer).length]).toEqual([17, 11]);
    expect(satsinger.find((satsing: Json) => satsing.kode === 'fjell')).toMatchObject({ fra: 2014, til: null, status: 'paagaaende' });
    expect(satsinger.every((satsing: Json) => satsing.kilde.sted)).toBe(true);
  });

  it('er anbefalingene fra 2015 til rapporten av 2019, hver med avsender, mottaker og sted', async () => {
    const { data } = await ask(await app.getUrl(), { query: '{ tidligereAnbefalinger { kode avsender rettetTil tekst aar kilde { sted } } }' });
    const anbefalinger = data!['tidligereAnbefalinger'];
    expect([anbefalinger.length, new Set(anbefalinger.map((en: Json) => en.kode)).size, Math.max(...anbefalinger.map((en: Json) => en.aar))]).toEqual([34, 34, 2019]);
    expect(anbefalinger.every((en: Json) => en.avsender && en.rettetTil.length > 0 && en.tekst && en.kilde.sted)).toBe(true);
  });
});
