import { renderRls } from '../../rls-files.ts';
import { generatedPolicies } from '../../policy.ts';
import type { Hearing, Law } from '../law.ts';

interface Policy { tabell: string; policy: string; innhold: string }

const scratch = 'lovens_proeve_';
const statement = /CREATE\s+POLICY\s+([a-z_]+)\s+ON\s+([a-z_]+)\.([a-z_0-9]+)[^;]*;/g;

/** Policyene koden lager i kommunens fløy, har sin egen lov: de er de samme for alle tabeller, og ingen fil erklærer dem. */
const listPolicies = `
  SELECT n.nspname || '.' || c.relname AS tabell, p.polname AS policy,
    json_build_array(p.polcmd, p.polpermissive, (SELECT array_agg(r::regrole::text ORDER BY 1) FROM unnest(p.polroles) r),
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid))::text AS innhold
  FROM pg_policy p JOIN pg_class c ON c.oid = p.polrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT (n.nspname = 'kommune' AND p.polname = ANY($1))`;

/**
 * Filenes policyer slik PostgreSQL skriver dem: lagt på tomme kopier med samme navn i et eget skjema,
 * så uttrykkene kan sammenlignes tegn for tegn uten å røre tabellene selv.
 */
async function declaredPoliciesOf({ client, database, declared, query }: Hearing): Promise<Policy[]> {
  const sql = declared.map((file) => renderRls(file.sql.replace(/--.*$/gm, ''), database)).join('\n');
  const policies = [...sql.matchAll(statement)].map(([text, , schema, table]) => ({ text, schema: schema!, table: table! }));
  const schemas = new Set(policies.map(({ schema }) => `CREATE SCHEMA ${scratch}${schema}`));
  const tables = new Set(policies.map(({ schema, table }) => `CREATE TABLE ${scratch}${schema}.${table} (LIKE ${schema}.${table})`));
  const moved = policies.map(({ text, schema }) => text.replace(` ON ${schema}.`, ` ON ${scratch}${schema}.`));
  await client.query([...schemas, ...tables, ...moved].join(';\n'));
  const rows = await query<Policy>(`${listPolicies} AND n.nspname LIKE $2 || '%'`, [generatedPolicies, scratch]);
  return rows.map((row) => ({ ...row, tabell: row.tabell.replace(scratch, '') }));
}

export const declaredPolicies: Law = {
  name: 'declared-policies',
  find: async (hearing) => {
    const actual = new Map((await hearing.query<Policy>(listPolicies, [generatedPolicies])).map((p) => [`${p.policy} på ${p.tabell}`, p.innhold]));
    const wanted = new Map((await declaredPoliciesOf(hearing)).map((p) => [`${p.policy} på ${p.tabell}`, p.innhold]));
    return [...new Set([...actual.keys(), ...wanted.keys()])].filter((key) => actual.get(key) !== wanted.get(key)).sort().map((key) => {
      const how = !wanted.has(key) ? 'står ikke i noen rls-fil' : !actual.has(key) ? 'er erklært, men finnes ikke' : 'er en annen enn den rls-fila erklærer';
      return { object: key, message: `Policyen ${key} ${how}. Rett rls-fila om den er feil, og kjør migreringen på nytt.` };
    });
  },
};
