import { law } from '../law.ts';

// Referansedata eies av ingen, og drift er ingen innloggings. Alt annet har rader som tilhører noen.
export const rlsForced = law('rls-forced', `
  SELECT c.oid::regclass::text AS object,
    CASE WHEN NOT c.relrowsecurity THEN 'ikke på' ELSE 'ikke tvunget for eieren' END AS detail
  FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND n.nspname NOT IN ('referanse', 'drift') AND c.relkind IN ('r', 'p')
    AND NOT (c.relrowsecurity AND c.relforcerowsecurity) ORDER BY 1`,
({ object, detail }) => `Radsikkerheten på ${object} er ${detail}. Tabellen må ha både ENABLE og FORCE ROW LEVEL SECURITY.`);
