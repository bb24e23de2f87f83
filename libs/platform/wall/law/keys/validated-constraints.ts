import { law } from '../law.ts';

// conenforced kom med PostgreSQL 18.
export const validatedConstraints = law('validated-constraints', `
  SELECT k.conrelid::regclass::text || '.' || k.conname AS object,
    CASE WHEN to_jsonb(k) ->> 'conenforced' = 'false' THEN 'håndheves ikke' ELSE 'er ikke prøvd mot radene som fantes fra før' END AS detail
  FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND (NOT k.convalidated OR to_jsonb(k) ->> 'conenforced' = 'false') ORDER BY 1`,
({ object, detail }) => `Regelen ${object} ${detail}. Rett radene, og kjør ALTER TABLE … VALIDATE CONSTRAINT.`);
