import { hash } from '@node-rs/argon2';
import { createTestDatabase, makeTemplate } from '#libs/platform/testing';
import { demoPassword } from '../demo/logins.ts';
import { loadDemo } from '../demo/load-when-empty.ts';
import { loadReferanse } from '../start/referanse.ts';

/** Lager databasen og gir navnet. Ingen er koblet til den etterpå, for da kan den ikke kopieres. */
export async function makeDemoTemplate(): Promise<string> {
  const { url, keys, admin, forvalter, config } = await createTestDatabase();
  const ready = { url, keys, stop: async () => undefined };
  await loadReferanse(ready, () => undefined);
  await loadDemo(ready, () => undefined);
  // Nettleserprøvene logger inn over hundre ganger. Kostnaden står i hashen og har sin egen prøve.
  await admin.query('UPDATE tilgang.passord SET hash = $1', [await hash(demoPassword, { memoryCost: 8, timeCost: 1, parallelism: 1 })]);
  await Promise.all([admin.end(), forvalter.end()]);
  await makeTemplate(process.env['LOEFTET_TEST_DATABASE_URL']!, config.database.database);
  return config.database.database;
}
