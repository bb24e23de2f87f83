import { timeouts as wanted } from '../../database.ts';
import type { Law } from '../law.ts';

const listSettings = `
  SELECT unnest(setconfig) AS innstilling FROM pg_db_role_setting
  WHERE setrole = 0 AND setdatabase = (SELECT oid FROM pg_database WHERE datname = current_database())`;

/** Grensene må stå på databasen: en gruppes innstillinger arves ikke av innloggingene. */
export const timeouts: Law = {
  name: 'timeouts',
  find: async ({ query, database }) => {
    const actual = new Set((await query<{ innstilling: string }>(listSettings)).map((row) => row.innstilling));
    return Object.entries(wanted).filter(([name, value]) => !actual.has(`${name}=${value}`)).map(([name, value]) => ({
      object: name, message: `Grensen ${name} er ikke ${value} på databasen ${database}. Kjør migreringen på nytt, så den blir satt.`,
    }));
  },
};
