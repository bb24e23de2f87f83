import type { Stats } from 'node:fs';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Account } from './account.ts';
import type { TreeFile } from './file-tree.ts';

const READ = 4;
const ENTER = 1;

/** Whether the mode bits let the account do it. Access lists are not read; they could only make us copy needlessly. */
export function allows(stats: Pick<Stats, 'uid' | 'gid' | 'mode'>, account: Account, right: number): boolean {
  const shift = stats.uid === account.uid ? 6 : stats.gid === account.gid ? 3 : 0;
  return ((stats.mode >> shift) & right) === right;
}

/** Whether the account can walk the whole path down to the folder. */
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
