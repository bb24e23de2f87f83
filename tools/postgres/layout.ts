import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errnoOf, onFolder } from './problem.ts';

/** Klyngens mappe og filene ved siden av. De er naboer fordi PGDATA tilhører PostgreSQLs egen bruker. */
export interface Layout {
  readonly dataDir: string;
  readonly parent: string;
  readonly password: string;
  readonly port: string;
  readonly owner: string;
  readonly startupLog: string;
  readonly binaries: string;
  readonly logDir: string;
  readonly pidFile: string;
  readonly initPrefix: string;
  /** Vises i prosesslista; slik kjennes en etterlatt server igjen som startet av oss på denne mappa. */
  readonly clusterName: string;
}

export function layoutOf(dataDir: string): Layout {
  const base = basename(dataDir);
  const label = base.replace(/[^A-Za-z0-9_-]/g, '_').slice(0, 30);
  return {
    dataDir,
    parent: dirname(dataDir),
    password: `${dataDir}.password`,
    port: `${dataDir}.port`,
    owner: `${dataDir}.owner`,
    startupLog: `${dataDir}.startup.log`,
    binaries: `${dataDir}.binaries`,
    logDir: join(dataDir, 'log'),
    pidFile: join(dataDir, 'postmaster.pid'),
    initPrefix: `${base}.init-`,
    clusterName: `${label}-${createHash('sha256').update(dataDir).digest('hex').slice(0, 12)}`,
  };
}

/** To veier til samme mappe må møtes ved samme eierfil, så lenker følges først. */
export function prepareLayout(dataDir: string): Layout {
  const asked = resolve(dataDir);
  const parent = dirname(asked);
  onFolder('opprette mappen for databasen', parent, () => makeFolder(parent));
  return onFolder('finne mappen for databasen', asked, () => layoutOf(realPath(asked)));
}

/** Ett steg om gangen: den rekursive mkdir i Node 24 kaller en skrivebeskyttet disk «no such file». */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (path !== dirname(path)) makeFolder(dirname(path));
  try {
    mkdirSync(path, { mode: 0o700 });
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST' || !statSync(path).isDirectory()) throw error;
  }
}

function realPath(path: string): string {
  try {
    return realpathSync(path);
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error;
    return join(realpathSync(dirname(path)), basename(path));
  }
}
