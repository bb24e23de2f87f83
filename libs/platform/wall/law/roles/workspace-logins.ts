import type { Law } from '../law.ts';
import { unforced } from '../unforced.ts';

const findUnmatched = `
  WITH innlogging AS (SELECT rolname, substring(rolname FROM '[0-9]+$')::int AS kommune_id FROM pg_roles WHERE rolname ~ ('^' || current_database() || '_k[0-9]+$'))
  SELECT coalesce(i.rolname::text, current_database() || '_k' || a.kommune_id) AS object, CASE WHEN i.rolname IS NULL THEN 'rom' ELSE 'innlogging' END AS detail
  FROM innlogging i FULL JOIN tilgang.arbeidsrom a USING (kommune_id) WHERE i.rolname IS NULL OR a.kommune_id IS NULL ORDER BY 1`;

export const workspaceLogins: Law = {
  name: 'workspace-logins',
  find: async (hearing) => {
    await unforced(hearing, 'tilgang.arbeidsrom');
    const rows = await hearing.query<{ object: string; detail: string }>(findUnmatched);
    return rows.map(({ object, detail }) => ({
      object, message: detail === 'rom' ? `Rommet i tilgang.arbeidsrom mangler innloggingen ${object}. Åpne rommet på nytt med kommune:opprett.`
        : `Innloggingen ${object} har ingen rad i tilgang.arbeidsrom. Fjern rollen, eller åpne rommet med kommune:opprett.`,
    }));
  },
};
