import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { TreeFile } from './file-tree.ts';

const READ = 4;
const ENTER = 1;

/** Om rettighetsbitene lar brukeren gjøre det. Tilgangslister leses ikke; de kunne bare fått oss til å kopiere unødig. */
export function allows(stats: Pick<Stats, 'uid' | 'gid' | 'mode'>, account: Account, right: number): boolean {
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0;
  return ((stats.mode >> shift) & right) === right;
}

/** Om brukeren kommer hele veien ned til mappa. */
export function canEnter(folder: string, account: Account): boolean {
  for (let step = folder; ; step = dirname(step)) {
    if (!allows(statSync(step), account, ENTER)) return false;
    if (step === dirname(step)) return true;
  }
}

export function canReadTree(root: string, files: readonly TreeFile[], account: Account): boolean {
  const folders = new Set(files.map(({ path }) => dirname(join(root, path))));
  return (
    canEnter(root, account) &&
    [...folders].every((folder) => allows(statSync(folder), account, READ | ENTER)) &&
    files.every(({ path }) => allows(statSync(join(root, path)), account, READ))
  );
}
