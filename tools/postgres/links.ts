import { readlinkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { TreeLink } from './file-tree.ts';

function targetOf(path: string): string | undefined {
  try {
    return readlinkSync(path);
  } catch {
    return undefined;
  }
}

/** The package's install script makes these; it does not run under --ignore-scripts. False when the folder will not take them. */
export function restoreLinks(native: string, links: readonly TreeLink[]): boolean {
  for (const { path, target } of links) {
    const full = join(native, path);
    if (targetOf(full) === target) continue;
    try {
      symlinkSync(target, full);
    } catch {
      // Another process may have made it in the same moment.
      if (targetOf(full) !== target) return false;
    }
  }
  return true;
}
