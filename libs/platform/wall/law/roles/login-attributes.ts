import { law } from '../law.ts';

export const loginAttributes = law('login-attributes', `
  SELECT rolname AS object, concat_ws(', ', CASE WHEN rolsuper THEN 'SUPERUSER' END, CASE WHEN rolbypassrls THEN 'BYPASSRLS' END,
    CASE WHEN rolcreaterole THEN 'CREATEROLE' END, CASE WHEN rolcreatedb THEN 'CREATEDB' END, CASE WHEN rolreplication THEN 'REPLICATION' END,
    CASE WHEN NOT rolcanlogin THEN 'NOLOGIN' END, CASE WHEN NOT rolinherit THEN 'NOINHERIT' END) AS detail
  FROM pg_roles WHERE rolname ~ :innlogginger
    AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb OR rolreplication OR NOT rolcanlogin OR NOT rolinherit) ORDER BY 1`,
({ object, detail }) => `Innloggingen ${object} er ${detail}. En innlogging skal ha LOGIN og ingenting annet: rett med ALTER ROLE.`);
