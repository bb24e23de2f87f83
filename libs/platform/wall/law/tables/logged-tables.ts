import { law } from '../law.ts';

export const loggedTables = law('logged-tables', `
  SELECT c.oid::regclass::text AS object FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND c.relkind IN ('r', 'p') AND c.relpersistence <> 'p' ORDER BY 1`,
({ object }) => `${object} er UNLOGGED og blir tømt når serveren krasjer. Gjør den om med ALTER TABLE … SET LOGGED.`);
