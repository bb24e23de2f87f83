import { hash, verify } from '@node-rs/argon2';
import { limits, type FieldError } from '#libs/contracts';
import { badInput } from '#libs/platform';

// OWASPs anbefaling for argon2id: 19 MiB, to runder.
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
// En ukjent bruker skal koste det samme som en kjent.
const decoy = hash('finnes-ikke', cost);

export const hashPassord = (passord: string) => hash(passord, cost);

/** Om passordet stemmer. Uten hash (ukjent bruker) brukes like lang tid, og svaret er nei. */
export async function stemmer(passord: string, stored: string | null): Promise<boolean> {
  const matches = await verify(stored ?? (await decoy), passord);
  return matches && stored !== null;
}

/** Regelen for nye passord: lengde, og ikke bare personens egen e-post. Tom liste når det er godt nok. */
export function passordFeil(passord: string, epost = ''): FieldError[] {
  if (passord.length > limits.passordMax) return [{ path: 'passord', code: 'TOO_LONG' }];
  const obvious = epost !== '' && passord.toLowerCase().includes(epost.split('@')[0]!.toLowerCase()) && passord.length < 20;
  const weak = passord.length < limits.passordMin || new Set(passord).size < 5 || obvious;
  return weak ? [{ path: 'passord', code: 'WEAK_PASSWORD' }] : [];
}

/** Kaster når passordet er for svakt til å bli noens nye. */
export function ensureStrong(passord: string, epost: string): void {
  const fields = passordFeil(passord, epost);
  if (fields.length > 0) throw badInput(...fields);
}
