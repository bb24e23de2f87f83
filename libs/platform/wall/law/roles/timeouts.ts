import { ownTimeouts, ownTimeoutsIn, type FixedGroup } from '../../cluster-roles.ts';
import { timeouts as wanted } from '../../database.ts';
import type { Law } from '../law.ts';
import { loginOf } from '../names.ts';

const listSettings = `
  SELECT unnest(setconfig) AS innstilling FROM pg_db_role_setting
  WHERE setrole = 0 AND setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())`;

const listReaders = `
  SELECT r.rolname AS rolle, coalesce(s.setconfig, '{}') AS innstillinger, current_setting('server_version_num')::int AS versjon
  FROM pg_roles r LEFT JOIN pg_db_role_setting s ON s.setrole = r.oid AND s.setdatabase = 0 WHERE r.rolname ~ ('^' || current_database() || '_(' || $1 || ')$') ORDER BY 1`;

/** Grensene må stå på databasen: en gruppes innstillinger arves ikke av innloggingene. De som leser utenfra, har i tillegg sine egne. */
export const timeouts: Law = {
  name: 'timeouts',
  find: async ({ query, database }) => {
    const actual = new Set((await query<{ innstilling: string }>(listSettings)).map((row) => row.innstilling));
    const missing = Object.entries(wanted).filter(([name, value]) => !actual.has(`${name}=${value}`)).map(([name, value]) => ({
      object: name, message: `Grensen ${name} er ikke ${value} på databasen ${database}. Kjør migreringen på nytt, så den blir satt.`,
    }));
    for (const group of Object.keys(ownTimeouts) as FixedGroup[]) {
      const readers = await query<{ rolle: string; innstillinger: string[]; versjon: number }>(listReaders, [loginOf[group]]);
      missing.push(...readers.flatMap(({ rolle, innstillinger, versjon }) => ownTimeoutsIn(group, versjon).filter(([name, value]) => !innstillinger.includes(`${name}=${value}`)).map(([name, value]) => ({
        object: rolle, message: `Grensen ${name} er ikke ${value} for ${rolle}. Kjør migreringen på nytt, så den blir satt.`,
      }))));
    }
    return missing;
  },
};
