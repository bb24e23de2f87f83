import { groupName, type Group } from '../../cluster-roles.ts';
import { declaredGrants } from '../../rls-files.ts';
import type { Law } from '../law.ts';

const listGrants = `
  SELECT c.oid::regclass::text AS tabell, kolonne, coalesce(r.rolname, 'PUBLIC') AS rolle,
    x.privilege_type || CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS rett
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  CROSS JOIN LATERAL (
    SELECT NULL::text, c.relacl
    UNION ALL SELECT a.attname::text, a.attacl FROM pg_attribute a WHERE a.attrelid = c.oid AND a.attacl IS NOT NULL) AS del(kolonne, acl)
  CROSS JOIN LATERAL aclexplode(del.acl) x LEFT JOIN pg_roles r ON r.oid = x.grantee
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind <> 'S' AND x.grantee <> c.relowner`;

const written = (rolle: string, rett: string, tabell: string, kolonne: string | null) => `${rett}${kolonne === null ? '' : ` (${kolonne})`} på ${tabell} til ${rolle}`;

/** Rettighetene i databasen er nøyaktig dem rls-filene erklærer: verken flere eller færre, for tabeller og for kolonner. */
export const tableGrants: Law = {
  name: 'table-grants',
  find: async ({ query, declared, database }) => {
    const rows = await query<{ tabell: string; kolonne: string | null; rolle: string; rett: string }>(listGrants);
    const actual = new Set(rows.map((row) => written(row.rolle, row.rett, row.tabell, row.kolonne)));
    const wanted = new Set(declaredGrants(declared).flatMap(({ group, table, privilege, columns }) =>
      (columns.length === 0 ? [null] : columns).map((column) => written(groupName(database, group as Group), privilege, table, column))));
    return [
      ...[...actual].filter((grant) => !wanted.has(grant)).map((grant) => ({ object: grant, message: `Rettigheten ${grant} står ikke i noen rls-fil. Trekk den tilbake, eller erklær den.` })),
      ...[...wanted].filter((grant) => !actual.has(grant)).map((grant) => ({ object: grant, message: `Rettigheten ${grant} er erklært, men ikke gitt. Kjør migreringen på nytt, så muren blir stilt.` })),
    ];
  },
};
