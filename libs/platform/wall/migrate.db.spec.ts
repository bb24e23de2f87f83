import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { projectRoot } from '../config/config.ts';
import { createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { migrate } from './migrate.ts';
import { connectForvalter } from './provision.ts';

let database: TestDatabase;
const folder = mkdtempSync(join(tmpdir(), 'loeftet-migreringer-'));

beforeAll(async () => {
  cpSync(join(projectRoot, 'libs/platform/migrations'), folder, { recursive: true });
  database = await createTestDatabase();
});
afterAll(async () => { rmSync(folder, { recursive: true }); await database.drop(); });

const run = () => migrate(database.url, database.keys, { folder });
const forced = async (table: string) => (await database.admin.query(`SELECT relforcerowsecurity AS f FROM pg_class WHERE oid = $1::regclass`, [table])).rows[0].f as boolean;

describe('migreringer', () => {
  it('gjør ingenting når alt er kjørt', async () => {
    expect(await run()).toEqual({ applied: [], wallApplied: false });
  });

  it('legger muren rundt en ny tabell uten at noen husker på det', async () => {
    writeFileSync(join(folder, '0101-a.sql'), 'CREATE TABLE kommune.ny_ting (kommune_id int NOT NULL, id uuid NOT NULL, far uuid, PRIMARY KEY (kommune_id, id));');
    expect((await run()).applied).toEqual(['0101-a']);
    expect(await forced('kommune.ny_ting')).toBe(true);
  });

  it('nekter en fremmednøkkel som radene i en kommune strider mot, og lar alt stå som før', async () => {
    for (const id of Object.values(database.kommuner)) await database.admin.query('INSERT INTO kommune.ny_ting VALUES ($1, gen_random_uuid(), gen_random_uuid())', [id]);
    writeFileSync(join(folder, '0102-b.sql'), 'ALTER TABLE kommune.ny_ting ADD FOREIGN KEY (kommune_id, far) REFERENCES kommune.ny_ting;');
    await expect(run()).rejects.toThrow(/violates foreign key/);
    expect(await forced('kommune.ny_ting')).toBe(true);
    await database.admin.query('UPDATE kommune.ny_ting SET far = NULL');
    expect((await run()).applied).toEqual(['0102-b']);
  });

  it('gir nye passord når generasjonen øker, og de gamle slutter å virke', async () => {
    const next = { ...database.keys, generation: 2 };
    await migrate(database.url, next, { folder });
    await (await connectForvalter(database.config.database, next)).end();
    await expect(connectForvalter(database.config.database, database.keys)).rejects.toThrow(/password authentication failed/);
    await run();
  });

  it('nekter å gå videre når en kjørt migrering er endret', async () => {
    writeFileSync(join(folder, '0102-b.sql'), '-- endret');
    await expect(run()).rejects.toThrow('0102-b er endret etter at den ble kjørt');
  });
});
