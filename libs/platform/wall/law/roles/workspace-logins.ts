import type { Law } from '../law.ts';
import { unforced } from '../unforced.ts';

const findUnmatched = `
  WITH innlogging AS (SELECT rolname::text AS rolle FROM pg_roles WHERE rolname ~ ('^' || current_database() || '_(k[0-9]+(_les)?|f[0-9]+|a[0-9]+)$')),
  rom AS (
    SELECT current_database() || '_k' || kommune_id || art AS rolle FROM tilgang.arbeidsrom, (VALUES (''), ('_les')) AS a (art)
    UNION ALL SELECT current_database() || '_f' || id FROM referanse.nettverk
    UNION ALL SELECT current_database() || '_a' || nr FROM referanse.avtalerom)
  SELECT coalesce(i.rolle, r.rolle) AS object, CASE WHEN i.rolle IS NULL THEN 'rom' ELSE 'innlogging' END AS detail
  FROM innlogging i FULL JOIN rom r ON r.rolle = i.rolle WHERE i.rolle IS NULL OR r.rolle IS NULL ORDER BY 1`;

const tableOf = (login: string) => (/_f\d+$/.test(login) ? 'referanse.nettverk' : /_a\d+$/.test(login) ? 'referanse.avtalerom' : 'tilgang.arbeidsrom');

export const workspaceLogins: Law = {
  name: 'workspace-logins',
  find: async (hearing) => {
    await unforced(hearing, 'tilgang.arbeidsrom');
    const rows = await hearing.query<{ object: string; detail: string }>(findUnmatched);
    return rows.map(({ object, detail }) => ({
      object, message: detail === 'rom' ? `Rommet i ${tableOf(object)} mangler innloggingen ${object}. Kjør migreringen på nytt, eller åpne kommunens rom med kommune:opprett.`
        : `Innloggingen ${object} hører ikke til noe rom. Fjern rollen, eller åpne rommet med kommune:opprett.`,
    }));
  },
};
