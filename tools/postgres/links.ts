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

/** Pakkens installasjonsskript lager disse; det kjøres ikke med --ignore-scripts. Usant når mappa ikke tar imot dem. */
export function restoreLinks(native: string, links: readonly TreeLink[]): boolean {
  for (const { path, target } of links) {
    const full = join(native, path);
    if (targetOf(full) === target) continue;
    try {
      symlinkSync(target, full);
    } catch {
      // En annen prosess kan ha laget den i samme øyeblikk.
      if (targetOf(full) !== target) return false;
    }
  }
  return true;
}
