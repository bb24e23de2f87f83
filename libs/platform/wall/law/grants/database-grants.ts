import { law } from '../law.ts';

export const databaseGrants = law('database-grants', `
  SELECT coalesce(gitt.rolle, vil.rolle) AS object, CASE WHEN gitt.rolle IS NULL THEN 'mangler CONNECT' ELSE 'har ' || gitt.rett END AS detail FROM (
    SELECT pg_get_userbyid(x.grantee) AS rolle, x.privilege_type || CASE WHEN x.is_grantable THEN ' WITH GRANT OPTION' ELSE '' END AS rett
    FROM pg_database d, aclexplode(d.datacl) x WHERE d.datname = current_database() AND x.grantee NOT IN (0, d.datdba)) AS gitt
  FULL JOIN (SELECT g AS rolle, 'CONNECT' AS rett FROM unnest(:faste_grupper) g) AS vil ON vil.rolle = gitt.rolle AND vil.rett = gitt.rett
  WHERE gitt.rolle IS NULL OR vil.rolle IS NULL ORDER BY 1`,
({ object, detail }) => `${object} ${detail} på databasen. Bare gruppene skal ha noe der, og bare CONNECT.`);
