import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Leser en hemmelighet fra datamappa, eller lager den. Bare eieren av mappa kan lese fila. */
export function ensureSecret(dataDir: string, name: string): string {
  const file = join(dataDir, name);
  if (existsSync(file)) return readFileSync(file, 'utf8').trim();
  mkdirSync(dataDir, { recursive: true });
  const secret = randomBytes(32).toString('base64url');
  // Skrives ved siden av og flyttes på plass, så en avbrutt skriving aldri gir en halv hemmelighet.
  writeFileSync(`${file}.ny`, secret, { mode: 0o600 });
  renameSync(`${file}.ny`, file);
  return secret;
}
