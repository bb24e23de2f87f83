import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '../postgres/index.ts';

/** Én PostgreSQL for hele kjøringen, eller den LOEFTET_TEST_DATABASE_URL peker på. Hver prøve lager sin egen database. */
export default async function start() {
  if (globalThis.loeftetPostgres || process.env.LOEFTET_TEST_DATABASE_URL) return;
  const dataDir = join(mkdtempSync(join(tmpdir(), 'loeftet-proeve-')), 'pg18');
  globalThis.loeftetPostgres = await startPostgres({ dataDir, ephemeral: true });
  process.env.LOEFTET_TEST_DATABASE_URL = globalThis.loeftetPostgres.url;
  process.env.LOEFTET_TEST_EGEN_KLYNGE = globalThis.loeftetPostgres.url;
  globalThis.loeftetOwnsDatabase = dataDir;
}
