import { law } from '../law.ts';

export const publicGrants = law('public-grants', `
  SELECT object, string_agg(x.privilege_type, ', ' ORDER BY x.privilege_type) AS detail FROM (
    SELECT 'databasen ' || datname, coalesce(datacl, acldefault('d', datdba)) FROM pg_database WHERE datname = current_database()
    UNION ALL
    SELECT 'skjemaet ' || nspname, nspacl FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)'
    UNION ALL
    SELECT c.oid::regclass::text, c.relacl FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace WHERE n.nspname !~ '^(pg_|information_schema$)'
    UNION ALL
    SELECT c.oid::regclass || '.' || a.attname, a.attacl FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE a.attacl IS NOT NULL AND n.nspname !~ '^(pg_|information_schema$)'
  ) AS alt(object, acl), aclexplode(acl) x WHERE x.grantee = 0 GROUP BY 1 ORDER BY 1`,
({ object, detail }) => `Alle (PUBLIC) har ${detail} på ${object}. Trekk det tilbake med REVOKE ALL … FROM PUBLIC.`);
