import { law } from '../law.ts';

export const ownerRole = law('owner-role', `
  SELECT :eier AS object, CASE WHEN r.oid IS NULL THEN 'finnes ikke' WHEN r.rolcanlogin THEN 'kan logge inn' ELSE 'har mer enn eierskapet' END AS detail
  FROM (SELECT 1) AS en LEFT JOIN pg_roles r ON r.rolname = :eier
  WHERE r.oid IS NULL OR r.rolcanlogin OR r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication`,
({ object, detail }) => `Eierrollen ${object} ${detail}. Den skal være NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEROLE NOCREATEDB NOREPLICATION.`);
