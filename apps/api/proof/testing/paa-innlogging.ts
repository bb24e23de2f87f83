import pg from 'pg';
import { loginPassword, roleName, type Login } from '#libs/platform';
import type { TestDatabase } from '#libs/platform/testing';

/** Arbeidet på innloggingen, med rå SQL og uten api-et. */
export async function paaInnlogging<T>({ config, keys }: TestDatabase, innlogging: Login, arbeid: (client: pg.Client) => Promise<T>): Promise<T> {
  const { host, port, database: name } = config.database;
  const client = new pg.Client({ host, port, database: name, user: roleName(name, innlogging), password: loginPassword(keys.secret, name, innlogging, 1) });
  await client.connect();
  try { return await arbeid(client); } finally { await client.end(); }
}
