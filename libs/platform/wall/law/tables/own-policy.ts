import type { Law } from '../law.ts';
import { createReferenceTable } from './reference-table.ts';

// Rettet mot hvem, for hva, og uttrykkene slik PostgreSQL selv skriver dem.
const findDeviating = `
  WITH mur AS (
    SELECT c.oid, coalesce(json_agg(json_build_array(p.polname, p.polcmd, p.polpermissive, p.polroles::text,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ORDER BY p.polname) FILTER (WHERE p.oid IS NOT NULL), '[]')::text AS policyer
    FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid
    WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.oid)
  SELECT oid::regclass::text AS object, policyer AS detail FROM mur
  WHERE policyer <> (SELECT policyer FROM mur WHERE oid = $1::regclass) ORDER BY 1`;

export const ownPolicy: Law = {
  name: 'own-policy',
  find: async (hearing) => {
    const reference = await createReferenceTable(hearing);
    const rows = await hearing.query<{ object: string; detail: string }>(findDeviating, [reference]);
    return rows.map(({ object, detail }) => ({
      object, message: `${object} har ikke nøyaktig policyen egen_kommune slik koden lager den, men ${detail}. Fjern det som er lagt til for hånd, og kjør migreringen på nytt.`,
    }));
  },
};
