import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { databaseAddress } from '#libs/platform/config';
import { connectTool, migrate, type Keys } from '#libs/platform/wall';
import { startPostgres } from '../postgres/index.ts';
import { demandSafeServer } from './postgres-version.ts';
import { ensureSecret } from './secret.ts';

/** En database som er klar: adressen verktøyene bruker, og det som stanser den igjen. */
export interface ReadyDatabase { url: string; keys: Keys; stop(): Promise<void> }

export const dataFolder = () => process.env['LOEFTET_DATA'] ?? join(import.meta.dirname, '../../data');
export const readKeys = (dataDir: string): Keys => ({
  secret: process.env['LOEFTET_SECRET'] ?? ensureSecret(dataDir, 'hemmelighet'),
  generation: Number(process.env['LOEFTET_GENERASJON'] ?? 1),
});

/** Bruker DATABASE_URL når den er satt; ellers startes den innebygde databasen. Migrerer i begge tilfeller. */
export async function prepareDatabase(dataDir: string, onProgress: (text: string) => void): Promise<ReadyDatabase> {
  const keys = readKeys(dataDir);
  const external = process.env['DATABASE_URL'];
  const production = process.env['LOEFTET_DEMO'] === '0';
  if (external) {
    await demandSafeServer(maintenanceOf(external), production, onProgress);
    await migrate(external, keys, { onProgress });
    return { url: external, keys, stop: async () => undefined };
  }
  const postgres = await startPostgres({ dataDir: join(dataDir, 'pg18'), onProgress });
  try {
    await demandSafeServer(postgres.url, production, onProgress);
    const url = await asMigrer(postgres.url, ensureSecret(dataDir, 'migrer'));
    await migrate(url, keys, { onProgress });
    rememberRunning(dataDir, url);
    return { url, keys, stop: async () => { rmSync(runningFile(dataDir), { force: true }); await postgres.stop(); } };
  } catch (error) {
    await postgres.stop();
    throw error;
  }
}

/** Den innebygde databasen til en kjørende installasjon, så kommandolinja kan bruke den. `null` når ingen svarer, eller når DATABASE_URL peker på en annen. */
export async function runningDatabase(dataDir: string): Promise<ReadyDatabase | null> {
  if (process.env['DATABASE_URL']) return null;
  try {
    const url = readFileSync(runningFile(dataDir), 'utf8');
    await (await connectTool(url)).end();
    return { url, keys: readKeys(dataDir), stop: async () => undefined };
  } catch {
    return null;
  }
}

/** Databasen finnes kanskje ikke ennå; `postgres` gjør det alltid. */
function maintenanceOf(url: string): string {
  const maintenance = new URL(url);
  maintenance.pathname = '/postgres';
  return maintenance.toString();
}

/** Klyngens superbruker brukes bare til å lage den som migrerer; alt annet gjør den. */
async function asMigrer(adminUrl: string, password: string): Promise<string> {
  const url = new URL(adminUrl);
  url.pathname = '/loeftet';
  const { database } = databaseAddress(url.toString());
  const role = `${database}_migrer`;
  const admin = await connectTool(adminUrl);
  const { rowCount } = await admin.query('SELECT FROM pg_roles WHERE rolname = $1', [role]);
  if (rowCount === 0) await admin.query(`CREATE ROLE ${role} LOGIN CREATEROLE CREATEDB NOSUPERUSER NOBYPASSRLS PASSWORD '${password}'`);
  await admin.end();
  url.username = role;
  url.password = password;
  return url.toString();
}

const runningFile = (dataDir: string) => join(dataDir, 'database-adresse');
function rememberRunning(dataDir: string, url: string): void {
  writeFileSync(runningFile(dataDir), url, { mode: 0o600 });
}
