import { law } from '../law.ts';

export const groupRoles = law('group-roles', `
  SELECT g AS object, CASE WHEN r.oid IS NULL THEN 'finnes ikke' WHEN r.rolcanlogin THEN 'kan logge inn' ELSE 'har mer enn rettighetene sine' END AS detail
  FROM unnest(:grupper) g LEFT JOIN pg_roles r ON r.rolname = g
  WHERE r.oid IS NULL OR r.rolcanlogin OR r.rolsuper OR r.rolbypassrls OR r.rolcreaterole OR r.rolcreatedb OR r.rolreplication ORDER BY 1`,
({ object, detail }) => `Grupperollen ${object} ${detail}. Den skal være NOLOGIN, uten egenskaper, og bare bære rettigheter.`);
