import { createHmac, createHash, hkdfSync, pbkdf2Sync, randomBytes } from 'node:crypto';

/**
 * En innlogging i databasen, uten databasenavnet foran: én per kommune, én til å lese i den for dem hun har åpnet for,
 * én per nettverk, én per avtale, den åpne for alle uten innlogging, og systemets egne.
 */
export type Login = `k${number}` | `k${number}_les` | `f${number}` | `a${number}` | 'aapen' | SystemLogin;
export type SystemLogin = 'innlogging' | 'forvalter' | 'leselogg' | 'jobb';

/** Systemets egne kjører faste setninger, utenfor noe rom. */
export const isSystemLogin = (login: Login): login is SystemLogin => ['innlogging', 'forvalter', 'leselogg', 'jobb'].includes(login);

/** Kommunens egen innlogging. Den er muren: policyene sammenligner med den. */
export const kommuneLogin = (kommuneId: number): Login => `k${kommuneId}`;

/** Den som leser i en kommune uten å høre til der. Kan ikke skrive, og ser ingenting uten en åpning. */
export const innsynLogin = (kommuneId: number): Login => `k${kommuneId}_les`;

/** Koordinatorens innlogging: det nettverket deler. */
export const nettverkLogin = (nettverkId: number): Login => `f${nettverkId}`;

/** Innloggingen til rommet for én avtale: det partene har lagt der, og det de som evaluerer, skriver. */
export const avtaleLogin = (avtalerom: number): Login => `a${avtalerom}`;

/** Rollenavnet i klyngen, f.eks. `loeftet_k7`. */
export const roleName = (database: string, login: Login) => `${database}_${login}`;

/** Passordet utledes og lagres ikke noe sted; en ny generasjon gir nye passord for alle. */
export function loginPassword(secret: string, database: string, login: Login, generation: number): string {
  const info = `${database}\0${login}\0${generation}`;
  return Buffer.from(hkdfSync('sha256', secret, 'loeftet-innlogging', info, 32)).toString('base64url');
}

/** SCRAM-verifikatoren serveren lagrer, så passordet selv aldri sendes eller havner i en logg. */
export function scramVerifier(password: string, salt = randomBytes(16), iterations = 4096): string {
  const salted = pbkdf2Sync(password, salt, iterations, 32, 'sha256');
  const hmac = (text: string) => createHmac('sha256', salted).update(text).digest();
  const storedKey = createHash('sha256').update(hmac('Client Key')).digest('base64');
  return `SCRAM-SHA-256$${iterations}:${salt.toString('base64')}$${storedKey}:${hmac('Server Key').toString('base64')}`;
}
