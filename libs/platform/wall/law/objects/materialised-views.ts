import { law } from '../law.ts';

// Et materialisert utsnitt kan ikke ha policyer: den som får lese det, leser alt i det.
export const materialisedViews = law('materialised-views', `
  SELECT DISTINCT c.oid::regclass::text AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, aclexplode(c.relacl) x
  WHERE c.relkind = 'm' AND n.nspname !~ '^(pg_|information_schema$)' AND x.grantee <> c.relowner ORDER BY 1`,
({ object }) => `Det materialiserte utsnittet ${object} kan leses av andre enn eieren, uten policy. Trekk rettigheten tilbake.`);
