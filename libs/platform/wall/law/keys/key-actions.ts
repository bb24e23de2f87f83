import { law } from '../law.ts';

export const keyActions = law('key-actions', `
  SELECT k.conrelid::regclass::text || '.' || k.conname AS object,
    CASE WHEN k.confdeltype NOT IN ('a', 'r') THEN 'ON DELETE' ELSE 'ON UPDATE' END AS detail
  FROM pg_constraint k JOIN pg_namespace n ON n.oid = k.connamespace
  WHERE k.contype = 'f' AND n.nspname !~ '^(pg_|information_schema$)' AND NOT (k.confdeltype IN ('a', 'r') AND k.confupdtype IN ('a', 'r')) ORDER BY 1`,
({ object, detail }) => `Fremmednøkkelen ${object} endrer andre rader selv (${detail} CASCADE eller SET …), utenom policyer og logg. Ta bort virkningen, og la tjenesten gjøre det.`);
