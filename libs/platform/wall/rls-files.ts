import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../config/config.ts';
import { groupName, groups } from './cluster-roles.ts';
import { ownKommune, ownNettverk, readKommune, wallStatements } from './policy.ts';

export interface RlsFile { path: string; sql: string }
/** En rettighet slik den er erklært i en rls-fil. `columns` er tom når hele tabellen gjelder. */
export interface DeclaredGrant { group: string; table: string; privilege: string; columns: string[] }

/** Alle rommenes rls-filer, i fast rekkefølge. */
export function rlsFiles(root = projectRoot): RlsFile[] {
  return globSync('libs/**/*.rls.sql', { cwd: root }).sort()
    .map((path) => ({ path: relative(root, join(root, path)), sql: readFileSync(join(root, path), 'utf8') }));
}

export const rlsHash = (files: RlsFile[]) => createHash('sha256').update(JSON.stringify([files, ...['tabell', 'innsyn'].map((table) => wallStatements(table, 'db', String))])).digest('hex');

/** Setter inn rollenavn for `:kommune` osv. og uttrykkene for `:min_kommune`, `:lest_kommune` og `:mitt_nettverk`. `::date` er en cast, ikke en plassholder. */
export function renderRls(sql: string, database: string): string {
  const values = new Map<string, string>([
    ['min_kommune', ownKommune(database)], ['lest_kommune', readKommune(database)], ['mitt_nettverk', ownNettverk(database)], ...groups.map((g) => [g, groupName(database, g)] as const),
  ]);
  return sql.replace(/(?<!:):([a-z_]+)\b/g, (whole, name: string) => values.get(name) ?? whole);
}

/** Rettighetene filene erklærer, så katalogloven kan holde dem mot det databasen sier. */
export function declaredGrants(files: RlsFile[]): DeclaredGrant[] {
  const statement = /GRANT\s+([^;]+?)\s+ON\s+(?:TABLE\s+)?([a-z_]+\.[a-z_]+(?:,\s*[a-z_]+\.[a-z_]+)*)\s+TO\s+([^;]+);/g;
  return files.flatMap(({ sql }) => [...sql.replace(/--.*$/gm, '').matchAll(statement)].flatMap(([, verbs, tables, targets]) =>
    splitVerbs(verbs!).flatMap((verb) => names(tables!).flatMap((table) => names(targets!).map((target) => ({ group: target.slice(1), table, ...verb }))))));
}

const names = (list: string) => list.split(',').map((name) => name.trim());

function splitVerbs(verbs: string): Pick<DeclaredGrant, 'privilege' | 'columns'>[] {
  return [...verbs.matchAll(/([A-Z]+)(?:\s*\(([^)]*)\))?/g)]
    .map(([, privilege, columns]) => ({ privilege: privilege!, columns: columns?.split(',').map((c) => c.trim()).sort() ?? [] }));
}
