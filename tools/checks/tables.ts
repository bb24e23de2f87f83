import { lineAt, type Source } from './sources.ts';

/** En tabell slik migreringene til sammen lager den. */
export interface Table { name: string; columns: Set<string>; file: string; line: number }

const notColumns = new Set(['primary', 'foreign', 'unique', 'check', 'constraint', 'exclude', 'like']);
const statementOf = /\b(?:CREATE TABLE (?:IF NOT EXISTS )?([a-z_]+\.[a-z_0-9]+)\s*\(|(DROP TABLE) (?:IF EXISTS )?([a-z_]+\.[a-z_0-9]+)|ALTER TABLE (?:ONLY )?([a-z_]+\.[a-z_0-9]+)\s+([^;]+);)/g;

/** Leser migreringene i rekkefølge: tabeller som lages, endres og fjernes. */
export function tablesOf(migrations: Source[]): Map<string, Table> {
  const tables = new Map<string, Table>();
  for (const { path, text } of migrations) {
    const sql = text.replace(/--.*$/gm, (removed) => ' '.repeat(removed.length));
    for (const match of sql.matchAll(statementOf)) {
      const [whole, created, , dropped, altered, changes] = match;
      if (created) tables.set(created, { name: created, columns: columnsIn(insideOf(sql, match.index + whole.length)), file: path, line: lineAt(text, match.index) });
      if (dropped) tables.delete(dropped);
      if (altered) alter(tables, altered, changes!);
    }
  }
  return tables;
}

/** Teksten fram til parentesen som svarer til den som alt er åpnet. */
function insideOf(sql: string, start: number): string {
  let depth = 1;
  let end = start;
  for (; end < sql.length && depth > 0; end++) depth += sql[end] === '(' ? 1 : sql[end] === ')' ? -1 : 0;
  return sql.slice(start, end - 1);
}

/** Første ord i hvert ledd som er skilt med komma på øverste nivå. */
function columnsIn(inside: string): Set<string> {
  let flat = inside.replace(/'(?:[^']|'')*'/g, '');
  while (/\([^()]*\)/.test(flat)) flat = flat.replace(/\([^()]*\)/g, '');
  return new Set(flat.split(',').map((part) => part.trim().split(/\s/)[0]!.toLowerCase()).filter((word) => word && !notColumns.has(word)));
}

function alter(tables: Map<string, Table>, name: string, changes: string): void {
  const table = tables.get(name);
  if (!table) return;
  for (const [, column] of changes.matchAll(/ADD COLUMN (?:IF NOT EXISTS )?([a-z_0-9]+)/g)) table.columns.add(column!);
  for (const [, column] of changes.matchAll(/DROP COLUMN (?:IF EXISTS )?([a-z_0-9]+)/g)) table.columns.delete(column!);
  const column = /RENAME COLUMN ([a-z_0-9]+) TO ([a-z_0-9]+)/.exec(changes);
  if (column && table.columns.delete(column[1]!)) table.columns.add(column[2]!);
  const renamed = /^RENAME TO ([a-z_0-9]+)/.exec(changes.trim());
  if (!renamed) return;
  const full = `${name.split('.')[0]}.${renamed[1]}`;
  tables.delete(name);
  tables.set(full, { ...table, name: full });
}
