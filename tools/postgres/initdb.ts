import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, closeSync, existsSync, lstatSync, mkdirSync, openSync, readdirSync, renameSync, rmSync, statfsSync } from 'node:fs';
import { join } from 'node:path';
import type { Account } from './account.ts';
import { cleanEnvironment, handOver, spawnIdentity } from './account.ts';
import type { Layout } from './layout.ts';
import { ADMIN_USER } from './password.ts';
import { syncFolder, writePrivateFile } from './private-file.ts';
import { folderProblem, onFolder, PostgresProblem } from './problem.ts';
import { HERE } from './settings.ts';

// Passordet kommer som en åpen fil som ikke lenger har noe navn.
const PASSWORD_FD = 3;
const NEEDED_MB = 100;
const ARGUMENTS = [
  '-D', HERE, `--pwfile=/proc/self/fd/${PASSWORD_FD}`, `--username=${ADMIN_USER}`,
  '--auth-local=scram-sha-256', '--auth-host=scram-sha-256',
  '--encoding=UTF8', '--locale=C', '--locale-provider=icu', '--icu-locale=nb-NO', '-k',
];

export interface NewCluster {
  readonly layout: Layout;
  readonly program: string;
  readonly account: Account;
  readonly password: string;
  readonly ephemeral: boolean;
}

/** Lages i ei nabomappe som får sitt rette navn når alt er ferdig: datamappa har en hel klynge eller ingen. */
export async function createCluster(order: NewCluster): Promise<void> {
  const { layout, account } = order;
  sweepUnfinished(layout);
  const folder = join(layout.parent, `${layout.initPrefix}${randomBytes(6).toString('hex')}`);
  try {
    onFolder('opprette datamappen', folder, () => {
      mkdirSync(folder, { mode: 0o700 });
      handOver(folder, account);
    });
    await runInitdb(order, folder);
    onFolder('ta i bruk datamappen', layout.dataDir, () => {
      renameSync(folder, layout.dataDir);
      syncFolder(layout.parent);
    });
  } catch (error) {
    rmSync(folder, { recursive: true, force: true });
    throw error;
  }
}

async function runInitdb(order: NewCluster, folder: string): Promise<void> {
  const passwordFile = openNameless(order, folder);
  try {
    const child = spawn(order.program, [...ARGUMENTS, ...(order.ephemeral ? ['--no-sync'] : [])], {
      cwd: folder,
      stdio: ['ignore', 'ignore', 'pipe', passwordFile],
      env: cleanEnvironment(),
      ...spawnIdentity(order.account),
    });
    let said = '';
    child.stderr?.on('data', (chunk: Buffer) => (said = (said + chunk.toString('utf8')).slice(-5000)));
    const code = await new Promise<number | null>((done, fail) => {
      child.once('error', (error) => fail(folderProblem('starte initdb', order.program, error)));
      child.once('close', done);
    });
    if (code !== 0) throw failed(order, said);
  } finally {
    closeSync(passwordFile);
  }
}

function openNameless(order: NewCluster, folder: string): number {
  const path = `${folder}.password`;
  return onFolder('skrive en midlertidig passordfil', path, () => {
    try {
      writePrivateFile(path, order.password);
      if (order.account.switched) chownSync(path, order.account.uid, order.account.gid);
      return openSync(path, 'r');
    } finally {
      rmSync(path, { force: true });
    }
  });
}

function failed({ layout, account }: NewCluster, said: string): PostgresProblem {
  const { bavail, bsize } = statfsSync(layout.parent);
  const reason = explain(said, account.uid, (bavail * bsize) / 1e6);
  return new PostgresProblem('INITDB', `Klarte ikke å opprette databasen i ${layout.dataDir}: ${reason}`);
}

/** initdb rydder etter seg og melder ofte bare følgen av en full disk, så det spørres også om hva som er ledig. */
export function explain(said: string, uid: number, freeMb: number): string {
  if (/No space left on device/.test(said) || freeMb < NEEDED_MB) {
    return `disken er full eller nesten full (${Math.round(freeMb)} MB ledig, trenger minst ${NEEDED_MB}).`;
  }
  if (/could not look up effective user ID/.test(said)) {
    return `brukeren med uid ${uid} finnes ikke i /etc/passwd, og det krever PostgreSQL. Legg den til, eller start som en annen bruker.`;
  }
  return `PostgreSQL sier: ${said.trim().split('\n').slice(-4).join(' ')}`;
}

/** Det en drept initdb etterlot. Ei mappe der en server har gått (postmaster.opts), kan ha data og blir, hva den enn heter. */
export function sweepUnfinished(layout: Layout): void {
  for (const name of readdirSync(layout.parent)) {
    if (!name.startsWith(layout.initPrefix) || !/^[0-9a-f]{12}(\.password(\.\d+\.new)?)?$/.test(name.slice(layout.initPrefix.length))) continue;
    const path = join(layout.parent, name);
    if (lstatSync(path).isDirectory() && existsSync(join(path, 'postmaster.opts'))) continue;
    try {
      rmSync(path, { recursive: true, force: true, maxRetries: 3, retryDelay: 50 });
    } catch {
      // En initdb som overlevde forelderen sin, kan fortsatt skrive der; neste oppstart rydder igjen.
    }
  }
}
