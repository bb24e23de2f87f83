import { createHash } from 'node:crypto';
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { errnoOf, onFolder } from './problem.ts';

/** The cluster folder and the files beside it. They are siblings because PGDATA belongs to PostgreSQL's own user. */
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
  /** Shown in the process list; how a server left behind is recognised as started by us on this folder. */
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

/** Two ways to the same folder must meet at the same owner file, so links are followed first. */
export function prepareLayout(dataDir: string): Layout {
  const asked = resolve(dataDir);
  const parent = dirname(asked);
  onFolder('opprette mappen for databasen', parent, () => makeFolder(parent));
  return onFolder('finne mappen for databasen', asked, () => layoutOf(realPath(asked)));
}

/** Step by step: the recursive mkdir of Node 24 calls a read-only disk «no such file». */
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
