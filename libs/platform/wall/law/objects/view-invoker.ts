import { law } from '../law.ts';

export const viewInvoker = law('view-invoker', `
  SELECT c.oid::regclass::text AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE c.relkind = 'v' AND n.nspname !~ '^(pg_|information_schema$)' AND NOT coalesce(
    (SELECT option_value::boolean FROM pg_options_to_table(c.reloptions) WHERE option_name = 'security_invoker'), false) ORDER BY 1`,
({ object }) => `Utsnittet ${object} leser med eierens rettigheter. Lag det WITH (security_invoker = true).`);
