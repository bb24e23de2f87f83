import { law } from '../law.ts';

export const kommuneIdColumn = law('kommune-id-column', `
  SELECT c.oid::regclass::text AS object FROM pg_class c
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'kommune_id' AND NOT a.attisdropped
  WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p', 'f')
    AND (a.attnum IS NULL OR a.atttypid <> 'int4'::regtype OR NOT a.attnotnull OR a.attidentity <> '' OR a.attgenerated <> '')
  ORDER BY 1`,
({ object }) => `${object} mangler kolonnen kommune_id int NOT NULL. Uten den kan ikke muren vite hvem raden tilhører.`);
