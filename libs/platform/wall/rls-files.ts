import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../config/config.ts';
import { groupName, groups } from './cluster-roles.ts';
import { ownAvtale, ownKommune, ownNettverk, readKommune, wallStatements } from './policy.ts';

export interface RlsFile { path: string; sql: string }
/** En rettighet slik den er erklært i en rls-fil. `columns` er tom når hele tabellen gjelder. */
export interface DeclaredGrant { group: string; table: string; privilege: string; columns: string[] }

/** Alle rommenes rls-filer, i fast rekkefølge. */
export function rlsFiles(root = projectRoot): RlsFile[] {
  return filesIn('libs/**/*.rls.sql', root);
}

/** Det som stilles opp én gang for hvert nettverk, med nummeret satt inn. `:n<nummer>` er gruppa til nettverket. */
export function nettverkFiles(ids: readonly number[], root = projectRoot): RlsFile[] {
  return filesIn('libs/**/*.nettverk.sql', root).flatMap(({ path, sql }) => ids.map((id) => ({ path: `${path}#${id}`, sql: sql.replace(/:nr\b/g, String(id)) })));
}

function filesIn(pattern: string, root: string): RlsFile[] {
  return globSync(pattern, { cwd: root }).sort().map((path) => ({ path: relative(root, join(root, path)), sql: readFileSync(join(root, path), 'utf8') }));
}

export const rlsHash = (files: RlsFile[]) => createHash('sha256').update(JSON.stringify([files, nettverkFiles([0]), ...['tabell', 'innsyn'].map((table) => wallStatements(table, 'db', String))])).digest('hex');

/** Setter inn rollenavn for `:kommune` osv. og uttrykkene for `:min_kommune`, `:lest_kommune`, `:mitt_nettverk` og `:min_avtale`. `::date` er en cast, ikke en plassholder. */
export function renderRls(sql: string, database: string): string {
  const values = new Map<string, string>([
    ['min_kommune', ownKommune(database)], ['lest_kommune', readKommune(database)], ['mitt_nettverk', ownNettverk(database)], ['min_avtale', ownAvtale(database)], ...groups.map((g) => [g, groupName(database, g)] as const),
  ]);
  return sql.replace(/(?<!:):([a-z_]+\d*)\b/g, (whole, name: string) => values.get(name) ?? (isNettverkGroup(name) ? groupName(database, name) : whole));
}

const isNettverkGroup = (name: string): name is `n${number}` => /^n\d+$/.test(name);

/** Rettighetene filene erklærer, så katalogloven kan holde dem mot det databasen sier. */
export function declaredGrants(files: RlsFile[]): DeclaredGrant[] {
  const statement = /GRANT\s+([^;]+?)\s+ON\s+(?:TABLE\s+)?([a-z_]+\.[a-z_0-9]+(?:,\s*[a-z_]+\.[a-z_0-9]+)*)\s+TO\s+([^;]+);/g;
  return files.flatMap(({ sql }) => [...sql.replace(/--.*$/gm, '').matchAll(statement)].flatMap(([, verbs, tables, targets]) =>
    splitVerbs(verbs!).flatMap((verb) => names(tables!).flatMap((table) => names(targets!).map((target) => ({ group: target.slice(1), table, ...verb }))))));
}

const names = (list: string) => list.split(',').map((name) => name.trim());

function splitVerbs(verbs: string): Pick<DeclaredGrant, 'privilege' | 'columns'>[] {
  return [...verbs.matchAll(/([A-Z]+)(?:\s*\(([^)]*)\))?/g)]
    .map(([, privilege, columns]) => ({ privilege: privilege!, columns: columns?.split(',').map((c) => c.trim()).sort() ?? [] }));
}
