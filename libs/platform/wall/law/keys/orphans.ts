import type { Hearing, Law } from '../law.ts';
import { unforced } from '../unforced.ts';

interface Key { object: string; child: string; parent: string; pairs: [string, string][] }

const listKeys = `
  SELECT k.conrelid::regclass::text || '.' || k.conname AS object, k.conrelid::regclass::text AS child, k.confrelid::regclass::text AS parent, (
    SELECT json_agg(json_build_array(quote_ident(a.attname), quote_ident(b.attname)) ORDER BY nr)
    FROM unnest(k.conkey, k.confkey) WITH ORDINALITY AS par(fra, til, nr)
    JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = par.fra
    JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = par.til) AS pairs
  FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE k.contype = 'f' AND k.conparentid = 0 AND n.nspname !~ '^(pg_|information_schema$)' ORDER BY 1`;

/** Rader der alle nøkkelkolonnene er satt, men som ikke peker på noe. Slik prøver også PostgreSQL (MATCH SIMPLE). */
function countOrphans({ child, parent, pairs }: Key): string {
  const given = pairs.map(([from]) => `fra.${from} IS NOT NULL`).join(' AND ');
  const same = pairs.map(([from, to]) => `til.${to} = fra.${from}`).join(' AND ');
  return `SELECT count(*)::int FROM ${child} fra WHERE ${given} AND NOT EXISTS (SELECT FROM ${parent} til WHERE ${same})`;
}

async function count(hearing: Hearing, keys: Key[]): Promise<number[]> {
  if (hearing.seesAll && keys.length > 0) {
    const [row] = await hearing.query<{ counts: number[] }>(`SELECT ARRAY[${keys.map((key) => `(${countOrphans(key)})`).join(', ')}] AS counts`);
    return row!.counts;
  }
  const counts: number[] = [];
  for (const key of keys) {
    // Én nøkkel om gangen, så låsene på tabellene slippes før de neste tas.
    await hearing.client.query('SAVEPOINT noekkel');
    await unforced(hearing, key.child, key.parent);
    const [row] = await hearing.query<{ count: number }>(countOrphans(key));
    counts.push(row!.count);
    await hearing.client.query('ROLLBACK TO SAVEPOINT noekkel; RELEASE SAVEPOINT noekkel');
  }
  return counts;
}

/**
 * Teller selv. En nøkkel kan stå som prøvd i katalogen med brudd i hver rad: under FORCE ser den som prøver, ingen rader.
 */
export const orphans: Law = {
  name: 'orphans',
  find: async (hearing) => {
    const keys = await hearing.query<Key>(listKeys);
    const counts = await count(hearing, keys);
    return keys.flatMap(({ object, parent }, i) => (counts[i] === 0 ? [] : [{
      object, message: `${counts[i]} rader bryter fremmednøkkelen ${object}: de peker på noe som ikke finnes i ${parent}. Rett radene; en nøkkel på rader som finnes, legges til med NO FORCE … FORCE i én transaksjon.`,
    }]));
  },
};
