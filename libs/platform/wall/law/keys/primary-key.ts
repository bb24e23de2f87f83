import { law } from '../law.ts';

export const primaryKey = law('primary-key', `
  SELECT c.oid::regclass::text AS object FROM pg_class c
  LEFT JOIN pg_index i ON i.indrelid = c.oid AND i.indisprimary
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
  WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') AND a.attname IS DISTINCT FROM 'kommune_id' ORDER BY 1`,
({ object }) => `${object} mangler en primærnøkkel som begynner med kommune_id. Lag den som PRIMARY KEY (kommune_id, …).`);
