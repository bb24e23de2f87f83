import type { Client } from 'pg';
import type { Table } from './catalogue.ts';

// Økten sier når den sist ble brukt; det er ikke en endring noen har gjort.
const quiet = (table: Table) => table.columns.filter(({ name }) => !(table.name === 'tilgang.sesjon' && name === 'sist_brukt')).map(({ name }) => `"${name}"`).join(', ');
const copyOf = (table: Table) => `oyeblikk.${table.name.replace('.', '_')}`;

const counterOf = (table: Table) => `oyeblikk.${table.name.replace('.', '_')}_skrevet`;

/**
 * En teller per tabell, som hver setning som skriver der, flytter. Å lese dem er ett oppslag; å se over radene er ett per tabell, etter hvert kall.
 * En teller går ikke tilbake når arbeidet gjør det, så den kan si at noe er skrevet der ingenting er endret, aldri omvendt.
 * Telleren flyttes før arbeidet er lagret. Den leses derfor bare når alle spørsmål er besvart: svaret kommer etter at det er lagret.
 * En tabell som er delt opp, kan skrives i både hel og delvis.
 */
const countWrites = (table: Table) => `CREATE SEQUENCE ${counterOf(table)};
  DO $$ DECLARE del regclass; BEGIN
    FOR del IN SELECT '${table.name}'::regclass UNION SELECT relid FROM pg_partition_tree('${table.name}') LOOP
      EXECUTE format('CREATE TRIGGER zz_oyeblikk AFTER INSERT OR UPDATE OR DELETE OR TRUNCATE ON %s FOR EACH STATEMENT EXECUTE FUNCTION oyeblikk.tell(%L)', del, '${counterOf(table)}');
    END LOOP;
  END $$`;
const counting = `CREATE FUNCTION oyeblikk.tell() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER AS $$ BEGIN PERFORM nextval(TG_ARGV[0]::regclass); RETURN NULL; END $$`;

/** Et øyeblikksbilde av alle rader, til å se at ingenting er endret, og til å komme tilbake etter noe som gjorde det. */
export class Snapshot {
  private marks: Record<string, string> = {};
  /** Summen hver tabell hadde ved merket; en tabell ingen har skrevet i siden, har den samme. */
  private readonly known = new Map<string, { mark: string; sum: string }>();

  private constructor(private readonly admin: Client, private readonly tables: Table[]) {}

  static async take(admin: Client, tables: Table[]): Promise<Snapshot> {
    await admin.query(['DROP SCHEMA IF EXISTS oyeblikk CASCADE', 'CREATE SCHEMA oyeblikk', counting, ...tables.flatMap((t) => [`CREATE TABLE ${copyOf(t)} AS TABLE ${t.name}`, countWrites(t)])].join(';'));
    const snapshot = new Snapshot(admin, tables);
    snapshot.marks = await snapshot.readMarks();
    return snapshot;
  }

  /** Én sum per tabell over alle rader, også økter og passord. */
  async checksums(): Promise<Record<string, string>> {
    const marks = await this.readMarks();
    const written = this.tables.filter(({ name }) => this.known.get(name)?.mark !== marks[name]);
    const sums = written.map((t) => `SELECT '${t.name}' AS name, md5(coalesce(string_agg(rad, '|' ORDER BY rad), '')) AS sum FROM (SELECT ROW(${quiet(t)})::text AS rad FROM ${t.name}) r`);
    const { rows } = sums.length === 0 ? { rows: [] } : await this.admin.query<{ name: string; sum: string }>(sums.join(' UNION ALL '));
    for (const { name, sum } of rows) this.known.set(name, { mark: marks[name]!, sum });
    return Object.fromEntries(this.tables.map(({ name }) => [name, this.known.get(name)!.sum]));
  }

  /** Setter alle rader tilbake, i tabellene noen har skrevet i. Nøklene prøves ikke underveis: bildet holdt dem. */
  async restore(): Promise<void> {
    const now = await this.readMarks();
    const written = this.tables.filter(({ name }) => now[name] !== this.marks[name]);
    if (written.length === 0) return;
    const statements = written.flatMap((t) => [`DELETE FROM ${t.name}`, `INSERT INTO ${t.name} OVERRIDING SYSTEM VALUE SELECT * FROM ${copyOf(t)}`, `SELECT nextval('${counterOf(t)}')`]);
    await this.admin.query(['BEGIN', 'SET LOCAL session_replication_role = replica', ...statements, 'COMMIT'].join(';'));
    this.marks = await this.readMarks();
  }

  private async readMarks(): Promise<Record<string, string>> {
    const { rows } = await this.admin.query<{ relname: string; mark: string }>(`SELECT relname, coalesce(pg_sequence_last_value(oid), 0) AS mark FROM pg_class WHERE relnamespace = 'oyeblikk'::regnamespace AND relkind = 'S'`);
    const marks = new Map(rows.map(({ relname, mark }) => [`oyeblikk.${relname}`, mark]));
    return Object.fromEntries(this.tables.map((table) => [table.name, marks.get(counterOf(table))!]));
  }
}
