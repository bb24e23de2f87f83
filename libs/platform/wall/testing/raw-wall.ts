import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { kommuneLogin, loginPassword, roleName, type Login } from '../../database/login.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';

interface Table { name: string; oid: number }
interface Answer { code: string; message: string; rows: number }

/** Tabellene muren gjelder, lest fra katalogen: en ny tabell er med fra den dagen den finnes. */
const listTables = `
  SELECT c.oid::int AS oid, c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('referanse', 'drift') AND n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p') ORDER BY 2`;

/** Reglene for hva en rad kan inneholde, er ikke muren. Uten dem kan prøven lage en rad i hver tabell uten å kjenne den. */
const dropChecks = `
  DO $$ DECLARE k record; BEGIN
    FOR k IN SELECT conrelid::regclass AS tabell, conname FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 AND connamespace::regnamespace::text IN ('kommune', 'felles', 'tilgang') LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', k.tabell, k.conname);
    END LOOP;
  END $$`;

/** Med rå SQL som kommune 1 mot kommune 2: koden i api-et er ikke med, bare muren. */
export class RawWall {
  tables: Table[];
  /** Tilkoblingen til kommune 1. */
  own: pg.Client;
  private cells = 0;

  private constructor(readonly database: TestDatabase) {}

  static async open(): Promise<RawWall> {
    const wall = new RawWall(await createTestDatabase());
    await wall.start();
    return wall;
  }

  get admin(): pg.Client { return this.database.admin; }
  get name(): string { return this.database.config.database.database; }
  get k1(): number { return this.database.kommuner['3118']; }
  get k2(): number { return this.database.kommuner['3101']; }

  async connect(login: Login): Promise<pg.Client> {
    const client = new pg.Client({ ...this.database.config.database, user: roleName(this.name, login), password: loginPassword(this.database.keys.secret, this.name, login, 1) });
    await client.connect();
    return client;
  }

  /** Kjører setningen og ruller den tilbake. En feil blir et svar. */
  async tryAs(client: pg.Client, sql: string, parameters?: unknown[]): Promise<Answer> {
    this.cells++;
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

  async columnsOf({ oid }: Table): Promise<string[]> {
    return (await this.admin.query<{ name: string }>('SELECT attname AS name FROM pg_attribute WHERE attrelid = $1 AND attnum > 0 AND NOT attisdropped', [oid])).rows.map(({ name }) => name);
  }

  async countOf({ name }: Table): Promise<number> {
    return (await this.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`)).rows[0]!.n;
  }

  async mayDo({ oid }: Table, privilege: string): Promise<boolean> {
    return (await this.admin.query<{ may: boolean }>('SELECT has_any_column_privilege($1, $2::oid, $3) AS may', [roleName(this.name, kommuneLogin(this.k1)), oid, privilege])).rows[0]!.may;
  }

  async close(): Promise<void> {
    process.stdout.write(`Muren med rå SQL: ${this.cells} forsøk på ${this.tables.length} tabeller\n`);
    await this.own?.end();
    await this.database.drop();
  }

  private async start(): Promise<void> {
    this.tables = (await this.admin.query<Table>(listTables)).rows;
    await this.admin.query(dropChecks);
    await this.admin.query(`SET session_replication_role = replica`);
    for (const table of this.tables) {
      const columns = await this.columnsOf(table);
      if (table.name === 'tilgang.arbeidsrom') continue; // Radene der kom med rommene.
      for (const id of columns.includes('kommune_id') ? [this.k1, this.k2] : [this.k2]) await this.fill(table, id);
    }
    // Medlemskapet skal høre til kommune 2, og invitasjonen til medlemskapet der.
    await this.admin.query(`UPDATE tilgang.medlemskap SET rom = 'kommune'; UPDATE tilgang.invitasjon SET medlemskap_id = (SELECT id FROM tilgang.medlemskap WHERE kommune_id = ${this.k2} LIMIT 1)`);
    // Et vedtatt dokument er låst for alle, også for kommunen selv. Som utkast er det bare muren som står i veien.
    await this.admin.query(`UPDATE kommune.styringsdokument SET status = 'utkast'`);
    await this.admin.query(`SET session_replication_role = origin`);
    this.own = await this.connect(kommuneLogin(this.k1));
  }

  /** En rad i hvilken som helst tabell: verdier etter type, og bare i kolonner som krever det. */
  private async fill(table: Table, kommuneId: number): Promise<void> {
    const { rows } = await this.admin.query<{ name: string; type: string }>(`
      SELECT a.attname AS name, format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END, -1) AS type
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped AND (a.attname = 'kommune_id' OR a.attnotnull AND NOT a.atthasdef)`, [table.oid]);
    const values: Record<string, unknown> = { uuid: randomUUID(), text: `prøve ${randomUUID()}`, integer: 1, bigint: 1, bytea: Buffer.from(randomUUID()), 'timestamp with time zone': new Date(), date: '2026-01-01', boolean: false, jsonb: '{}', numeric: 1, 'text[]': [] };
    const given = rows.map(({ name, type }) => (name === 'kommune_id' ? kommuneId : values[type]));
    await this.admin.query(`INSERT INTO ${table.name} (${rows.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${rows.map((_, i) => `$${i + 1}`).join(', ')})`, given);
  }
}
