import { law } from '../law.ts';

/** En innlogging er medlem av gruppa til sin art, og en som hører til et nettverk, av nettverkets; grupper og eier er ikke medlem av noe. */
export const memberships = law('memberships', `
  SELECT r.rolname AS object, coalesce(string_agg(DISTINCT m.roleid::regrole::text, ', '), 'ingenting') || CASE WHEN bool_or(m.admin_option) THEN ' med ADMIN OPTION' ELSE '' END AS detail
  FROM pg_roles r LEFT JOIN LATERAL (
    SELECT (current_database() || '_g_n' || m.nettverk_id)::name AS gruppe FROM referanse.nettverksmedlem m WHERE r.rolname = current_database() || '_k' || m.kommune_id
    UNION ALL SELECT (current_database() || '_g_n' || n.id)::name FROM referanse.nettverk n WHERE r.rolname = current_database() || '_f' || n.id) AS nettverk ON true LEFT JOIN :arter ON r.rolname ~ art.moenster LEFT JOIN pg_auth_members m ON m.member = r.oid
  WHERE r.rolname ~ :egne_roller GROUP BY r.oid, r.rolname, art.gruppe, nettverk.gruppe
  HAVING coalesce(array_agg(DISTINCT pg_get_userbyid(m.roleid) ORDER BY pg_get_userbyid(m.roleid)) FILTER (WHERE m.roleid IS NOT NULL), '{}') <> (SELECT coalesce(array_agg(g ORDER BY g), '{}') FROM unnest(ARRAY[art.gruppe, nettverk.gruppe]) g WHERE g IS NOT NULL)
    OR bool_or(m.admin_option) ORDER BY 1`,
({ object, detail }) => `${object} er medlem av ${detail}. En innlogging skal være medlem av gruppa til sin art og til nettverket sitt, uten ADMIN OPTION; grupper og eier av ingenting. Rett med GRANT og REVOKE.`);
