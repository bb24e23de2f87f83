import { lesbareTabeller, lesekravFor } from '../../lesekrav.ts';
import { alleLesekrav, generatedPolicies } from '../../policy.ts';
import type { Law } from '../law.ts';
import { createReferences } from './reference-table.ts';

// Rettet mot hvem, for hva, og uttrykkene slik PostgreSQL selv skriver dem.
const listPolicies = `
  SELECT c.relname AS tabell, coalesce(json_agg(json_build_array(p.polname, p.polcmd, p.polpermissive, p.polroles::text,
      pg_get_expr(p.polqual, p.polrelid), pg_get_expr(p.polwithcheck, p.polrelid)) ORDER BY p.polname) FILTER (WHERE p.oid IS NOT NULL), '[]')::text AS policyer
  FROM pg_class c LEFT JOIN pg_policy p ON p.polrelid = c.oid AND p.polname = ANY($1)
  WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') GROUP BY c.oid ORDER BY 1`;

export const ownPolicy: Law = {
  name: 'own-policy',
  find: async (hearing) => {
    const references = await createReferences(hearing, alleLesekrav);
    const rows = await hearing.query<{ tabell: string; policyer: string }>(listPolicies, [generatedPolicies]);
    const lesbare = lesbareTabeller(hearing.files);
    const wanted = (tabell: string) => rows.find((row) => row.tabell === references.get(lesekravFor(lesbare, tabell)))!.policyer;
    const own = new Set(references.values());
    return rows.filter(({ tabell, policyer }) => !own.has(tabell) && policyer !== wanted(tabell)).map(({ tabell, policyer }) => ({
      object: `kommune.${tabell}`, message: `kommune.${tabell} har ikke nøyaktig policyene koden lager, men ${policyer}. Fjern det som er lagt til for hånd, og kjør migreringen på nytt.`,
    }));
  },
};
