import { law } from '../law.ts';

// Den som klargjør databasen, må kunne handle for eieren; PostgreSQL 16 gjør den som lager en rolle, til medlem av den.
export const members = law('members', `
  SELECT pg_get_userbyid(m.member) AS object, string_agg(DISTINCT r.rolname, ', ') AS detail
  FROM pg_auth_members m JOIN pg_roles r ON r.oid = m.roleid JOIN pg_roles u ON u.oid = m.member
  WHERE r.rolname ~ :egne_roller AND u.rolname !~ :egne_roller AND NOT u.rolsuper AND u.rolname <> session_user GROUP BY 1 ORDER BY 1`,
({ object, detail }) => `${object} er medlem av ${detail} uten å være en av databasens egne innlogginger. Trekk medlemskapet tilbake med REVOKE.`);
