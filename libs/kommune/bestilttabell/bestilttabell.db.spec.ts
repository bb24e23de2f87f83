import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { PlatformModule, type DomainError } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { BestiltTabellModule, bestilttabellEntities, BestiltTabellQuery, BestiltTabellService } from './index.ts';

let [database, module]: [TestDatabase?, TestingModule?] = [];
beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, bestilttabellEntities), BestiltTabellModule] }).compile();
  await module.init();
  const satsing = v7();
  await database.admin.query(`INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type) VALUES ($1, $2, 'satsing', 'Prøveløftet', 'områdesatsing')`, [database.kommuner['3118'], satsing]);
  await database.admin.query(`INSERT INTO kommune.omraade (kommune_id, id, noekkel, satsing_id, nr, navn, grunnkretser) VALUES ($1, $2, 'o', $3, 1, 'Mysen', '{31180101 Sentrum,31180102 Skogen}')`, [database.kommuner['3118'], v7(), satsing]);
});
afterAll(async () => { await module?.close(); await database?.drop(); });

const as = <T>(nummer: '3118' | '3101', gjoer: () => Promise<T>) => asKommune(database!.kommuner[nummer], gjoer);
const service = () => module!.get(BestiltTabellService);
const alle = (nummer: '3118' | '3101' = '3118') => as(nummer, async () => (await module!.get(BestiltTabellQuery).all()).tabeller);
const kode = (gjort: Promise<unknown>) => gjort.then(() => 'ingen feil', (feil: DomainError) => feil.code);
const fil = (innhold: string, mer: object = {}) => ({ bestilling: 'SSB 26/1042', levert: '2026-03-02', filnavn: 'mysen.csv', innhold, ...mer });
const om = { navn: 'Barn i trange boliger', forklaring: 'Barn under 18 år', enhet: 'personer', nivaa: 'omraade', leverandoer: 'SSB', lisens: 'Bare til eget bruk', seriekode: 'trangboddhet' } as const;
const innhold = 'omraadekode;periode;verdi\n31180101;2023;10\n31180102;2023;15\n31180101;2024;12\n31180102;2024;:\nMysen;2025;30\n31180101;2025;4\n3118;2024;120';
const linjene = async () => (await alle())[0]!.linjer.map(({ nivaa, navn, punkter }) => `${nivaa} ${navn}: ${punkter.map(({ periode, verdi, flagg }) => [periode, verdi, flagg].join('|')).join(' ')}`);
const antallTall = async () => Number((await database!.admin.query<{ n: string }>('SELECT count(*) AS n FROM kommune.tabelltall')).rows[0]!.n);

describe('tabellene en kommune har bestilt', () => {
  it('leses inn helt eller ikke, og bare kommunen selv ser dem', async () => {
    const galt = await as('3118', () => service().readIn({ ...om, ...fil('omraadekode;periode;verdi\nMysen;2024;1\n3101;2024;2') }));
    expect([galt, await alle(), await antallTall()]).toEqual([{ antall: 0, uendret: false, feil: ['Linje 3: 3101 er ikke deres kommune eller fylke (3118 og 31).'], tabell: null }, [], 0]);
    expect(await as('3118', () => service().readIn({ ...om, ...fil(innhold) }))).toMatchObject({ antall: 7, feil: [], tabell: { ...om, trukket: null, utgaver: [{ nr: 1, bestilling: 'SSB 26/1042', levert: '2026-03-02', antall: 7, desimaler: 0 }] } });
    expect([(await alle()).length, await alle('3101')]).toEqual([1, []]);
    expect(await kode(as('3118', () => service().readIn({ ...om, ...fil(innhold, { levert: '2999-01-01' }) })))).toBe('BAD_INPUT');
  });

  it('legger sammen grunnkretsene bare når alle har tall, og områdets eget tall går foran', async () => {
    expect(await linjene()).toEqual(['omraade Mysen: 2023|25| 2024||skjult 2025|30|', 'kommune Indre Østfold: 2024|120|']);
  });

  it('får en ny utgave av en ny fil, og den gamle står; den samme fila en gang til endrer ingenting', async () => {
    const { id, versjon } = (await alle())[0]!;
    expect(await as('3118', () => service().replace({ id, versjon, ...fil(innhold.split('\n').toSorted((a, b) => (a < b ? 1 : -1)).join('\n')) }))).toMatchObject({ uendret: true, antall: 0 });
    expect(await as('3118', () => service().replace({ id, versjon, ...fil('omraadekode;periode;verdi\nMysen;2026;31,5', { filnavn: 'ny.csv' }) }))).toMatchObject({ antall: 1, tabell: { versjon: versjon + 1, utgaver: [{ nr: 2, filnavn: 'ny.csv', desimaler: 1 }, { nr: 1 }] } });
    expect([await linjene(), await antallTall()]).toEqual([['omraade Mysen: 2026|31.5|'], 8]);
    expect([await kode(as('3118', () => service().replace({ id, versjon, ...fil('omraadekode;periode;verdi\nMysen;2027;1') }))), await kode(as('3101', () => service().replace({ id, versjon: 2, ...fil(innhold) })))]).toEqual(['CONFLICT', 'NOT_FOUND']);
  });

  it('er uten tall i alle utgavene når den er trukket tilbake, og tallene har aldri stått i loggen', async () => {
    const { id, versjon } = (await alle())[0]!;
    expect(await kode(as('3101', () => service().withdraw({ id, versjon, begrunnelse: 'Fremmed' })))).toBe('NOT_FOUND');
    expect(await as('3118', () => service().withdraw({ id, versjon, begrunnelse: 'SSB fant en feil' }))).toMatchObject({ trukket: expect.anything(), trukketFordi: 'SSB fant en feil', linjer: [], utgaver: [{ nr: 2 }, { nr: 1 }], handlinger: [] });
    expect([await antallTall(), await kode(as('3118', () => service().replace({ id, versjon: versjon + 1, ...fil(innhold) })))]).toEqual([0, 'BAD_INPUT']);
    const { rows } = await database!.admin.query<{ innhold: string }>('SELECT innhold::text FROM kommune.logg');
    expect(rows.filter(({ innhold: linje }) => linje.includes('31,5') || linje.includes('31.5'))).toEqual([]);
  });
});
