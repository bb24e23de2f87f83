import { createHash, createHmac } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import type { Client } from 'pg';
import { databaseAddress, projectRoot } from '../config/config.ts';
import { applyWall, walledSchemas } from './apply-wall.ts';
import { ownerName, rotatePasswords, type Keys } from './cluster-roles.ts';
import { connectTool, ensureDatabase } from './database.ts';
import { liftForce } from './lift-force.ts';
import { rlsFiles, rlsHash } from './rls-files.ts';
import { ensureRoomLogins } from './room-logins.ts';

export interface Migration { name: string; sql: string; hash: string }
/** Hva kjøringen gjorde: navnene på nye migreringer, og om muren ble stilt på nytt. */
export interface MigrationResult { applied: string[]; wallApplied: boolean }

/** Migreringene produktet kommer med. Prøver kan ha sin egen mappe, uten rom. */
const shippedFolder = 'libs/platform/migrations';

export interface MigrationOptions { onProgress?: (text: string) => void; folder?: string }

/**
 * Bringer databasen opp til koden: roller, database, migreringer i nummerorden og muren.
 * Alt nytt går i én transaksjon. Kaster når en kjørt migrering er endret etterpå.
 */
export async function migrate(url: string, keys: Keys, { onProgress = () => undefined, folder = shippedFolder }: MigrationOptions = {}): Promise<MigrationResult> {
  const { database } = databaseAddress(url);
  await ensureDatabase(url, keys);
  const client = await connectTool(url);
  try {
    await client.query('BEGIN');
    await client.query(`SELECT pg_advisory_xact_lock(hashtext('loeftet-migrering'))`);
    await client.query(`SET LOCAL ROLE ${ownerName(database)}`);
    await ensureLedger(client);
    await closePublic(client);
    const applied = await applyNew(client, migrations(folder), onProgress);
    const wallApplied = await applyWallIfChanged(client, database, applied.length > 0);
    await client.query('COMMIT');
    if (folder === shippedFolder) await ensureRoomLogins(client, database, keys);
    await rotateWhenChanged(client, database, keys);
    return { applied, wallApplied };
  } catch (error) {
    await client.query('ROLLBACK').catch(() => undefined);
    throw error;
  } finally {
    await client.end();
  }
}

async function applyNew(client: Client, all: Migration[], onProgress: (text: string) => void): Promise<string[]> {
  const done = new Map((await client.query<{ navn: string; hash: string }>('SELECT navn, hash FROM drift.migrering')).rows.map((r) => [r.navn, r.hash]));
  const changed = all.find(({ name, hash }) => done.has(name) && done.get(name) !== hash);
  if (changed) throw new Error(`Migreringen ${changed.name} er endret etter at den ble kjørt. Lag en ny i stedet.`);
  const pending = all.filter(({ name }) => !done.has(name));
  if (pending.length > 0) await liftForce(client, walledSchemas);
  for (const { name, sql, hash } of pending) {
    onProgress(`Migrerer: ${name}`);
    await client.query(sql);
    await client.query('INSERT INTO drift.migrering (navn, hash) VALUES ($1, $2)', [name, hash]);
  }
  return pending.map(({ name }) => name);
}

async function applyWallIfChanged(client: Client, database: string, force: boolean): Promise<boolean> {
  const files = rlsFiles();
  const hash = rlsHash(files);
  const { rows } = await client.query<{ hash: string }>(`SELECT hash FROM drift.migrering WHERE navn = 'mur'`);
  if (!force && rows[0]?.hash === hash) return false;
  await applyWall(client, database, files);
  await client.query(`INSERT INTO drift.migrering (navn, hash) VALUES ('mur', $1) ON CONFLICT (navn) DO UPDATE SET hash = excluded.hash, kjoert = now()`, [hash]);
  return true;
}

/** En ny hemmelighet eller generasjon gir nye passord for alle innlogginger, ved neste start. Merket røper ikke hemmeligheten. */
async function rotateWhenChanged(client: Client, database: string, keys: Keys): Promise<void> {
  const mark = createHmac('sha256', keys.secret).update(`generasjon:${keys.generation}`).digest('hex');
  const { rows } = await client.query<{ hash: string }>(`SELECT hash FROM drift.lasting WHERE navn = 'passord'`);
  if (rows[0]?.hash === mark) return;
  await rotatePasswords(client, database, keys);
  await client.query(`INSERT INTO drift.lasting (navn, hash) VALUES ('passord', $1) ON CONFLICT (navn) DO UPDATE SET hash = excluded.hash, kjoert = now()`, [mark]);
}

async function ensureLedger(client: Client): Promise<void> {
  await client.query(`CREATE SCHEMA IF NOT EXISTS drift`);
  await client.query(`CREATE TABLE IF NOT EXISTS drift.migrering (navn text PRIMARY KEY, hash text NOT NULL, kjoert timestamptz NOT NULL DEFAULT now())`);
  // Det som er lagt inn fra utsiden: referansedata, demo, passord. Hashen sier hvilken utgave.
  await client.query(`CREATE TABLE IF NOT EXISTS drift.lasting (navn text PRIMARY KEY, hash text NOT NULL, kjoert timestamptz NOT NULL DEFAULT now())`);
}

/** PostgreSQL lar alle slå opp i `public`. Ingenting ligger der, og ingen skal lete der. */
async function closePublic(client: Client): Promise<void> {
  const { rows } = await client.query<{ exists: boolean }>(`SELECT to_regnamespace('public') IS NOT NULL AS exists`);
  if (rows[0]?.exists) await client.query('REVOKE ALL ON SCHEMA public FROM PUBLIC');
}

/** Migreringene koden har, i nummerorden. */
export function migrations(folder = shippedFolder): Migration[] {
  const root = resolve(projectRoot, folder);
  return globSync('*.sql', { cwd: root }).sort().map((path) => {
    const sql = readFileSync(join(root, path), 'utf8');
    return { name: basename(path, '.sql'), sql, hash: createHash('sha256').update(sql).digest('hex') };
  });
}
