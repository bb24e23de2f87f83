import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { asKommune, createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { PlatformModule } from '../platform.module.ts';
import { Db } from './db.ts';
import { LeaseRegistry } from './lease-registry.ts';
import { Snapshot } from './snapshot.ts';

let database: TestDatabase;
let module: TestingModule;
beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [])] }).compile();
  for (const [nummer, kommuneId] of Object.entries(database.kommuner)) {
    await database.admin.query(`INSERT INTO kommune.medarbeider (kommune_id, id, navn) SELECT $1, gen_random_uuid(), $2::text || '-' || g FROM generate_series(1, 1234) g`, [kommuneId, nummer]);
  }
});
afterAll(async () => { await module.close(); await database.drop(); });

const list = 'SELECT navn FROM kommune.medarbeider WHERE navn LIKE $1 ORDER BY id';
const read = <T>(work: (reader: Parameters<Parameters<Snapshot['read']>[0]>[0]) => Promise<T>) => asKommune(database.kommuner['3118'], () => module.get(Snapshot).read(work));
const lent = () => { const { open, idle } = module.get(LeaseRegistry).state; return open - idle; };

describe('et øyeblikksbilde', () => {
  it('gir alle radene, noen om gangen, og bare kommunens egne', async () => {
    const batches: number[] = [];
    const names = new Set<string>();
    await read(async (reader) => { for await (const rows of reader.rows<{ navn: string }>(list, ['%'])) { batches.push(rows.length); for (const { navn } of rows) names.add(navn); } });
    expect(Math.max(...batches)).toBeLessThan(1234 / 2);
    expect(names.size).toBe(1234);
    expect([...names].every((navn) => navn.startsWith('3118-'))).toBe(true);
  });

  it('ser ikke det som lagres imens, heller ikke gjennom vanlig lesing', async () => {
    const count = async () => (await module.get(Db).queryOne<{ n: number }>('SELECT count(*)::int AS n FROM kommune.medarbeider'))!.n;
    const [first, then] = await read(async () => {
      const before = await count();
      await database.admin.query(`INSERT INTO kommune.medarbeider (kommune_id, id, navn) VALUES ($1, gen_random_uuid(), '3118-ny')`, [database.kommuner['3118']]);
      return [before, await count()];
    });
    expect(then).toBe(first);
    expect(await asKommune(database.kommuner['3118'], count)).toBe(first + 1);
  });

  it('leverer tilkoblingen, også når arbeidet feiler midt i en liste, og neste låner merker ingenting', async () => {
    await expect(read(async (reader) => { await reader.rows(list, ['%']).next(); throw new Error('midt i'); })).rejects.toThrow('midt i');
    await expect(read((reader) => reader.query('SELECT 1/0'))).rejects.toThrow();
    expect(lent()).toBe(0);
    expect(await read((reader) => reader.query('SELECT 1 AS en'))).toEqual([{ en: 1 }]);
  });

  it('kan ikke skrive, og begynner ikke inne i et annet', async () => {
    await expect(read((reader) => reader.query(`UPDATE kommune.medarbeider SET navn = 'x'`))).rejects.toThrow(/read-only/);
    await expect(read(() => module.get(Snapshot).read(async () => 1))).rejects.toThrow('holder alt en tilkobling');
    expect(lent()).toBe(0);
  });
});
