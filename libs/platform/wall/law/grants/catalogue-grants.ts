import { law } from '../law.ts';

// Det PostgreSQL selv ga ved installasjonen, står i pg_init_privs; alt utover det er gitt av noen etterpå.
export const catalogueGrants = law('catalogue-grants', `
  WITH alt AS (
    SELECT 'pg_proc'::regclass AS klasse, oid, oid::regprocedure::text AS object, proacl AS acl, acldefault('f', proowner) AS standard FROM pg_proc
    WHERE pronamespace = 'pg_catalog'::regnamespace AND proacl IS NOT NULL
    UNION ALL
    SELECT 'pg_class'::regclass, oid, oid::regclass::text, relacl, acldefault('r', relowner) FROM pg_class
    WHERE relnamespace = 'pg_catalog'::regnamespace AND relacl IS NOT NULL)
  SELECT object, string_agg(DISTINCT rett || ' til ' || CASE WHEN mottaker = 0 THEN 'alle' ELSE pg_get_userbyid(mottaker) END, ', ') AS detail FROM alt
  CROSS JOIN LATERAL (
    SELECT x.grantee, x.privilege_type FROM aclexplode(alt.acl) x LEFT JOIN pg_roles r ON r.oid = x.grantee WHERE x.grantee = 0 OR r.rolname ~ :egne_roller
    EXCEPT
    SELECT x.grantee, x.privilege_type FROM aclexplode(coalesce(
      (SELECT i.initprivs FROM pg_init_privs i WHERE i.classoid = alt.klasse AND i.objoid = alt.oid AND i.objsubid = 0), alt.standard)) x) AS ny(mottaker, rett)
  GROUP BY 1 ORDER BY 1`,
({ object, detail }) => `PostgreSQLs egen ${object} er åpnet: ${detail}. Trekk det tilbake med REVOKE.`);
