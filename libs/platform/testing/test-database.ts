import { randomBytes } from 'node:crypto';
import type { Client } from 'pg';
import { databaseAddress, type Config } from '../config/config.ts';
import { copyDatabase } from './copy-database.ts';
import { closeCopy, dropDatabase, mayPrepare, prepare, takePrepared } from './prepared-database.ts';
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
  const prepared = mayPrepare(cluster) ? await takePrepared(cluster, like) ?? await prepareNew(cluster, like) : undefined;
  const url = addressOf(cluster, prepared ?? newName());
  if (prepared) await closeCopy(url, keys); else await build(url, like);
  const database = databaseAddress(url);
  const { admin, forvalter, kommuner } = await enter(url);
  const config: Config = { host: '127.0.0.1', port: 0, dataDir: '', demo: true, database, secret: keys.secret, generation: 1, maxConnections: 20, publicOrigin: null, kilder: { ssb: 'http://127.0.0.1:9', fhi: 'http://127.0.0.1:9' } };
  return {
    config, url, keys: { ...keys }, admin, forvalter, kommuner,
    drop: async () => { await Promise.all([admin.end(), forvalter.end()]); await dropDatabase(cluster, database.database); },
  };
}

const keys: Keys = { secret: 'bare-for-proever', generation: 1 };
const newName = () => `proeve_${randomBytes(5).toString('hex')}`;

function addressOf(cluster: string, database: string): string {
  const url = new URL(cluster);
  url.pathname = `/${database}`;
  return url.toString();
}

const build = (url: string, like?: string) => (like ? copyDatabase(like, url, keys) : migrate(url, keys));

/** En database som kan brukes om igjen, med de to kommunene i. */
async function prepareNew(cluster: string, like?: string): Promise<string> {
  const name = newName();
  const url = addressOf(cluster, name);
  await build(url, like);
  const { admin, forvalter } = await enter(url);
  await Promise.all([admin.end(), forvalter.end()]);
  await prepare(cluster, name, like);
  return name;
}

/** Kobler til, og åpner rommene til de to kommunene når de ikke er der fra før. */
async function enter(url: string): Promise<Pick<TestDatabase, 'admin' | 'forvalter' | 'kommuner'>> {
  const admin = await connectTool(url);
  const database = databaseAddress(url);
  const forvalter = await connectForvalter(database, keys);
  const open = async (nummer: string, navn: string) => {
    const id = await ensureKommune(forvalter, { nummer, navn, fylkesnummer: '31', harOmraadesatsing: true });
    await openArbeidsrom(admin, forvalter, database.database, id, keys);
    return id;
  };
  return { admin, forvalter, kommuner: { '3118': await open('3118', 'Indre Østfold'), '3101': await open('3101', 'Halden') } };
}
