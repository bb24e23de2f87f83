import { law } from '../law.ts';

// En entydig nøkkel på tvers av kommunene svarer på om en annen har verdien.
export const uniqueKeys = law('unique-keys', `
  SELECT i.indexrelid::regclass::text AS object, c.oid::regclass::text AS detail
  FROM pg_index i JOIN pg_class c ON c.oid = i.indrelid
  LEFT JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum = i.indkey[0]
  WHERE c.relnamespace = 'kommune'::regnamespace AND (i.indisunique OR i.indisexclusion) AND NOT i.indisprimary
    AND a.attname IS DISTINCT FROM 'kommune_id' ORDER BY 1`,
({ object, detail }) => `Den entydige indeksen ${object} på ${detail} begynner ikke med kommune_id, og røper om en annen kommune har verdien. Sett kommune_id først.`);
