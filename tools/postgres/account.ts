import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onFolder, PostgresProblem } from './problem.ts';

const NOBODY = 65534;

/** Systembrukeren PostgreSQL kjører som. Den nekter å kjøre som root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** Sant når den er en annen enn vår, så mapper må gis fra oss og det må prøves om den når fram. */
  readonly switched: boolean;
}

export function currentUid(): number {
  return process.geteuid?.() ?? -1;
}

export function accountForNew(): Account {
  if (currentUid() !== 0) return { uid: currentUid(), gid: process.getegid?.() ?? -1, switched: false };
  return { uid: NOBODY, gid: NOBODY, switched: true };
}

/** En klynge som finnes, beholder eieren sin: ingenting skifter eier fordi noen en gang startet med sudo. */
export function accountForExisting(dataDir: string): Account {
  if (currentUid() !== 0) return accountForNew();
  const owner = lstatSync(dataDir);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, switched: true };
  const account = accountForNew();
  onFolder('gi PostgreSQL tilgang til datamappen', dataDir, () => handOver(dataDir, account));
  return account;
}

/** Spørres det om før mappa leses: en annen brukers datamappe lar seg ikke lese. */
export function demandOwnFolder(dataDir: string): void {
  const owner = onFolder('lese datamappen', dataDir, () => lstatSync(dataDir, { throwIfNoEntry: false }));
  const me = currentUid();
  if (owner === undefined || me === 0 || owner.uid === me) return;
  throw new PostgresProblem(
    'OTHER_OWNER',
    `Datamappen ${dataDir} eies av en annen bruker (uid ${owner.uid}, du er ${me}). Ingenting er rørt. ` +
      `Start som den brukeren eller som root, eller bytt eier mens den er stoppet: chown -R ${me} '${dataDir}' '${dataDir}'.*`,
  );
}

export function handOver(path: string, account: Account): void {
  if (!account.switched) return;
  lchownSync(path, account.uid, account.gid);
  if (!lstatSync(path).isDirectory()) return;
  for (const name of readdirSync(path)) handOver(join(path, name), account);
}

/** Det child_process trenger; tomt når vi alt er den brukeren. */
export function spawnIdentity(account: Account): { uid?: number; gid?: number } {
  return account.switched ? { uid: account.uid, gid: account.gid } : {};
}

/** libpq-variablene og språket til den som startet oss, skal ikke følge med inn i serveren. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
