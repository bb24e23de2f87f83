import { law } from '../law.ts';

// Kommunens fløy henger ikke sammen med noe annet: det som krysser, krysser som et øyeblikksbilde.
export const keyCrossing = law('key-crossing', `
  SELECT k.conrelid::regclass::text || '.' || k.conname AS object, k.confrelid::regclass::text AS detail
  FROM pg_constraint k JOIN pg_class fra ON fra.oid = k.conrelid JOIN pg_class til ON til.oid = k.confrelid
  WHERE k.contype = 'f' AND (fra.relnamespace = 'kommune'::regnamespace) <> (til.relnamespace = 'kommune'::regnamespace) ORDER BY 1`,
({ object, detail }) => `Fremmednøkkelen ${object} til ${detail} krysser grensen til kommunens fløy. Fjern den: ingen nøkkel går inn i eller ut av skjemaet kommune.`);
