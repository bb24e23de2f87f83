import { law } from '../law.ts';

// En teller røper hvor mye de andre skriver, og er felles for alle.
export const sequenceGrants = law('sequence-grants', `
  SELECT c.oid::regclass::text AS object, string_agg(DISTINCT pg_get_userbyid(x.grantee), ', ') AS detail
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) x
  WHERE c.relkind = 'S' AND n.nspname !~ '^(pg_|information_schema$)' AND x.grantee <> c.relowner GROUP BY 1 ORDER BY 1`,
({ object, detail }) => `Telleren ${object} kan brukes av ${detail}. Trekk det tilbake; id-er lages i koden.`);
