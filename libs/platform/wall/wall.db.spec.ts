import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { kommuneLogin, loginPassword, roleName } from '../database/login.ts';
import { createTestDatabase } from '../testing/index.ts';
import { RawWall } from './testing/raw-wall.ts';

let wall: RawWall;
beforeAll(async () => { wall = await RawWall.open(); });
afterAll(async () => { await wall?.close(); });

describe('kommune 1 mot radene til kommune 2', () => {
  it('gjelder alle tabellene i katalogen, og alle har en rad å lete etter', async () => {
    expect(wall.tables.length).toBeGreaterThanOrEqual(25);
    const empty: string[] = [];
    for (const table of wall.tables) if ((await wall.countOf(table)) === 0) empty.push(table.name);
    expect(empty).toEqual([]);
  });

  it('ser ingen av dem', async () => {
    for (const table of wall.tables) {
      const isOwned = (await wall.columnsOf(table)).includes('kommune_id');
      const column = isOwned ? 'kommune_id' : (await wall.columnsOf(table))[0]!;
      const answer = await wall.tryAs(wall.own, isOwned ? `SELECT 1 FROM ${table.name} WHERE kommune_id <> ${wall.k1}` : `SELECT ${table.name === 'tilgang.invitasjon' ? 'medlemskap_id' : column} FROM ${table.name}`);
      expect([table.name, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([table.name, true, 0]);
      if (isOwned) expect([table.name, (await wall.tryAs(wall.own, `SELECT 1 FROM ${table.name}`)).rows]).toEqual([table.name, 1]);
    }
  });

  it('kan ikke endre eller slette noen av dem, og får ikke vite at de finnes', async () => {
    for (const table of wall.tables) {
      const columns = await wall.columnsOf(table);
      const where = columns.includes('kommune_id') ? `WHERE kommune_id = ${wall.k2}` : '';
      const changes = columns.map((column) => `UPDATE ${table.name} SET "${column}" = "${column}" ${where}`);
      for (const sql of [...changes, `DELETE FROM ${table.name} ${where}`, `DELETE FROM ${table.name} WHERE ctid IN (SELECT ctid FROM ${table.name} ${where})`]) {
        const answer = await wall.tryAs(wall.own, sql);
        expect([sql, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([sql, true, 0]);
      }
    }
  });

  it('kan ikke sette inn en rad hos dem, og ikke flytte sin egen dit', async () => {
    for (const table of wall.tables) {
      if (!(await wall.columnsOf(table)).includes('kommune_id')) continue;
      expect([table.name, await wall.tryAs(wall.own, `INSERT INTO ${table.name} (kommune_id) VALUES (${wall.k2})`)]).toEqual([table.name, expect.objectContaining({ code: '42501' })]);
      if (await wall.mayDo(table, 'UPDATE')) expect([table.name, await wall.tryAs(wall.own, `UPDATE ${table.name} SET kommune_id = ${wall.k2}`)]).toEqual([table.name, expect.objectContaining({ code: '42501' })]);
    }
  });

  it('får det samme svaret om en nøkkel peker på en annens rad som om den peker på ingenting', async () => {
    const { rows: keys } = await wall.admin.query<{ child: string; column: string; parent: string; foreign: string }>(`
      SELECT k.conrelid::regclass::text AS child, a.attname AS column, k.confrelid::regclass::text AS parent, b.attname AS foreign
      FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2] JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[2]
      WHERE k.contype = 'f' AND k.connamespace = 'kommune'::regnamespace`);
    expect(keys.length).toBeGreaterThanOrEqual(15);
    for (const { child, column, parent, foreign } of keys) {
      const theirs = (await wall.admin.query<{ id: string }>(`SELECT "${foreign}" AS id FROM ${parent} WHERE kommune_id = ${wall.k2}`)).rows[0]!.id;
      const table = wall.tables.find(({ name }) => name === child)!;
      const verb = await wall.mayDo(table, 'UPDATE') ? 'UPDATE' : 'INSERT';
      const point = async (id: string) => {
        const row = (await wall.admin.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${child} t WHERE kommune_id = ${wall.k1}`)).rows[0]!.row;
        const given = Object.entries({ ...row, ...('id' in row ? { id: randomUUID() } : {}), ...('noekkel' in row ? { noekkel: randomUUID() } : {}), [column]: id }).filter(([, value]) => value !== null);
        const sql = verb === 'UPDATE' ? `UPDATE ${child} SET "${column}" = '${id}'` : `INSERT INTO ${child} SELECT * FROM jsonb_populate_record(NULL::${child}, $1)`;
        const answer = await wall.tryAs(wall.own, sql, verb === 'UPDATE' ? undefined : [Object.fromEntries(given)]);
        return { ...answer, message: answer.message.replaceAll(id, 'ID') };
      };
      const [foreignRow, missing] = [await point(theirs), await point(randomUUID())];
      expect([child, column, foreignRow]).toEqual([child, column, missing]);
      expect([child, column, foreignRow.code]).toEqual([child, column, '23503']);
    }
  });

  it('kan ikke spørre seg fram gjennom entydige nøkler: samme verdi går hos begge', async () => {
    await wall.admin.query(`UPDATE kommune.maal SET noekkel = 'lik' WHERE kommune_id = ${wall.k2}`);
    expect(await wall.tryAs(wall.own, `UPDATE kommune.maal SET noekkel = 'lik'`)).toMatchObject({ code: '00000', rows: 1 });
  });
});

describe('innloggingen og forvalteren', () => {
  it.each(['innlogging', 'forvalter'] as const)('%s ser ikke en eneste rad i kommunenes fløy', async (login) => {
    const client = await wall.connect(login);
    for (const { name } of wall.tables.filter((table) => table.name.startsWith('kommune.'))) {
      for (const sql of [`SELECT 1 FROM ${name}`, `INSERT INTO ${name} (kommune_id) VALUES (1)`, `UPDATE ${name} SET kommune_id = 1`, `DELETE FROM ${name}`]) {
        expect([sql, (await wall.tryAs(client, sql)).code]).toEqual([sql, '42501']);
      }
    }
    await client.end();
  });

  it('kommer ikke inn i en annen installasjon i samme klynge, med noen av innloggingene', async () => {
    const other = await createTestDatabase();
    try {
      for (const login of ['innlogging', 'forvalter', kommuneLogin(wall.k1)] as const) {
        const client = new pg.Client({ ...other.config.database, user: roleName(wall.name, login), password: loginPassword(wall.database.keys.secret, wall.name, login, 1) });
        await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await other.drop();
    }
  });
});
