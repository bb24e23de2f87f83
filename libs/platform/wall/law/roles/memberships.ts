import { law } from '../law.ts';

/** En innlogging er medlem av gruppa til sin art og ikke noe annet; grupper og eier er ikke medlem av noe. */
export const memberships = law('memberships', `
  SELECT r.rolname AS object, coalesce(string_agg(DISTINCT m.roleid::regrole::text, ', '), 'ingenting') || CASE WHEN bool_or(m.admin_option) THEN ' med ADMIN OPTION' ELSE '' END AS detail
  FROM pg_roles r LEFT JOIN :arter ON r.rolname ~ art.moenster LEFT JOIN pg_auth_members m ON m.member = r.oid
  WHERE r.rolname ~ :egne_roller GROUP BY r.oid, r.rolname, art.gruppe
  HAVING coalesce(array_agg(DISTINCT pg_get_userbyid(m.roleid)) FILTER (WHERE m.roleid IS NOT NULL), '{}') <> array_remove(ARRAY[art.gruppe], NULL)
    OR bool_or(m.admin_option) ORDER BY 1`,
({ object, detail }) => `${object} er medlem av ${detail}. En innlogging skal være medlem av gruppa til sin art, uten ADMIN OPTION; grupper og eier av ingenting. Rett med GRANT og REVOKE.`);
