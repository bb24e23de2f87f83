import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { PlatformModule, UnitOfWork } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { LoggService } from './logg.service.ts';
import { LoggkjedeService } from './loggkjede.service.ts';

let database: TestDatabase;
let module: TestingModule;
const as = <T>(nummer: '3118' | '3101', work: () => Promise<T>) => asKommune(database.kommuner[nummer], work);

beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [])], providers: [LoggService, LoggkjedeService] }).compile();
  for (let i = 1; i <= 120; i++) {
    await as('3118', () => module.get(UnitOfWork).run(i % 2 ? 'MAAL_OPPRETTET' : 'MAAL_ENDRET', async (tx) => tx.note({ tabell: 'maal', verb: 'ny', navn: `Mål ${i}`, felt: { navn: [null, `Mål ${i}`], noekkel: [null, 'x'] } })));
  }
});
afterAll(async () => { await module.close(); await database.drop(); });

const kjede = (nummer: '3118' | '3101') => as(nummer, () => module.get(LoggkjedeService).verify());

describe('loggen', () => {
  it('leses i sider, nyeste først, uten hull og uten tekniske felt', async () => {
    const list = (foer?: string) => as('3118', () => module.get(LoggService).list({ foer }));
    const pages = [await list()];
    while (pages.at(-1)!.neste) pages.push(await list(pages.at(-1)!.neste!));
    expect(pages.flatMap((page) => page.innslag.map((i) => Number(i.nr)))).toEqual(Array.from({ length: 120 }, (_, i) => 120 - i));
    expect(pages[0]!.innslag[0]!.rader).toEqual([{ tabell: 'maal', id: null, verb: 'ny', navn: 'Mål 120', felt: [{ navn: 'navn', fra: null, til: 'Mål 120' }] }]);
  });

  it('kan begrenses til en handling', async () => {
    const { innslag } = await as('3118', () => module.get(LoggService).list({ handling: 'MAAL_ENDRET' }));
    expect(new Set(innslag.map((i) => i.handling))).toEqual(new Set(['MAAL_ENDRET']));
    expect(await as('3118', () => module.get(LoggService).handlinger())).toEqual(['MAAL_ENDRET', 'MAAL_OPPRETTET']);
  });

  it('er hel, også etter det tiende innslaget, og for en kommune uten innslag', async () => {
    expect(await kjede('3118')).toMatchObject({ hel: true, bruddVed: null, antall: 120 });
    expect(await kjede('3101')).toMatchObject({ hel: true, antall: 0, hode: '' });
  });

  it.each([
    ['endret', `UPDATE kommune.logg SET innhold = replace(innhold, 'Mål 57', 'Mål 58') WHERE nr = 57`, '57'],
    ['lagt på en annen handling', `UPDATE kommune.logg SET handling = 'MAAL_ENDRET' WHERE nr = 31`, '31'],
    ['slettet', 'DELETE FROM kommune.logg WHERE nr = 100', '101'],
    ['kuttet', 'DELETE FROM kommune.logg WHERE nr > 110', '111'],
  ])('viser hvor et innslag er %s', async (_, sabotage, bruddVed) => {
    await database.admin.query('CREATE TABLE kopi AS SELECT * FROM kommune.logg');
    await database.admin.query(sabotage);
    expect(await kjede('3118')).toMatchObject({ hel: false, bruddVed });
    await database.admin.query('DELETE FROM kommune.logg; INSERT INTO kommune.logg SELECT * FROM kopi; DROP TABLE kopi');
    expect(await kjede('3118')).toMatchObject({ hel: true });
  });
});
