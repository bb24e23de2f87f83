import { law } from '../law.ts';

// Ingen er i bruk. Den som trenger en, fører den her med grunnen.
export const rulesAndTriggers = law('rules-and-triggers', `
  SELECT 'regelen ' || r.rulename || ' på ' || c.oid::regclass AS object FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE r.rulename <> '_RETURN' AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'triggeren ' || t.tgname || ' på ' || t.tgrelid::regclass FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'hendelsestriggeren ' || evtname FROM pg_event_trigger ORDER BY 1`,
({ object }) => `Databasen har ${object}, som endrer hva en setning gjør uten at koden sier det. Fjern den.`);
