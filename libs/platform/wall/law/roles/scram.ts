import type { Law } from '../law.ts';

const findWeak = `
  SELECT rolname AS object FROM pg_authid WHERE rolname ~ :egne_roller
    AND CASE WHEN rolname ~ :innlogginger THEN rolpassword IS NULL OR rolpassword NOT LIKE 'SCRAM-SHA-256$%' OR rolvaliduntil IS NOT NULL ELSE rolpassword IS NOT NULL END ORDER BY 1`;

/** Bare en superbruker kan se passordene. Andre ser om serveren lager dem riktig; verktøyene sender aldri annet enn en SCRAM-verifikator. */
export const scram: Law = {
  name: 'scram',
  find: async ({ query }) => {
    const [may] = await query<{ read: boolean; encryption: string }>(`SELECT has_table_privilege('pg_authid', 'SELECT') AS read, current_setting('password_encryption') AS encryption`);
    if (!may!.read) return may!.encryption === 'scram-sha-256' ? [] : [{ object: 'password_encryption', message: `Serverens password_encryption er ${may!.encryption}. Sett den til scram-sha-256.` }];
    const rows = await query<{ object: string }>(findWeak);
    return rows.map(({ object }) => ({ object, message: `${object} har ikke passordet den skal ha: innlogginger har SCRAM-SHA-256 uten utløp, grupper og eier har ikke noe. Kjør rotasjonen av passord.` }));
  },
};
