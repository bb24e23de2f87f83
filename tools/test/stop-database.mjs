import { rmSync } from 'node:fs';
import { dirname } from 'node:path';

export default async function stop() {
  const postgres = globalThis.loeftetPostgres;
  if (!postgres) return;
  globalThis.loeftetPostgres = undefined;
  delete process.env.LOEFTET_TEST_DATABASE_URL;
  delete process.env.LOEFTET_TEST_EGEN_KLYNGE;
  await postgres.stop();
  rmSync(dirname(globalThis.loeftetOwnsDatabase), { recursive: true, force: true });
}
