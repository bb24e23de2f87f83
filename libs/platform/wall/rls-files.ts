import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { projectRoot } from '../config/config.ts';
import { groupName, groups } from './cluster-roles.ts';
import { ownKommune } from './policy.ts';

export interface RlsFile { path: string; sql: string }
/** En rettighet slik den er erklært i en rls-fil. `columns` er tom når hele tabellen gjelder. */
export interface DeclaredGrant { group: string; table: string; privilege: string; columns: string[] }

/** Alle rommenes rls-filer, i fast rekkefølge. */
export function rlsFiles(root = projectRoot): RlsFile[] {
  return globSync('libs/**/*.rls.sql', { cwd: root }).sort()
    .map((path) => ({ path: relative(root, join(root, path)), sql: readFileSync(join(root, path), 'utf8') }));
}

export const rlsHash = (files: RlsFile[]) => createHash('sha256').update(JSON.stringify([files, ownKommune('db')])).digest('hex');

/** Setter inn rollenavn for `:kommune` osv. og uttrykket for `:min_kommune`. `::date` er en cast, ikke en plassholder. */
export function renderRls(sql: string, database: string): string {
  const values = new Map<string, string>([['min_kommune', ownKommune(database)], ...groups.map((g) => [g, groupName(database, g)] as const)]);
  return sql.replace(/(?<!:):([a-z_]+)\b/g, (whole, name: string) => values.get(name) ?? whole);
}

/** Rettighetene filene erklærer, så katalogloven kan holde dem mot det databasen sier. */
export function declaredGrants(files: RlsFile[]): DeclaredGrant[] {
  const statement = /GRANT\s+([^;]+?)\s+ON\s+(?:TABLE\s+)?([a-z_]+\.[a-z_]+)\s+TO\s+([^;]+);/g;
  return files.flatMap(({ sql }) => [...sql.replace(/--.*$/gm, '').matchAll(statement)].flatMap(([, verbs, table, targets]) =>
    splitVerbs(verbs!).flatMap(({ privilege, columns }) => targets!.split(',').map((target) =>
      ({ group: target.trim().slice(1), table: table!, privilege, columns })))));
}

function splitVerbs(verbs: string): Pick<DeclaredGrant, 'privilege' | 'columns'>[] {
  return [...verbs.matchAll(/([A-Z]+)(?:\s*\(([^)]*)\))?/g)]
    .map(([, privilege, columns]) => ({ privilege: privilege!, columns: columns?.split(',').map((c) => c.trim()).sort() ?? [] }));
}
