import { law } from '../law.ts';

// pg_shdepend vet hva hver rolle eier, i alle databasene i klyngen og av alle slag.
export const loginsOwnNothing = law('logins-own-nothing', `
  SELECT r.rolname AS object, count(*)::text AS detail FROM pg_shdepend d JOIN pg_roles r ON r.oid = d.refobjid
  WHERE d.refclassid = 'pg_authid'::regclass AND d.deptype = 'o' AND (r.rolname ~ :innlogginger OR r.rolname = ANY (:grupper)) GROUP BY 1 ORDER BY 1`,
({ object, detail }) => `${object} eier ${detail} objekt(er) i klyngen. En innlogging eller gruppe eier ingenting: gi dem til eierrollen med REASSIGN OWNED.`);
