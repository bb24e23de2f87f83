import pg from 'pg';
import { databaseAddress } from '../config/config.ts';
import { ensureClusterRoles, groupName, groups, ownerName, type Keys } from './cluster-roles.ts';

/** Grensene gjelder alle innlogginger i databasen; gruppers innstillinger arves ikke. */
export const timeouts = { statement_timeout: '15s', lock_timeout: '5s', idle_in_transaction_session_timeout: '20s', idle_session_timeout: '10min' };

/** Åpner en tilkobling for verktøy. Uten tidsgrense: en migrering kan ta den tida den trenger. */
export async function connectTool(url: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: url, application_name: 'loeftet-verktoey', options: '-c statement_timeout=0 -c idle_session_timeout=0' });
  await client.connect();
  return client;
}

/** Lager roller og database om de mangler, og stenger det alle ellers har lov til. `url` er en som kan lage roller. */
export async function ensureDatabase(url: string, keys: Keys): Promise<void> {
  const { database } = databaseAddress(url);
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  const client = await connectTool(maintenance.toString());
  try {
    await ensureClusterRoles(client, database, keys);
    const { rowCount } = await client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]);
    if (rowCount === 0) await client.query(`CREATE DATABASE ${database} OWNER ${ownerName(database)} TEMPLATE template0 ENCODING 'UTF8'`);
    await client.query(`REVOKE ALL ON DATABASE ${database} FROM PUBLIC`);
    for (const group of groups) await client.query(`GRANT CONNECT ON DATABASE ${database} TO ${groupName(database, group)}`);
    for (const [name, value] of Object.entries(timeouts)) await client.query(`ALTER DATABASE ${database} SET ${name} = '${value}'`);
  } finally {
    await client.end();
  }
}
