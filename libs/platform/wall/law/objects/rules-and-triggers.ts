import { law } from '../law.ts';

// Én er i bruk: den som holder vedtatte dokumenter låst. Den som trenger en til, fører den her med grunnen.
export const rulesAndTriggers = law('rules-and-triggers', `
  SELECT 'regelen ' || r.rulename || ' på ' || c.oid::regclass AS object FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE r.rulename <> '_RETURN' AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'triggeren ' || t.tgname || ' på ' || t.tgrelid::regclass FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND NOT (t.tgname = 'vedtatt_er_laast' AND t.tgrelid = to_regclass('kommune.styringsdokument') AND t.tgfoid = to_regproc('kommune.vedtatt_er_laast') AND t.tgenabled = 'O') AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'hendelsestriggeren ' || evtname FROM pg_event_trigger ORDER BY 1`,
({ object }) => `Databasen har ${object}, som endrer hva en setning gjør uten at koden sier det. Fjern den.`);
