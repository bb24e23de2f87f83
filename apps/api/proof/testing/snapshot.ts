import type { Client } from 'pg';
import type { Table } from './catalogue.ts';

// Økten sier når den sist ble brukt; det er ikke en endring noen har gjort.
const quiet = (table: Table) => table.columns.filter(({ name }) => !(table.name === 'tilgang.sesjon' && name === 'sist_brukt')).map(({ name }) => `"${name}"`).join(', ');
const copyOf = (table: Table) => `oyeblikk.${table.name.replace('.', '_')}`;

/** Antallet, den siste som skrev, og summen av dem: enhver ny, endret eller fjernet rad gir et annet merke, også når en eldre transaksjon ble ferdig sist. */
const markOf = (table: Table) => `SELECT '${table.name}' AS name, concat_ws(' ', count(*), max(xmin::text::bigint), sum(xmin::text::bigint)) AS mark FROM ${table.name}`;

/** Et øyeblikksbilde av alle rader, til å se at ingenting er endret, og til å komme tilbake etter noe som gjorde det. */
export class Snapshot {
  private static taken = 0;
  /** Merkene leses etter hvert kall; som ferdig setning planlegges de én gang. */
  private readonly name = `merker_${++Snapshot.taken}`;
  private marks: Record<string, string> = {};
  /** Summen hver tabell hadde ved merket; en tabell ingen har skrevet i siden, har den samme. */
  private readonly known = new Map<string, { mark: string; sum: string }>();

  private constructor(private readonly admin: Client, private readonly tables: Table[]) {}

  static async take(admin: Client, tables: Table[]): Promise<Snapshot> {
    await admin.query(['DROP SCHEMA IF EXISTS oyeblikk CASCADE', 'CREATE SCHEMA oyeblikk', ...tables.map((t) => `CREATE TABLE ${copyOf(t)} AS TABLE ${t.name}`)].join(';'));
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
    const statements = written.flatMap((t) => [`DELETE FROM ${t.name}`, `INSERT INTO ${t.name} OVERRIDING SYSTEM VALUE SELECT * FROM ${copyOf(t)}`]);
    await this.admin.query(['BEGIN', 'SET LOCAL session_replication_role = replica', ...statements, 'COMMIT'].join(';'));
    this.marks = await this.readMarks();
  }

  private async readMarks(): Promise<Record<string, string>> {
    const { rows } = await this.admin.query<{ name: string; mark: string }>({ name: this.name, text: this.tables.map(markOf).join(' UNION ALL ') });
    return Object.fromEntries(rows.map(({ name, mark }) => [name, mark]));
  }
}
