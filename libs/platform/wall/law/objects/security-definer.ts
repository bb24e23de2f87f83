import { law } from '../law.ts';

export const securityDefiner = law('security-definer', `
  SELECT p.oid::regprocedure::text AS object FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
  WHERE p.prosecdef AND n.nspname !~ '^(pg_|information_schema$)' ORDER BY 1`,
({ object }) => `Funksjonen ${object} er SECURITY DEFINER og kjører med eierens rettigheter. Gjør den om til SECURITY INVOKER.`);
