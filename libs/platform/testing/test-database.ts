import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { databaseAddress, type Config } from '../config/config.ts';
import { copyDatabase } from './copy-database.ts';
import { connectForvalter, connectTool, ensureKommune, migrate, openArbeidsrom, type Keys } from '../wall/index.ts';

/** En egen, migrert database med to kommuner, og det som trengs for å logge inn på den. */
export interface TestDatabase {
  config: Config;
  url: string;
  keys: Keys;
  admin: Client;
  forvalter: Client;
  /** Id-ene til kommunene 3118 og 3101. */
  kommuner: { '3118': number; '3101': number };
  drop(): Promise<void>;
}

/**
 * Lager databasen i klyngen prøvekjøringen har startet. Fjernes med `drop`.
 * @param like navnet på en database den skal være en kopi av
 */
export async function createTestDatabase(like?: string): Promise<TestDatabase> {
  const cluster = process.env['LOEFTET_TEST_DATABASE_URL'];
  if (!cluster) throw new Error('Prøvene mangler en PostgreSQL: kjør dem gjennom jest.config.ts.');
  const target = new URL(cluster);
  target.pathname = `/proeve_${randomBytes(5).toString('hex')}`;
  const url = target.toString();
  const keys = { secret: 'bare-for-proever', generation: 1 };
  if (like) await copyDatabase(like, url, keys); else await migrate(url, keys);
  const admin = await connectTool(url);
  const database = databaseAddress(url);
  const forvalter = await connectForvalter(database, keys);
  const open = async (nummer: string, navn: string) => {
    const id = await ensureKommune(forvalter, { nummer, navn, fylkesnummer: '31', harOmraadesatsing: true });
    await openArbeidsrom(admin, forvalter, database.database, id, keys);
    return id;
  };
  const kommuner = { '3118': await open('3118', 'Indre Østfold'), '3101': await open('3101', 'Halden') };
  const config: Config = { host: '127.0.0.1', port: 0, dataDir: '', demo: true, database, secret: keys.secret, generation: 1, maxConnections: 20, publicOrigin: null, kilder: { ssb: 'http://127.0.0.1:9', fhi: 'http://127.0.0.1:9' } };
  return { config, url, keys, admin, forvalter, kommuner, drop: () => drop(cluster, database.database, admin, forvalter) };
}

async function drop(cluster: string, database: string, admin: Client, forvalter: Client): Promise<void> {
  await Promise.all([admin.end(), forvalter.end()]);
  const client = await connectTool(cluster);
  await client.query(`DROP DATABASE ${database} WITH (FORCE)`);
  const { rows } = await client.query<{ rolname: string }>('SELECT rolname FROM pg_roles WHERE rolname LIKE $1', [`${database}\\_%`]);
  for (const { rolname } of rows) await client.query(`DROP ROLE ${rolname}`);
  await client.end();
}
