import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { kommuneLogin, loginPassword, roleName, type Login } from '#libs/platform';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';

/** Med rå SQL som kommune 1 mot kommune 2: koden i api-et er ikke med, bare muren. */
interface Table { name: string; oid: number }
interface Answer { code: string; message: string; rows: number }

let test: TestDatabase;
let tables: Table[];
let own: pg.Client;
let k1: number;
let k2: number;
let cells = 0;

const database = () => test.config.database.database;
const connect = async (login: Login) => {
  const client = new pg.Client({ ...test.config.database, user: roleName(database(), login), password: loginPassword(test.keys.secret, database(), login, 1) });
  await client.connect();
  return client;
};

/** Kjører setningen og ruller den tilbake. En feil blir et svar. */
async function tryAs(client: pg.Client, sql: string, parameters?: unknown[]): Promise<Answer> {
  cells++;
  await client.query('BEGIN');
  try {
    const { rowCount } = await client.query(sql, parameters);
    return { code: '00000', message: '', rows: rowCount ?? 0 };
  } catch (error) {
    const { code, message } = error as pg.DatabaseError;
    return { code: code ?? '', message, rows: 0 };
  } finally {
    await client.query('ROLLBACK');
  }
}

/** Tabellene muren gjelder, lest fra katalogen: en ny tabell er med fra den dagen den finnes. */
const listTables = `
  SELECT c.oid::int AS oid, c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('referanse', 'drift') AND n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p') ORDER BY 2`;

/** En rad i hvilken som helst tabell: verdier etter type, og bare i kolonner som krever det. */
async function fill(table: Table, kommuneId: number): Promise<void> {
  const { rows } = await test.admin.query<{ name: string; type: string }>(`
    SELECT a.attname AS name, format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END, -1) AS type
    FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
    WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped AND (a.attname = 'kommune_id' OR a.attnotnull AND NOT a.atthasdef)`, [table.oid]);
  const values: Record<string, unknown> = { uuid: randomUUID(), text: `prøve ${randomUUID()}`, integer: 1, bigint: 1, bytea: Buffer.from(randomUUID()), 'timestamp with time zone': new Date(), date: '2026-01-01', boolean: false, jsonb: '{}', numeric: 1, 'text[]': [] };
  const given = rows.map(({ name, type }) => (name === 'kommune_id' ? kommuneId : values[type]));
  await test.admin.query(`INSERT INTO ${table.name} (${rows.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${rows.map((_, i) => `$${i + 1}`).join(', ')})`, given);
}

/** Reglene for hva en rad kan inneholde, er ikke muren. Uten dem kan prøven lage en rad i hver tabell uten å kjenne den. */
const dropChecks = `
  DO $$ DECLARE k record; BEGIN
    FOR k IN SELECT conrelid::regclass AS tabell, conname FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 AND connamespace::regnamespace::text IN ('kommune', 'tilgang') LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', k.tabell, k.conname);
    END LOOP;
  END $$`;

const columnsOf = async ({ oid }: Table) => (await test.admin.query<{ name: string }>('SELECT attname AS name FROM pg_attribute WHERE attrelid = $1 AND attnum > 0 AND NOT attisdropped', [oid])).rows.map(({ name }) => name);
const countOf = async ({ name }: Table) => (await test.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`)).rows[0]!.n;
const mayDo = async (table: Table, privilege: string) => (await test.admin.query<{ may: boolean }>('SELECT has_any_column_privilege($1, $2::oid, $3) AS may', [roleName(database(), kommuneLogin(k1)), table.oid, privilege])).rows[0]!.may;

beforeAll(async () => {
  test = await createTestDatabase();
  k1 = test.kommuner['3118'];
  k2 = test.kommuner['3101'];
  tables = (await test.admin.query<Table>(listTables)).rows;
  await test.admin.query(dropChecks);
  await test.admin.query(`SET session_replication_role = replica`);
  for (const table of tables) {
    const columns = await columnsOf(table);
    if (table.name === 'tilgang.arbeidsrom') continue; // Radene der kom med rommene.
    for (const id of columns.includes('kommune_id') ? [k1, k2] : [k2]) await fill(table, id);
  }
  // Medlemskapet skal høre til kommune 2, og invitasjonen til medlemskapet der.
  await test.admin.query(`UPDATE tilgang.medlemskap SET rom = 'kommune'; UPDATE tilgang.invitasjon SET medlemskap_id = (SELECT id FROM tilgang.medlemskap WHERE kommune_id = ${k2} LIMIT 1)`);
  await test.admin.query(`SET session_replication_role = origin`);
  own = await connect(kommuneLogin(k1));
});
afterAll(async () => {
  process.stdout.write(`Muren med rå SQL: ${cells} forsøk på ${tables.length} tabeller\n`);
  await own?.end();
  await test.drop();
});

describe('kommune 1 mot radene til kommune 2', () => {
  it('gjelder alle tabellene i katalogen, og alle har en rad å lete etter', async () => {
    expect(tables.length).toBeGreaterThanOrEqual(25);
    const empty: string[] = [];
    for (const table of tables) if ((await countOf(table)) === 0) empty.push(table.name);
    expect(empty).toEqual([]);
  });

  it('ser ingen av dem', async () => {
    for (const table of tables) {
      const isOwned = (await columnsOf(table)).includes('kommune_id');
      const column = isOwned ? 'kommune_id' : (await columnsOf(table))[0]!;
      const answer = await tryAs(own, isOwned ? `SELECT 1 FROM ${table.name} WHERE kommune_id <> ${k1}` : `SELECT ${table.name === 'tilgang.invitasjon' ? 'medlemskap_id' : column} FROM ${table.name}`);
      expect([table.name, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([table.name, true, 0]);
      if (isOwned) expect([table.name, (await tryAs(own, `SELECT 1 FROM ${table.name}`)).rows]).toEqual([table.name, 1]);
    }
  });

  it('kan ikke endre eller slette noen av dem, og får ikke vite at de finnes', async () => {
    for (const table of tables) {
      const columns = await columnsOf(table);
      const where = columns.includes('kommune_id') ? `WHERE kommune_id = ${k2}` : '';
      const changes = columns.map((column) => `UPDATE ${table.name} SET "${column}" = "${column}" ${where}`);
      for (const sql of [...changes, `DELETE FROM ${table.name} ${where}`, `DELETE FROM ${table.name} WHERE ctid IN (SELECT ctid FROM ${table.name} ${where})`]) {
        const answer = await tryAs(own, sql);
        expect([sql, ['00000', '42501'].includes(answer.code), answer.rows]).toEqual([sql, true, 0]);
      }
    }
  });

  it('kan ikke sette inn en rad hos dem, og ikke flytte sin egen dit', async () => {
    for (const table of tables) {
      if (!(await columnsOf(table)).includes('kommune_id')) continue;
      expect([table.name, await tryAs(own, `INSERT INTO ${table.name} (kommune_id) VALUES (${k2})`)]).toEqual([table.name, expect.objectContaining({ code: '42501' })]);
      if (await mayDo(table, 'UPDATE')) expect([table.name, await tryAs(own, `UPDATE ${table.name} SET kommune_id = ${k2}`)]).toEqual([table.name, expect.objectContaining({ code: '42501' })]);
    }
  });

  it('får det samme svaret om en nøkkel peker på en annens rad som om den peker på ingenting', async () => {
    const { rows: keys } = await test.admin.query<{ child: string; column: string; parent: string; foreign: string }>(`
      SELECT k.conrelid::regclass::text AS child, a.attname AS column, k.confrelid::regclass::text AS parent, b.attname AS foreign
      FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2] JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[2]
      WHERE k.contype = 'f' AND k.connamespace = 'kommune'::regnamespace`);
    expect(keys.length).toBeGreaterThanOrEqual(15);
    for (const { child, column, parent, foreign } of keys) {
      const theirs = (await test.admin.query<{ id: string }>(`SELECT "${foreign}" AS id FROM ${parent} WHERE kommune_id = ${k2}`)).rows[0]!.id;
      const table = tables.find(({ name }) => name === child)!;
      const verb = await mayDo(table, 'UPDATE') ? 'UPDATE' : 'INSERT';
      const point = async (id: string) => {
        const row = (await test.admin.query<{ row: Record<string, unknown> }>(`SELECT to_jsonb(t) AS row FROM ${child} t WHERE kommune_id = ${k1}`)).rows[0]!.row;
        const given = Object.entries({ ...row, ...('id' in row ? { id: randomUUID() } : {}), ...('noekkel' in row ? { noekkel: randomUUID() } : {}), [column]: id }).filter(([, value]) => value !== null);
        const sql = verb === 'UPDATE' ? `UPDATE ${child} SET "${column}" = '${id}'` : `INSERT INTO ${child} SELECT * FROM jsonb_populate_record(NULL::${child}, $1)`;
        const answer = await tryAs(own, sql, verb === 'UPDATE' ? undefined : [Object.fromEntries(given)]);
        return { ...answer, message: answer.message.replaceAll(id, 'ID') };
      };
      const [foreignRow, missing] = [await point(theirs), await point(randomUUID())];
      expect([child, column, foreignRow]).toEqual([child, column, missing]);
      expect([child, column, foreignRow.code]).toEqual([child, column, '23503']);
    }
  });

  it('kan ikke spørre seg fram gjennom entydige nøkler: samme verdi går hos begge', async () => {
    await test.admin.query(`UPDATE kommune.maal SET noekkel = 'lik' WHERE kommune_id = ${k2}`);
    expect(await tryAs(own, `UPDATE kommune.maal SET noekkel = 'lik'`)).toMatchObject({ code: '00000', rows: 1 });
  });
});

describe('kommune 1 mot selve muren', () => {
  const attempts: [what: string, sql: (db: string) => string, codes?: string[]][] = [
    ['bytte rolle til en annen kommune', (db) => `SET ROLE ${db}_k${k2}`],
    ['bytte rolle til eieren', (db) => `SET ROLE ${db}_eier`],
    ['bytte rolle til forvalteren', (db) => `SET ROLE ${db}_forvalter`],
    ['bytte rolle til forvalternes gruppe', (db) => `SET ROLE ${db}_g_forvalter`],
    ['bytte rolle med set_config', (db) => `SELECT set_config('role', '${db}_k${k2}', false)`],
    ['bytte økt', (db) => `SET SESSION AUTHORIZATION ${db}_k${k2}`],
    ['bytte økt med set_config', (db) => `SELECT set_config('session_authorization', '${db}_k${k2}', false)`],
    ['skifte navn', (db) => `ALTER ROLE ${db}_k${k1} RENAME TO ${db}_k999`, ['42501', '0A000']],
    ['skifte navn på en annen', (db) => `ALTER ROLE ${db}_k${k2} RENAME TO ${db}_k999`],
    ['gi seg selv mer', (db) => `ALTER ROLE ${db}_k${k1} BYPASSRLS`],
    ['gi seg en gruppe', (db) => `GRANT ${db}_g_forvalter TO ${db}_k${k1}`],
    ['gi seg en annens rolle', (db) => `GRANT ${db}_k${k2} TO ${db}_k${k1}`],
    ['lage en rolle', (db) => `CREATE ROLE ${db}_k998`],
    ['sette en annens passord', (db) => `ALTER ROLE ${db}_k${k2} PASSWORD 'x'`],
    ['slå av policyene', () => `SET row_security = off; SELECT * FROM kommune.maal`],
    ['slå av nøklene', () => `SET session_replication_role = replica`],
    ['fjerne en policy', () => `DROP POLICY egen_kommune ON kommune.maal`],
    ['lage en policy', () => `CREATE POLICY p ON kommune.maal USING (true)`],
    ['slå av radsikkerheten', () => `ALTER TABLE kommune.maal DISABLE ROW LEVEL SECURITY`],
    ['lage en midlertidig tabell', () => `CREATE TEMP TABLE t (id int)`],
    ['lage en tabell', () => `CREATE TABLE kommune.t (id int)`],
    ['lage en tabell i public', () => `CREATE TABLE public.t (id int)`],
    ['lage et skjema', () => `CREATE SCHEMA s`],
    ['lage en funksjon', () => `CREATE FUNCTION kommune.f() RETURNS int LANGUAGE sql AS 'SELECT 1'`],
    ['lage et utsnitt', () => `CREATE VIEW kommune.v AS SELECT 1`],
    ['lage en utvidelse', () => `CREATE EXTENSION dblink SCHEMA kommune`, ['42501', '0A000', '58P01']],
    ['lese en fil', () => `SELECT pg_read_file('/etc/passwd')`],
    ['lese en mappe', () => `SELECT pg_ls_dir('.')`],
    ['kopiere til et program', () => `COPY (SELECT 1) TO PROGRAM 'cat'`],
    ['kopiere fra et program', () => `COPY kommune.maal FROM PROGRAM 'cat'`],
    ['kopiere til en fil', () => `COPY (SELECT 1) TO '/tmp/ut'`],
    ['hente en fil som stort objekt', () => `SELECT lo_import('/etc/passwd')`],
    ['skrive et stort objekt til fil', () => `SELECT lo_export(1, '/tmp/ut')`],
    ['koble seg til selv', () => `SELECT dblink('dbname=postgres', 'SELECT 1')`, ['42883']],
    ['tømme en tabell', () => `TRUNCATE kommune.maal`],
    ['tømme loggen', () => `DELETE FROM kommune.logg`],
    ['endre loggen', () => `UPDATE kommune.logg SET innhold = 'x'`],
    ['se passordene', () => `SELECT * FROM pg_authid`],
    ['se passordene til folk', () => `SELECT * FROM tilgang.passord`],
    ['se øktene', () => `SELECT * FROM tilgang.sesjon`],
    ['se personene', () => `SELECT * FROM tilgang.person`],
    ['se invitasjonsnøklene', () => `SELECT noekkel FROM tilgang.invitasjon`],
    ['se migreringene', () => `SELECT * FROM drift.migrering`],
    ['endre referansedata', () => `UPDATE referanse.kommune SET navn = 'x'`],
    ['bruke en teller', () => `SELECT nextval('referanse.kommune_id_seq')`],
    ['endre serveren', () => `ALTER SYSTEM SET fsync = off`, ['42501', '25001']],
    ['endre databasen', (db) => `ALTER DATABASE ${db} SET row_security = off`],
    ['avbryte en annen', () => `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename LIKE '%forvalter'`],
    ['følge skrivingen', () => `SELECT pg_create_logical_replication_slot('s', 'pgoutput')`],
    ['analysere seg til verdiene', () => `SELECT * FROM pg_statistic`],
  ];
  it.each(attempts)('nektes å %s', async (_, sql, codes = ['42501']) => {
    const answer = await tryAs(own, sql(database()));
    expect(codes).toContain(answer.code);
  });

  it('kan ikke stenge en annen ute med en lås som en kommune ikke har bruk for', async () => {
    for (const mode of ['ACCESS EXCLUSIVE', 'EXCLUSIVE', 'SHARE', 'SHARE UPDATE EXCLUSIVE', 'SHARE ROW EXCLUSIVE']) {
      const table = 'tilgang.passord';
      expect((await tryAs(own, `LOCK TABLE ${table} IN ${mode} MODE`)).code).toBe('42501');
    }
  });

  it('ser ikke hva de andre spør om, og ikke statistikk over verdiene deres', async () => {
    const other = await connect(kommuneLogin(k2));
    await other.query(`SELECT 'hemmelig-spoersmaal'`);
    const { rows } = await own.query(`SELECT FROM pg_stat_activity WHERE query LIKE '%hemmelig-spoersmaal%' AND usename <> session_user`);
    await test.admin.query('ANALYZE');
    const stats = await own.query(`SELECT FROM pg_stats WHERE schemaname IN ('kommune', 'tilgang')`);
    await other.end();
    expect([rows.length, stats.rowCount]).toEqual([0, 0]);
  });

  it.each([
    `set_config('app.kommune', '2', true) IS NOT NULL`, `set_config('app.kommune_id', '2', false) IS NOT NULL`,
    `set_config('row_security', 'on', true) IS NOT NULL`, `set_config('search_path', 'pg_temp', true) IS NOT NULL`,
    `set_config('application_name', 'k2', true) IS NOT NULL`, `current_setting('is_superuser') IS NOT NULL`, 'true',
  ])('får ikke se mer om «OR %s» blir smuglet inn i en spørring', async (expression) => {
    for (const { name } of tables.filter((table) => table.name.startsWith('kommune.'))) {
      expect([name, await tryAs(own, `SELECT 1 FROM ${name} WHERE false OR ${expression}`)]).toMatchObject([name, { code: '00000', rows: 1 }]);
    }
  });

  it('får heller ikke se mer i en setning som er forberedt på forhånd, eller ved å lekke verdier i feil', async () => {
    await own.query(`PREPARE alle AS SELECT kommune_id FROM kommune.maal`);
    for (let i = 0; i < 8; i++) expect((await own.query('EXECUTE alle')).rows).toEqual([{ kommune_id: k1 }]);
    const leak = await tryAs(own, `SELECT 1 FROM kommune.maal WHERE (kommune_id = ${k1} OR (navn::int > 0))`);
    expect(leak).toMatchObject({ code: '00000', rows: 1 });
  });
});

describe('innloggingen og forvalteren', () => {
  it.each(['innlogging', 'forvalter'] as const)('%s ser ikke en eneste rad i kommunenes fløy', async (login) => {
    const client = await connect(login);
    for (const { name } of tables.filter((table) => table.name.startsWith('kommune.'))) {
      for (const sql of [`SELECT 1 FROM ${name}`, `INSERT INTO ${name} (kommune_id) VALUES (1)`, `UPDATE ${name} SET kommune_id = 1`, `DELETE FROM ${name}`]) {
        expect([sql, (await tryAs(client, sql)).code]).toEqual([sql, '42501']);
      }
    }
    await client.end();
  });

  it('kommer ikke inn i en annen installasjon i samme klynge, med noen av innloggingene', async () => {
    const other = await createTestDatabase();
    try {
      for (const login of ['innlogging', 'forvalter', kommuneLogin(k1)] as const) {
        const client = new pg.Client({ ...other.config.database, user: roleName(database(), login), password: loginPassword(test.keys.secret, database(), login, 1) });
        await expect(client.connect()).rejects.toMatchObject({ code: '42501' });
      }
    } finally {
      await other.drop();
    }
  });
});
