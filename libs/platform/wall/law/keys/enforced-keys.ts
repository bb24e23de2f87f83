import { law } from '../law.ts';

export const enforcedKeys = law('enforced-keys', `
  SELECT DISTINCT t.tgrelid::regclass::text || coalesce('.' || k.conname, '') AS object
  FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace
  LEFT JOIN pg_constraint k ON k.oid = t.tgconstraint
  WHERE t.tgisinternal AND t.tgenabled <> 'O' AND n.nspname !~ '^(pg_|information_schema$)' ORDER BY 1`,
({ object }) => `Prøvingen av fremmednøkkelen ${object} er slått av. Slå den på med ALTER TABLE … ENABLE TRIGGER ALL, og se etter rader som peker på ingenting.`);
