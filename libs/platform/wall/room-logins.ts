import type { Client } from 'pg';
import { limits } from '#libs/contracts';
import { avtaleLogin, innsynLogin, nettverkLogin } from '../database/login.ts';
import { ensureLogin, type Keys } from './cluster-roles.ts';
import { openAvtalerom } from './avtalerom.ts';
import { ensureNettverk, joinNettverk } from './nettverk.ts';

/** Innloggingene rommene i databasen trenger nå: lesing ved siden av hver kommune, én per nettverk, og rommene som ligger klare for avtaler. Eldre rom får dem som kom til etterpå. */
export async function ensureRoomLogins(client: Client, database: string, keys: Keys): Promise<void> {
  const { rows: kommuner } = await client.query<{ id: number }>(
    'SELECT substring(rolname from $2)::int AS id FROM pg_roles WHERE rolname ~ $1', [`^${database}_k[0-9]+$`, '([0-9]+)$']);
  for (const { id } of kommuner) await ensureLogin(client, database, innsynLogin(id), 'les', keys);
  const { rows: nettverk } = await client.query<{ id: number; kommuner: number[] }>(`
    SELECT n.id, coalesce(array_agg(m.kommune_id) FILTER (WHERE m.kommune_id IS NOT NULL), '{}') AS kommuner
    FROM referanse.nettverk n LEFT JOIN referanse.nettverksmedlem m ON m.nettverk_id = n.id GROUP BY n.id`);
  for (const { id, kommuner } of nettverk) {
    await ensureLogin(client, database, nettverkLogin(id), 'felles', keys);
    await ensureNettverk(client, database, id);
    await joinNettverk(client, database, id, kommuner);
    await openAvtalerom(client, id, limits.avtaleromPerNettverk);
  }
  const { rows: avtalerom } = await client.query<{ nr: number }>('SELECT nr FROM referanse.avtalerom ORDER BY nr');
  for (const { nr } of avtalerom) await ensureLogin(client, database, avtaleLogin(nr), 'avtale', keys);
}
