import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RawWall } from './testing/raw-wall.ts';

let wall: RawWall;
beforeAll(async () => { wall = await RawWall.open(); });
afterAll(async () => { await wall?.close(); });

describe('køen', () => {
  const rights = async (login: 'jobb' | 'forvalter') => {
    const found: Record<string, string[]> = {};
    for (const table of wall.tables) {
      const given: string[] = [];
      for (const right of ['SELECT', 'INSERT', 'UPDATE', 'DELETE']) if (await allowed(table.name, right, login)) given.push(right);
      if (given.length > 0) found[table.name] = given;
    }
    return found;
  };
  const allowed = async (table: string, right: string, login: string) => (await wall.admin.query<{ may: boolean }>(
    right === 'DELETE' ? 'SELECT has_table_privilege($1, $2, $3) AS may' : 'SELECT has_any_column_privilege($1, $2, $3) AS may', [`${wall.name}_${login}`, table, right])).rows[0]!.may;

  it('er arbeiderens alene, og den når ingenting annet enn køen', async () => {
    const given = await rights('jobb');
    expect(given['koe.hendelse']).toEqual(['SELECT', 'DELETE']);
    expect(Object.entries(given).filter(([name]) => name.startsWith('pgboss.')).every(([, all]) => all.length === 4)).toBe(true);
    expect(Object.keys(given).filter((name) => !/^(koe|pgboss)\./.test(name))).toEqual([]);
    const client = await wall.connect('jobb');
    expect((await client.query('SELECT kommune_id FROM koe.hendelse')).rowCount).toBe(3);
    for (const { name } of wall.tables.filter((table) => !/^(koe|pgboss)\./.test(table.name))) expect([name, (await wall.tryAs(client, `SELECT 1 FROM ${name}`)).code]).toEqual([name, '42501']);
    expect((await wall.tryAs(client, `INSERT INTO koe.hendelse (kommune_id, id, type, person_id) VALUES (${wall.k1}, gen_random_uuid(), 'x', gen_random_uuid())`)).code).toBe('42501');
    await client.end();
  });

  it('viser forvalteren når og hvordan, aldri hva: verken det jobben har med seg, svaret eller hendelsen', async () => {
    const client = await wall.connect('forvalter');
    expect((await client.query('SELECT id, name, state, created_on, started_on, completed_on FROM pgboss.job')).rowCount).toBeGreaterThan(0);
    for (const column of ['data', 'output', 'singleton_key', 'group_id']) expect([column, (await wall.tryAs(client, `SELECT ${column} FROM pgboss.job`)).code]).toEqual([column, '42501']);
    for (const name of ['koe.hendelse', ...wall.tables.map((table) => table.name).filter((table) => table.startsWith('pgboss.') && table !== 'pgboss.job')]) expect([name, (await wall.tryAs(client, `SELECT 1 FROM ${name}`)).code]).toEqual([name, '42501']);
    expect((await rights('forvalter'))['koe.utfall']).toEqual(['SELECT']);
    await client.end();
  });

  it('kan ikke leses av en kommune, som bare ser sine egne hendelser og ikke kan endre dem', async () => {
    for (const { name } of wall.tables.filter((table) => table.name.startsWith('pgboss.') || table.name === 'koe.utfall')) expect([name, (await wall.tryAs(wall.own, `SELECT 1 FROM ${name}`)).code]).toEqual([name, '42501']);
    const put = (id: number) => `INSERT INTO koe.hendelse (kommune_id, id, type, person_id) VALUES (${id}, gen_random_uuid(), 'x', gen_random_uuid())`;
    expect([(await wall.tryAs(wall.own, put(wall.k1))).code, (await wall.tryAs(wall.own, put(wall.k2))).code]).toEqual(['00000', '42501']);
    expect([(await wall.tryAs(wall.own, 'DELETE FROM koe.hendelse')).code, (await wall.tryAs(wall.own, `UPDATE koe.hendelse SET type = 'y'`)).code]).toEqual(['42501', '42501']);
  });
});
