import type { Law } from '../law.ts';
import { createReferenceTable } from './reference-table.ts';

const findDeviating = `
  WITH standard AS (
    SELECT a.attrelid, pg_get_expr(d.adbin, d.adrelid) AS uttrykk FROM pg_attribute a
    LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
    JOIN pg_class c ON c.oid = a.attrelid
    WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname = 'kommune_id' AND NOT a.attisdropped)
  SELECT attrelid::regclass::text AS object, coalesce(uttrykk, 'ingenting') AS detail FROM standard
  WHERE uttrykk IS DISTINCT FROM (SELECT uttrykk FROM standard WHERE attrelid = $1::regclass) ORDER BY 1`;

export const kommuneIdDefault: Law = {
  name: 'kommune-id-default',
  find: async (hearing) => {
    const reference = await createReferenceTable(hearing);
    const rows = await hearing.query<{ object: string; detail: string }>(findDeviating, [reference]);
    return rows.map(({ object, detail }) => ({
      object, message: `${object}.kommune_id får ${detail} når den utelates, ikke kommunen bak innloggingen. Kjør migreringen på nytt, så muren blir stilt.`,
    }));
  },
};
