import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { alleInnsynsrom } from '#libs/contracts';
import { avtaleLogin, innsynLogin, isInnsynLogin, kommuneLogin, loginPassword, nettverkLogin, roleName, type Login } from '../../database/login.ts';
import { readerSetting } from '../../database/reader-setting.ts';
import { createTestDatabase, type TestDatabase } from '../../testing/index.ts';
import { ensureKommune, ensureRoomLogins, openArbeidsrom } from '../index.ts';

interface Table { name: string; oid: number }
/** Kolonnen eieren av en rad står i. */
export type Owner = 'kommune_id' | 'nettverk_id' | 'avtalerom';
interface Answer { code: string; message: string; rows: number }
/** Åpningen i hver kommune, i dager fra i dag i Oslo. */
interface Opening { fra: number; til: number; lukket?: boolean }

/** Tabellene muren gjelder, lest fra katalogen: en ny tabell er med fra den dagen den finnes. Delene nettverkene leser for seg, prøves for seg. */
const listTables = `
  SELECT c.oid::int AS oid, c.oid::regclass::text AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname NOT IN ('referanse', 'drift') AND n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p') AND NOT (c.relispartition AND n.nspname = 'felles') ORDER BY 2`;

/** Reglene for hva en rad kan inneholde, er ikke muren. Uten dem kan prøven lage en rad i hver tabell uten å kjenne den, og bare muren står i veien. */
const dropRules = `
  DO $$ DECLARE k record; BEGIN
    FOR k IN SELECT DISTINCT tgrelid::regclass AS tabell FROM pg_trigger WHERE NOT tgisinternal LOOP
      EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', k.tabell);
    END LOOP;
    FOR k IN SELECT conrelid::regclass AS tabell, conname FROM pg_constraint WHERE contype = 'c' AND conislocal AND conrelid <> 0 AND connamespace::regnamespace::text IN ('kommune', 'felles', 'tilgang', 'koe') LOOP
      EXECUTE format('ALTER TABLE %s DROP CONSTRAINT %I', k.tabell, k.conname);
    END LOOP;
  END $$`;

/** Lar radene i samme kommune, eller samme nettverk, høre sammen, så en policy som går gjennom en nøkkel, finner fram. */
const joinRows = `
  DO $$ DECLARE par record; BEGIN
    FOR par IN SELECT k.conrelid::regclass AS barn, a.attname AS kolonne, k.confrelid::regclass AS mor, b.attname AS noekkel, c.attname AS eier, d.attname AS moreier
      FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[2] JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[2]
        JOIN pg_attribute c ON c.attrelid = k.conrelid AND c.attnum = k.conkey[1] JOIN pg_attribute d ON d.attrelid = k.confrelid AND d.attnum = k.confkey[1]
      WHERE k.contype = 'f' AND k.conparentid = 0 AND k.connamespace::regnamespace::text IN ('kommune', 'felles') LOOP
      EXECUTE format('UPDATE %s b SET %I = m.%I FROM %s m WHERE m.%I = b.%I', par.barn, par.kolonne, par.noekkel, par.mor, par.moreier, par.eier);
    END LOOP;
  END $$`;

/** Med rå SQL mot de andres rader: koden i api-et er ikke med, bare muren. Kommune 1 og 2 er i samme nettverk, kommune 3 i et annet. */
export class RawWall {
  tables: Table[];
  /** Tilkoblingen til kommune 1. */
  own: pg.Client;
  k3: number;
  f2: number;
  /** Rommet til avtalen i nettverk 2. */
  a2: number;
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
  /** Nettverket til kommune 1 og 2. */
  get f1(): number { return 1; }
  /** Et avtalerom i nettverket til kommune 1 og 2, og det har en avtale. */
  get a1(): number { return 1; }
  /** Én av hver art som ikke er systemets egen, alle ved kommune 1. */
  get kinds() { return { kommune: kommuneLogin(this.k1), les: innsynLogin(this.k1), felles: nettverkLogin(this.f1), avtale: avtaleLogin(this.a1), leselogg: 'leselogg', jobb: 'jobb', aapen: 'aapen' } as const; }

  async connect(login: Login): Promise<pg.Client> {
    const client = new pg.Client({ ...this.database.config.database, user: roleName(this.name, login), password: loginPassword(this.database.keys.secret, this.name, login, 1) });
    await client.connect();
    // Det api-et ellers sier når det låner ut tilkoblingen: den som leser, evaluerer i avtalen.
    if (isInnsynLogin(login)) await client.query('SELECT set_config($1, $2, false)', [readerSetting, String(this.a1)]);
    return client;
  }

  /** Kjører setningen og ruller den tilbake. En feil blir et svar. Nøkler som ellers prøves til slutt, prøves straks. */
  async tryAs(client: pg.Client, sql: string, parameters?: unknown[]): Promise<Answer> {
    this.cells++;
    await client.query('BEGIN; SET CONSTRAINTS ALL IMMEDIATE');
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

  /** Kolonnen som sier hvem raden tilhører: en kommune, eller i det felles rommet nettverket selv eller rommet til en avtale. */
  async ownerOf(table: Table): Promise<Owner | null> {
    const columns = await this.columnsOf(table);
    const inFelles = (['nettverk_id', 'avtalerom'] as const).find((column) => table.name.startsWith('felles.') && columns.includes(column));
    return columns.includes('kommune_id') ? 'kommune_id' : inFelles ?? null;
  }

  async countOf({ name }: Table): Promise<number> {
    return (await this.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${name}`)).rows[0]!.n;
  }

  /** Om innloggingen har retten, på en kolonne eller på noen av dem. */
  async mayDo({ oid }: Table, privilege: string, { login = kommuneLogin(this.k1), column }: { login?: Login; column?: string } = {}): Promise<boolean> {
    const role = roleName(this.name, login);
    const { rows } = column === undefined ? await this.admin.query<{ may: boolean }>('SELECT has_any_column_privilege($1, $2::oid, $3) AS may', [role, oid, privilege])
      : await this.admin.query<{ may: boolean }>('SELECT has_column_privilege($1, $2::oid, $4, $3) AS may', [role, oid, privilege, column]);
    return rows[0]!.may;
  }

  /** Setter åpningen i alle kommunene. */
  async setOpening({ fra, til, lukket = false }: Opening): Promise<void> {
    await this.admin.query(`UPDATE kommune.innsyn SET fra = i_dag.dag + $1::int, til = i_dag.dag + $2::int, ytterst = i_dag.dag + 1000, lukket = CASE WHEN $3 THEN now() END FROM (SELECT (now() AT TIME ZONE 'Europe/Oslo')::date AS dag) AS i_dag`, [fra, til, lukket]);
  }

  async close(): Promise<void> {
    process.stdout.write(`Muren med rå SQL: ${this.cells} forsøk på ${this.tables.length} tabeller\n`);
    await this.own?.end();
    await this.database.drop();
  }

  private async start(): Promise<void> {
    await this.openElsewhere();
    this.tables = (await this.admin.query<Table>(listTables)).rows;
    await this.admin.query(dropRules);
    await this.admin.query(`SET session_replication_role = replica`);
    for (const table of this.tables) {
      if (table.name === 'tilgang.arbeidsrom') continue; // Radene der kom med rommene.
      const eier = await this.ownerOf(table);
      for (const id of eier === 'kommune_id' ? [this.k1, this.k2, this.k3] : eier !== null ? [this.k2, this.k3] : [this.k2]) await this.fill(table, id);
    }
    await this.admin.query(joinRows);
    // Medlemskapet skal høre til kommune 2, og invitasjonen til medlemskapet der. Et budsjett som ikke er vedtatt, og en periode som ikke er godkjent, synes ikke utenfra. Den ansvarlige står bare ved tiltaket, så hun synes bare der.
    await this.admin.query(`UPDATE tilgang.medlemskap SET rom = 'kommune'; UPDATE tilgang.invitasjon SET medlemskap_id = (SELECT id FROM tilgang.medlemskap WHERE kommune_id = ${this.k2} LIMIT 1);
      UPDATE kommune.budsjettaar SET laast = true; UPDATE kommune.maaleperiode SET status = 'godkjent'; UPDATE kommune.indikator SET ansvarlig_id = NULL; UPDATE kommune.periodehendelse SET person_id = NULL; UPDATE kommune.barrierehendelse SET person_id = NULL`);
    // Det som er delt, er delt også med evalueringen, og påminnelsene er til kommune 1, også den i det andre nettverket.
    await this.admin.query(`UPDATE felles.deling SET mottaker = 'evaluator'; UPDATE felles.delingspaaminnelse SET til_kommune_id = ${this.k1};
      UPDATE felles.avtalesvar s SET svar = 'godtatt', avtale_id = (SELECT a.id FROM felles.evalueringsavtale a WHERE a.nettverk_id = s.nettverk_id);
      UPDATE felles.formidlingssvar s SET ja = true, avtale_id = (SELECT a.id FROM felles.evalueringsavtale a WHERE a.nettverk_id = s.nettverk_id);
      UPDATE felles.leveransemerknad s SET avtale_id = (SELECT a.id FROM felles.evalueringsavtale a WHERE a.nettverk_id = s.nettverk_id);
      UPDATE felles.innsynsmelding m SET avtale_id = (SELECT a.id FROM felles.evalueringsavtale a WHERE a.nettverk_id = m.nettverk_id)`);
    // Avtalen i nettverket er sendt til alle kommunene der.
    await this.admin.query('UPDATE felles.evalueringsavtale a SET sendt_til = ARRAY(SELECT m.kommune_id FROM referanse.nettverksmedlem m WHERE m.nettverk_id = a.nettverk_id)');
    await this.admin.query('UPDATE kommune.innsyn i SET innsynsrom = $1, avtalerom = (SELECT e.avtalerom FROM kommune.evalueringsandel e WHERE e.kommune_id = i.kommune_id)', [alleInnsynsrom]);
    await this.admin.query(`SET session_replication_role = origin`);
    await this.setOpening({ fra: -1, til: 1 });
    this.own = await this.connect(kommuneLogin(this.k1));
  }

  /** Kommune 3 er i et annet fylke, med sitt eget nettverk. */
  private async openElsewhere(): Promise<void> {
    const { forvalter, keys } = this.database;
    this.f2 = (await this.admin.query<{ id: number }>(`INSERT INTO referanse.nettverk (navn, fylkesnummer) VALUES ('Et annet nettverk', '18') RETURNING id`)).rows[0]!.id;
    this.k3 = await ensureKommune(forvalter, { nummer: '1833', navn: 'Rana', fylkesnummer: '18' });
    await openArbeidsrom(this.admin, forvalter, this.name, this.k3, keys);
    await ensureRoomLogins(this.admin, this.name, keys);
    this.a2 = (await this.admin.query<{ nr: number }>('SELECT min(nr) AS nr FROM referanse.avtalerom WHERE nettverk_id = $1', [this.f2])).rows[0]!.nr;
  }

  /** En rad i hvilken som helst tabell: verdier etter type, og bare i kolonner som krever det. Avtalen er sendt: et utkast er koordinatorens eget. */
  private async fill(table: Table, kommuneId: number): Promise<void> {
    const { rows } = await this.admin.query<{ name: string; type: string }>(`
      SELECT a.attname AS name, format_type(CASE WHEN t.typtype = 'd' THEN t.typbasetype ELSE t.oid END, -1) AS type
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
      WHERE a.attrelid = $1 AND a.attnum > 0 AND NOT a.attisdropped AND (a.attname = 'kommune_id' OR a.attnotnull AND NOT a.atthasdef OR $2 = 'felles.avtaleutgave' AND a.attname = 'sendt')`, [table.oid, table.name]);
    const values: Record<string, unknown> = { uuid: randomUUID(), text: `prøve ${randomUUID()}`, integer: 1, bigint: 1, bytea: Buffer.from(randomUUID()), 'timestamp with time zone': new Date(), date: '2026-01-01', boolean: false, jsonb: '{}', numeric: 1, tsvector: '', 'text[]': [], 'integer[]': [] };
    const fixed: Record<string, unknown> = { kommune_id: kommuneId, bidragseier_id: kommuneId, erfaringseier_id: kommuneId, kildeeier_id: kommuneId, spoersmaalseier_id: kommuneId, periode: '2025', dato: '2025', nettverk_id: kommuneId === this.k3 ? this.f2 : this.f1, avtalerom: kommuneId === this.k3 ? this.a2 : this.a1 };
    const given = rows.map(({ name, type }) => (name in fixed && type !== 'date' ? fixed[name] : values[type]));
    await this.admin.query(`INSERT INTO ${table.name} (${rows.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${rows.map((_, i) => `$${i + 1}`).join(', ')})`, given);
  }
}
