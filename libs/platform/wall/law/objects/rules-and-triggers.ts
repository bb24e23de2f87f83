import { law } from '../law.ts';

// De som er i bruk: vedtatte dokumenter, planer og budsjetter og godkjente tall står, saldoen følger hovedboka, søkeraden følger erfaringen, ingen påmelding går over kapasiteten, ingen åpning er videre enn avtalen, de en avtale er sendt til, står i dokumentet, et funn som trekkes, er ikke gitt videre, og en rad i andelen føres tilbake i sin helhet. Den som trenger en til, fører den her med grunnen.
const declared = [
  ['vedtatt_er_laast', 'styringsdokument'], ['plan_er_laast', 'handlingsplan'], ['plantiltak_er_laast', 'plantiltak'],
  ['budsjett_er_laast', 'budsjettlinje'], ['budsjett_er_laast', 'finansieringspost'],
  ['periode_er_godkjent', 'maaling'], ['periode_er_godkjent', 'maalbelegg'], ['definisjon_er_brukt', 'indikatordefinisjon'], ['felles_definisjon_staar', 'indikatordefinisjon'],
  ['foer_saldo', 'postering'], ['saldo_foeres_av_hovedboka', 'saldo'],
  ['erfaringssoek_foelger', 'erfaringsutgave', 'felles'], ['erfaringssoek_foelger', 'erfaring', 'felles'],
  ['hold_kapasitet', 'paamelding', 'felles'],
  ['innsyn_innenfor_avtalen', 'innsyn'], ['innsyn_foelger_avtalen', 'evalueringsandel'], ['avtale_er_sendt', 'avtaleutgave', 'felles'], ['funn_er_trukket', 'funntrekk', 'felles'], ['andelspost_tilbake', 'andelspost'],
].map(([trigger, table, schema = 'kommune']) => `('${trigger}', to_regclass('${schema}.${table}'), to_regproc('${schema}.${trigger}'))`).join(', ');

export const rulesAndTriggers = law('rules-and-triggers', `
  SELECT object, detail FROM (
  SELECT 'regelen ' || r.rulename || ' på ' || c.oid::regclass AS object, 'fremmed' AS detail FROM pg_rewrite r JOIN pg_class c ON c.oid = r.ev_class
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE r.rulename <> '_RETURN' AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'triggeren ' || t.tgname || ' på ' || t.tgrelid::regclass, CASE t.tgenabled WHEN 'O' THEN 'fremmed' ELSE 'slått av' END FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
  JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE NOT t.tgisinternal AND NOT (t.tgenabled = 'O' AND (t.tgname::text, t.tgrelid, t.tgfoid) IN (VALUES ${declared})) AND n.nspname !~ '^(pg_|information_schema$)'
  UNION ALL
  SELECT 'hendelsestriggeren ' || evtname, 'fremmed' FROM pg_event_trigger
  UNION ALL
  SELECT 'triggeren ' || d.navn || ' på ' || d.tabell::text, 'borte' FROM (VALUES ${declared}) AS d (navn, tabell, funksjon)
  WHERE NOT EXISTS (SELECT FROM pg_trigger t WHERE (t.tgname::text, t.tgrelid, t.tgfoid) = (d.navn, d.tabell::oid, d.funksjon::oid))) AS alt ORDER BY 1`,
({ object, detail }) => (detail === 'fremmed' ? `Databasen har ${object}, som endrer hva en setning gjør uten at koden sier det. Fjern den.`
  : `I databasen er ${object} ${detail}. Uten den kan det som er vedtatt eller ført, endres. Sett den tilbake slik migreringen laget den.`));
