import { createTestDatabase, makeTemplate } from '#libs/platform/testing';
import { loadDemo } from '../demo/load-when-empty.ts';
import { loadReferanse } from '../start/referanse.ts';

/** Lager databasen og gir navnet. Ingen er koblet til den etterpå, for da kan den ikke kopieres. */
export async function makeDemoTemplate(): Promise<string> {
  const { url, keys, admin, forvalter, config } = await createTestDatabase();
  const ready = { url, keys, stop: async () => undefined };
  await loadReferanse(ready, () => undefined);
  await loadDemo(ready, () => undefined);
  await Promise.all([admin.end(), forvalter.end()]);
  await makeTemplate(process.env['LOEFTET_TEST_DATABASE_URL']!, config.database.database);
  return config.database.database;
}
