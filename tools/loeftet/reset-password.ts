import type { Client } from 'pg';
import { expiry, newToken, tokenKey } from '#libs/tilgang';

/** Lager en lenke til nytt passord for en person som finnes. Gir stien. */
export async function resetPassword(forvalter: Client, epost: string): Promise<string> {
  const { rows } = await forvalter.query<{ id: string }>('SELECT id FROM tilgang.person WHERE lower(epost) = lower($1)', [epost]);
  if (!rows[0]) throw new Error(`Ingen har e-posten ${epost}.`);
  const token = newToken();
  await forvalter.query('INSERT INTO tilgang.nullstilling (noekkel, person_id, utloeper) VALUES ($1, $2, $3)', [tokenKey(token), rows[0].id, expiry()]);
  return `/nytt-passord/${token}`;
}
