import { law } from '../law.ts';

// De som er i bruk: vedtatte dokumenter, planer og budsjetter står, og saldoen følger hovedboka. Den som trenger en til, fører den her med grunnen.
const declared = [
  ['vedtatt_er_laast', 'styringsdokument'], ['plan_er_laast', 'handlingsplan'],
  ['budsjett_er_laast', 'budsjettlinje'], ['budsjett_er_laast', 'finansieringspost'],
  ['foer_saldo', 'postering'], ['saldo_foeres_av_hovedboka', 'saldo'],
].map(([trigger, table]) => `('${trigger}', to_regclass('kommune.${table}'), to_regproc('kommune.${trigger}'))`).join(', ');

export const rulesAndTriggers = law('rules-and-triggers', `
  SELECT 'regelen ' || r.rulename || ' på ' || c.oid::regclass AS object FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE r.rulename <> '_RETURN' AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'triggeren ' || t.tgname || ' på ' || t.tgrelid::regclass FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND NOT (t.tgenabled = 'O' AND (t.tgname::text, t.tgrelid, t.tgfoid) IN (VALUES ${declared})) AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'hendelsestriggeren ' || evtname FROM pg_event_trigger ORDER BY 1`,
({ object }) => `Databasen har ${object}, som endrer hva en setning gjør uten at koden sier det. Fjern den.`);
