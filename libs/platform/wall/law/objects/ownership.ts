import { law } from '../law.ts';

export const ownership = law('ownership', `
  SELECT object, pg_get_userbyid(eier) AS detail FROM (
    SELECT 'databasen ' || datname, datdba FROM pg_database WHERE datname = current_database()
    UNION ALL
    SELECT 'skjemaet ' || nspname, nspowner FROM pg_namespace WHERE nspname !~ '^(pg_|information_schema$)' AND nspname <> 'public'
    UNION ALL
    SELECT c.oid::regclass::text, c.relowner FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind NOT IN ('i', 'I')
    UNION ALL
    SELECT p.oid::regprocedure::text, p.proowner FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace WHERE n.nspname !~ '^(pg_|information_schema$)'
    UNION ALL
    SELECT t.oid::regtype::text, t.typowner FROM pg_type t JOIN pg_namespace n ON n.oid = t.typnamespace
    WHERE n.nspname !~ '^(pg_|information_schema$)' AND t.typtype IN ('d', 'e', 'r')
  ) AS alt(object, eier) WHERE pg_get_userbyid(eier) <> :eier ORDER BY 1`,
({ object, detail }) => `Eieren av ${object} er ${detail}. Alt skal eies av eierrollen, som ingen kan logge inn som: ALTER … OWNER TO.`);
