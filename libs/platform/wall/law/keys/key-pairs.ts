import { law } from '../law.ts';

export const keyPairs = law('key-pairs', `
  SELECT k.conrelid::regclass::text || '.' || k.conname AS object FROM pg_constraint k
  JOIN pg_class fra ON fra.oid = k.conrelid JOIN pg_class til ON til.oid = k.confrelid
  JOIN pg_attribute a ON a.attrelid = k.conrelid AND a.attnum = k.conkey[1]
  JOIN pg_attribute b ON b.attrelid = k.confrelid AND b.attnum = k.confkey[1]
  WHERE k.contype = 'f' AND fra.relnamespace = 'kommune'::regnamespace AND til.relnamespace = 'kommune'::regnamespace
    AND NOT (a.attname = 'kommune_id' AND b.attname = 'kommune_id') ORDER BY 1`,
({ object }) => `Fremmednøkkelen ${object} begynner ikke med kommune_id → kommune_id, så en rad kan peke på en annen kommunes. Lag den som FOREIGN KEY (kommune_id, …).`);
