import { walledSchemas } from '../../apply-wall.ts';
import { law } from '../law.ts';

// `drift` er migreringenes eget. `public` hører til PostgreSQL og skal være tomt.
const known = [...walledSchemas, 'drift', 'public'].map((name) => `'${name}'`).join(', ');

export const knownSchemas = law('known-schemas', `
  SELECT nspname AS object, 'skjema' AS detail FROM pg_namespace
  WHERE nspname !~ '^(pg_|information_schema$)' AND nspname NOT IN (${known})
  UNION ALL
  SELECT oid::regclass::text, 'relasjon' FROM pg_class WHERE relnamespace = to_regnamespace('public') ORDER BY 1`,
({ object, detail }) => (detail === 'skjema'
  ? `Skjemaet ${object} er ukjent for muren. Fjern det, eller legg det til i walledSchemas.`
  : `${object} ligger i public, som ingen mur gjelder for. Flytt den til et av murens skjemaer.`));
