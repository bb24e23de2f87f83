import type { Client } from 'pg';

/** En kolonne slik katalogen har den. `choices` er verdiene en CHECK lukker den til. */
export interface Column { name: string; type: string; base: string; required: boolean; identity: boolean; choices: string[] | null }
export interface ForeignKey { columns: string[]; table: string; targets: string[] }
export interface Table { name: string; schema: string; columns: Column[]; key: string[]; foreign: ForeignKey[] }

const tables = `
  SELECT n.nspname || '.' || c.relname AS name, n.nspname AS schema,
    (SELECT json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod), 'base', format_type(coalesce(nullif(t.typbasetype, 0), t.oid), NULL),
        'identity', a.attidentity <> '' OR a.attgenerated <> '',
        'required', a.attnotnull AND NOT a.atthasdef AND a.attidentity = '') ORDER BY a.attnum)
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped) AS columns,
    (SELECT coalesce(json_agg(a.attname ORDER BY array_position(k.conkey, a.attnum)), '[]') FROM pg_constraint k JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = ANY (k.conkey)
      WHERE k.conrelid = c.oid AND k.contype = 'p') AS key,
    (SELECT coalesce(json_agg(json_build_object('table', rn.nspname || '.' || r.relname,
        'columns', (SELECT json_agg(a.attname ORDER BY nr) FROM unnest(k.conkey) WITH ORDINALITY u(att, nr) JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = att),
        'targets', (SELECT json_agg(a.attname ORDER BY nr) FROM unnest(k.confkey) WITH ORDINALITY u(att, nr) JOIN pg_attribute a ON a.attrelid = k.confrelid AND a.attnum = att))), '[]')
      FROM pg_constraint k JOIN pg_class r ON r.oid = k.confrelid JOIN pg_namespace rn ON rn.oid = r.relnamespace WHERE k.conrelid = c.oid AND k.contype = 'f') AS foreign,
    (SELECT coalesce(json_agg(pg_get_constraintdef(k.oid)), '[]') FROM pg_constraint k WHERE k.conrelid = c.oid AND k.contype = 'c') AS checks
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND n.nspname = ANY ($1) ORDER BY 1`;

/** Tabellene i skjemaene, de andre viser til først. Nye tabeller kommer med av seg selv. */
export async function readTables(admin: Client, schemas: string[]): Promise<Table[]> {
  const { rows } = await admin.query<Table & { checks: string[] }>(tables, [schemas]);
  const found = rows.map(({ checks, ...table }) => ({ ...table, columns: table.columns.map((column) => ({ ...column, choices: choicesOf(column.name, checks) })) }));
  return inOrder(found);
}

/** `CHECK ((status = ANY (ARRAY['utkast'::text, …])))` lukker kolonnen til de verdiene, og `CHECK ((rom = 'evaluering'::text))` til den ene. */
function choicesOf(column: string, checks: string[]): string[] | null {
  for (const check of checks) {
    const list = new RegExp(`^CHECK \\(\\(${column} = ANY \\(ARRAY\\[([^\\]]*)\\]`).exec(check)?.[1];
    if (list) return [...list.matchAll(/'([^']*)'/g)].map(([, value]) => value!);
    const one = new RegExp(`^CHECK \\(\\(${column} = '([^']*)'::text\\)\\)$`).exec(check)?.[1];
    if (one) return [one];
  }
  return null;
}

function inOrder(all: Table[]): Table[] {
  const placed: Table[] = [];
  const isPlaced = (name: string, self: string) => name === self || placed.some((t) => t.name === name) || !all.some((t) => t.name === name);
  while (placed.length < all.length) {
    const next = all.find((t) => !placed.includes(t) && t.foreign.every((key) => isPlaced(key.table, t.name)));
    if (!next) throw new Error('Fremmednøklene går i ring.');
    placed.push(next);
  }
  return placed;
}

export const shortName = (table: string) => table.split('.')[1]!;
/** En kolonne fri tekst kan stå i. Et domene (tidsangivelse) er ikke fri tekst. */
export const isText = ({ type }: Column) => ['text', 'text[]', 'jsonb'].includes(type);
export const isNumber = ({ type }: Column) => ['integer', 'bigint', 'numeric'].includes(type);
