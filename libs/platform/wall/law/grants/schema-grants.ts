import { groupName, type Group } from '../../cluster-roles.ts';
import type { RlsFile } from '../../rls-files.ts';
import type { Law } from '../law.ts';

const listGrants = `
  SELECT x.privilege_type || CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END || ' på skjemaet ' || n.nspname || ' til ' || pg_get_userbyid(x.grantee) AS grant
  FROM pg_namespace n, aclexplode(n.nspacl) x
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND x.grantee NOT IN (0, n.nspowner)`;

const list = (text: string) => text.split(',').map((part) => part.trim());

function declared(files: RlsFile[], database: string): string[] {
  return files.flatMap(({ sql }) => [...sql.replace(/--.*$/gm, '').matchAll(/GRANT\s+([A-Z, ]+?)\s+ON\s+SCHEMA\s+([^;]+?)\s+TO\s+([^;]+);/g)].flatMap(([, rights, schemas, targets]) =>
    list(rights!).flatMap((right) => list(schemas!).flatMap((schema) => list(targets!).map((target) => `${right} på skjemaet ${schema} til ${groupName(database, target.slice(1) as Group)}`)))));
}

export const schemaGrants: Law = {
  name: 'schema-grants',
  find: async ({ query, files, database }) => {
    const actual = new Set((await query<{ grant: string }>(listGrants)).map((row) => row.grant));
    const wanted = new Set(declared(files, database));
    return [
      ...[...actual].filter((grant) => !wanted.has(grant)).map((grant) => ({ object: grant, message: `Rettigheten ${grant} står ikke i noen rls-fil. Trekk den tilbake, eller erklær den.` })),
      ...[...wanted].filter((grant) => !actual.has(grant)).map((grant) => ({ object: grant, message: `Rettigheten ${grant} er erklært, men ikke gitt. Kjør migreringen på nytt, så muren blir stilt.` })),
    ];
  },
};
