import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, readFileSync } from 'node:fs';
import type { Layout } from './layout.ts';
import { syncFolder, writePrivateFile } from './private-file.ts';
import { onFolder, PostgresProblem } from './problem.ts';

export const ADMIN_USER = 'postgres';

/** Må ligge på disken før klyngen: en klynge ingen kan logge inn i, er tapt arbeid. */
export function passwordForNew(layout: Layout): string {
  if (existsSync(layout.password)) return passwordForExisting(layout);
  const password = randomBytes(32).toString('base64url');
  onFolder('lagre passordfilen', layout.password, () => {
    writePrivateFile(layout.password, `${password}\n`);
    syncFolder(layout.parent);
  });
  return password;
}

export function passwordForExisting(layout: Layout): string {
  if (!existsSync(layout.password)) {
    throw new PostgresProblem(
      'PASSWORD',
      `Databasen i ${layout.dataDir} finnes, men passordfilen ${layout.password} mangler. ` +
        'Hent den fra sikkerhetskopien, og start på nytt.',
    );
  }
  const password = onFolder('lese passordfilen', layout.password, () => {
    chmodSync(layout.password, 0o600);
    return readFileSync(layout.password, 'utf8').trim();
  });
  if (/^[\w-]{20,}$/.test(password)) return password;
  throw new PostgresProblem('PASSWORD', `Passordfilen ${layout.password} er tom eller ødelagt. Hent den fra sikkerhetskopien.`);
}
