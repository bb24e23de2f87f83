import { law } from '../law.ts';

// LEAKPROOF lar en funksjon se rader før policyen har sagt sitt; et ubetrodd språk kan alt serveren kan.
export const functionLanguage = law('function-language', `
  SELECT p.oid::regprocedure::text AS object, CASE WHEN p.proleakproof THEN 'er LEAKPROOF' ELSE 'er skrevet i ' || l.lanname END AS detail
  FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace JOIN pg_language l ON l.oid = p.prolang
  WHERE n.nspname !~ '^(pg_|information_schema$)' AND (p.proleakproof OR NOT l.lanpltrusted AND l.lanname <> 'sql') ORDER BY 1`,
({ object, detail }) => `Funksjonen ${object} ${detail} og kan gå utenom muren. Fjern den, eller skriv den i sql eller plpgsql uten LEAKPROOF.`);
