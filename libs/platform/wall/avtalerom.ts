import type { Client } from 'pg';
import { avtaleLogin } from '../database/login.ts';
import { ensureLogin, type Keys } from './cluster-roles.ts';

/** Sørger for at nettverket har minst så mange rom for avtaler. Innloggingene lages når alle rom er kjent. */
export async function openAvtalerom(client: Client, nettverkId: number, atLeast: number): Promise<void> {
  await client.query(`INSERT INTO referanse.avtalerom (nettverk_id) SELECT $1
    FROM generate_series(1, $2 - (SELECT count(*)::int FROM referanse.avtalerom WHERE nettverk_id = $1))`, [nettverkId, atLeast]);
}

/** Ett rom til, når nettverket har brukt dem det fikk. Gir nummeret. */
export async function addAvtalerom(client: Client, database: string, nettverkId: number, keys: Keys): Promise<number> {
  const { rows } = await client.query<{ nr: number }>('INSERT INTO referanse.avtalerom (nettverk_id) VALUES ($1) RETURNING nr', [nettverkId]);
  await ensureLogin(client, database, avtaleLogin(rows[0]!.nr), 'avtale', keys);
  return rows[0]!.nr;
}
