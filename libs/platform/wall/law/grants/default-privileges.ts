import { law } from '../law.ts';

export const defaultPrivileges = law('default-privileges', `
  SELECT pg_get_userbyid(defaclrole) AS object, coalesce('i skjemaet ' || defaclnamespace::regnamespace, 'i hele databasen') AS detail
  FROM (SELECT defaclrole, nullif(defaclnamespace, 0) AS defaclnamespace FROM pg_default_acl) AS d ORDER BY 1, 2`,
({ object, detail }) => `Det ${object} lager ${detail}, får rettigheter av seg selv. Fjern dem med ALTER DEFAULT PRIVILEGES: rettigheter erklæres i rls-filene.`);
