import { lchownSync, lstatSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { onFolder, PostgresProblem } from './problem.ts';

const NOBODY = 65534;

/** The system account PostgreSQL runs under. It refuses to run as root. */
export interface Account {
  readonly uid: number;
  readonly gid: number;
  /** True when it differs from ours, so that folders must be handed over and reachability checked. */
  readonly switched: boolean;
}

export function currentUid(): number {
  return process.geteuid?.() ?? -1;
}

export function accountForNew(): Account {
  if (currentUid() !== 0) return { uid: currentUid(), gid: process.getegid?.() ?? -1, switched: false };
  return { uid: NOBODY, gid: NOBODY, switched: true };
}

/** An existing cluster keeps the owner it has: nothing changes hands because somebody once started with sudo. */
export function accountForExisting(dataDir: string): Account {
  if (currentUid() !== 0) return accountForNew();
  const owner = lstatSync(dataDir);
  if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid, switched: true };
  const account = accountForNew();
  onFolder('gi PostgreSQL tilgang til datamappen', dataDir, () => handOver(dataDir, account));
  return account;
}

/** Asked before the folder is read: another user's data folder cannot be. */
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

/** What child_process needs; empty when we already are that account. */
export function spawnIdentity(account: Account): { uid?: number; gid?: number } {
  return account.switched ? { uid: account.uid, gid: account.gid } : {};
}

/** libpq variables and locale of the person who started us must not leak into the server. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  return { PATH: '/usr/local/bin:/usr/bin:/bin', LC_ALL: 'C', TZ: 'UTC' };
}
