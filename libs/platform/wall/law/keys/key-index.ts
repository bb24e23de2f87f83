import { law } from '../law.ts';

// En nøkkel uten indeks gjør sletting og oppslag til en lesing av hele tabellen.
export const keyIndex = law('key-index', `
  SELECT k.conrelid::regclass::text || '.' || k.conname AS object FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE k.contype = 'f' AND n.nspname !~ '^(pg_|information_schema$)' AND NOT EXISTS (
    SELECT FROM pg_index i
    WHERE i.indrelid = k.conrelid AND i.indisvalid AND i.indpred IS NULL AND i.indnkeyatts >= cardinality(k.conkey)
      AND (n.nspname <> 'kommune' OR i.indkey[0] = k.conkey[1])
      AND (i.indkey::int2[])[0:cardinality(k.conkey) - 1] @> k.conkey) ORDER BY 1`,
({ object }) => `Fremmednøkkelen ${object} har ingen indeks som begynner med kolonnene dens (kommune_id først). Lag en med CREATE INDEX.`);
