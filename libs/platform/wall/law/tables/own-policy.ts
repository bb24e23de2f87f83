import { generatedPolicies } from '../../policy.ts';
import type { Law } from '../law.ts';
import { createReferenceOpening, createReferenceTable } from './reference-table.ts';

// Rettet mot hvem, for hva, og uttrykkene slik PostgreSQL selv skriver dem.
const findDeviating = `
  WITH mur AS (
    SELECT c.oid, coalesce(json_agg(json_build_array(p.polname, p.polcmd, p.polpermissive, p.polroles::text,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ORDER BY p.polname) FILTER (WHERE p.oid IS NOT NULL), '[]')::text AS policyer
    FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = ANY($2)
    WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.oid)
  SELECT oid::regclass::text AS object, policyer AS detail FROM mur
  WHERE policyer <> (SELECT policyer FROM mur m WHERE m.oid = CASE WHEN mur.oid IN ('kommune.innsyn'::regclass, $3::regclass) THEN $3::regclass ELSE $1::regclass END) ORDER BY 1`;

export const ownPolicy: Law = {
  name: 'own-policy',
  find: async (hearing) => {
    const reference = await createReferenceTable(hearing);
    const opening = await createReferenceOpening(hearing);
    const rows = await hearing.query<{ object: string; detail: string }>(findDeviating, [reference, generatedPolicies, opening]);
    return rows.map(({ object, detail }) => ({
      object, message: `${object} har ikke nøyaktig policyene koden lager, men ${detail}. Fjern det som er lagt til for hånd, og kjør migreringen på nytt.`,
    }));
  },
};
