import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, constants, copyFileSync, existsSync, lstatSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { currentUid } from './account.ts';
import type { TreeFile, TreeLink } from './file-tree.ts';
import { restoreLinks } from './links.ts';
import { errnoOf } from './problem.ts';

export interface CopySource {
  readonly native: string;
  readonly version: string;
  readonly files: readonly TreeFile[];
  readonly links: readonly TreeLink[];
}

const ABANDONED_MS = 600_000;
const NEEDED_AT_RUNTIME = (file: TreeFile): boolean => !file.path.endsWith('.a');

/** Navnet kommer av versjon og innholdsliste, så to bygg av samme versjon ikke deler mappe. */
export function copyName(source: CopySource): string {
  const list = source.files.map(({ path, size }) => `${path} ${size}`).join('\n');
  return `${source.version}-${createHash('sha256').update(list).digest('hex').slice(0, 12)}`;
}

/** Mappa med en hel kopi under `cache`, laget nå om den mangler. Kaster når stedet ikke er til å stole på eller ikke kan skrives i. */
export function ensureCopy(source: CopySource, cache: string): string {
  ensureTrusted(cache);
  const final = join(cache, copyName(source));
  if (isComplete(source, final)) return final;
  sweepAbandoned(final);
  const aside = `${final}.${randomBytes(6).toString('hex')}`;
  try {
    copyTree(source, aside);
    if (!isComplete(source, aside)) throw new Error('the copy is incomplete');
    putInPlace(source, aside, final);
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
  return final;
}

/** Et program root starter, må ligge der ingen andre kan ha lagt det. */
function ensureTrusted(cache: string): void {
  mkdirSync(cache, { recursive: true, mode: 0o755 });
  const stats = lstatSync(cache);
  if (!stats.isDirectory() || stats.uid !== currentUid()) throw new Error('the folder belongs to somebody else');
  // Opphever også en streng umask: en annen bruker må kunne lese.
  chmodSync(cache, 0o755);
}

/** En kopi der den som laget den, ble drept. En ung en kan fortsatt være under arbeid. */
function sweepAbandoned(final: string): void {
  const prefix = `${basename(final)}.`;
  for (const name of readdirSync(dirname(final)).filter((entry) => entry.startsWith(prefix))) {
    const path = join(dirname(final), name);
    const made = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    if (made !== undefined && Date.now() - made > ABANDONED_MS) rmSync(path, { recursive: true, force: true });
  }
}

function copyTree({ native, files, links }: CopySource, to: string): void {
  const made = new Set<string>();
  const makeFolder = (folder: string): void => {
    if (made.has(folder)) return;
    if (folder !== to) makeFolder(dirname(folder));
    mkdirSync(folder);
    chmodSync(folder, 0o755);
    made.add(folder);
  };
  makeFolder(to);
  for (const file of files.filter(NEEDED_AT_RUNTIME)) {
    const target = join(to, file.path);
    makeFolder(dirname(target));
    copyFileSync(join(native, file.path), target, constants.COPYFILE_FICLONE);
    chmodSync(target, file.path.startsWith('bin/') ? 0o755 : 0o644);
  }
  restoreLinks(to, links);
}

function isComplete({ files, links }: CopySource, folder: string): boolean {
  if (!existsSync(folder) || lstatSync(folder).uid !== currentUid()) return false;
  return (
    files.filter(NEEDED_AT_RUNTIME).every((file) => statSync(join(folder, file.path), { throwIfNoEntry: false })?.size === file.size) &&
    links.every(({ path }) => existsSync(join(folder, path)))
  );
}

/** Et navnebytte er alt eller ingenting; kom en annen oppstart først, er dens kopi like god som vår. */
function putInPlace(source: CopySource, aside: string, final: string): void {
  try {
    renameSync(aside, final);
  } catch (error) {
    if (!['ENOTEMPTY', 'EEXIST'].includes(errnoOf(error))) throw error;
    if (isComplete(source, final)) return;
    renameSync(final, `${aside}.broken`);
    renameSync(aside, final);
    rmSync(`${aside}.broken`, { recursive: true, force: true });
  }
}
