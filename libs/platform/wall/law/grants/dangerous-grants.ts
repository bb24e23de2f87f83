import { law } from '../law.ts';

// Spør om det rollen faktisk kan, uansett hvilken vei den fikk det. MAINTAIN kom med PostgreSQL 17.
const tablePrivileges = `SELECT unnest(ARRAY['TRUNCATE', 'REFERENCES', 'TRIGGER'] || CASE WHEN current_setting('server_version_num')::int >= 170000 THEN ARRAY['MAINTAIN'] ELSE '{}' END)`;

export const dangerousGrants = law('dangerous-grants', `
  SELECT rett AS object, string_agg(rolle, ', ' ORDER BY length(rolle), rolle) AS detail FROM (
  WITH rolle AS (SELECT oid, rolname FROM pg_roles WHERE rolname ~ :innlogginger OR rolname = ANY (:grupper))
  SELECT rolname::text AS rolle, 'TEMP på databasen' AS rett FROM rolle WHERE has_database_privilege(oid, current_database(), 'TEMP')
  UNION ALL SELECT rolname, 'CREATE på databasen' FROM rolle WHERE has_database_privilege(oid, current_database(), 'CREATE')
  UNION ALL SELECT rolname, 'CREATE i skjemaet ' || nspname FROM rolle, pg_namespace n
    WHERE nspname !~ '^pg_(toast|temp)' AND has_schema_privilege(rolle.oid, n.oid, 'CREATE')
  UNION ALL SELECT rolname, r.rett || ' på ' || c.oid::regclass FROM rolle, pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace, (${tablePrivileges}) AS r(rett)
    WHERE c.relkind IN ('r', 'p', 'v', 'm', 'f') AND n.nspname !~ '^(pg_|information_schema$)' AND has_table_privilege(rolle.oid, c.oid, r.rett)
  ) AS alt GROUP BY 1 ORDER BY 1`,
({ object, detail }) => `${detail} har ${object}. Ingen innlogging skal kunne lage, tømme eller henge noe på tabellene: trekk det tilbake med REVOKE.`);
