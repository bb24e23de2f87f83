import { randomBytes } from 'node:crypto';
import { linkSync, readFileSync, renameSync, rmSync } from 'node:fs';
import type { Layout } from './layout.ts';
import { writePrivateFile } from './private-file.ts';
import { errnoOf, folderProblem, PostgresProblem } from './problem.ts';
import { bootId, isAlive, processState } from './process-table.ts';

interface Owner {
  pid: number;
  startTicks: string;
  bootId: string;
  nonce: string;
}

export interface Ownership {
  release(): void;
}

export function parseOwner(text: string): Owner | undefined {
  try {
    const value = JSON.parse(text) as Partial<Owner> | null;
    const { pid, startTicks, bootId: boot, nonce } = value ?? {};
    if (!Number.isInteger(pid) || typeof startTicks !== 'string' || typeof boot !== 'string' || typeof nonce !== 'string') return undefined;
    return { pid: pid as number, startTicks, bootId: boot, nonce };
  } catch {
    return undefined;
  }
}

/** Én levende forelder per klynge. Å lenke er udelelig, så av to som starter, får nøyaktig én fila. */
export function takeOwnership(layout: Layout): Ownership {
  const mine: Owner = {
    pid: process.pid,
    startTicks: processState(process.pid)?.startTicks ?? '',
    bootId: bootId(),
    nonce: randomBytes(8).toString('hex'),
  };
  const aside = `${layout.owner}.${mine.nonce}`;
  try {
    writePrivateFile(aside, JSON.stringify(mine));
    for (let attempt = 0; attempt < 20; attempt++) {
      if (tryLink(aside, layout.owner)) return { release: () => release(layout, mine.nonce) };
      evictDeadOwner(layout);
    }
  } catch (error) {
    throw folderProblem('lagre hvem som kjører databasen', layout.owner, error);
  } finally {
    rmSync(aside, { force: true });
  }
  throw new PostgresProblem('ALREADY_RUNNING', `Flere starter samtidig på ${layout.dataDir}. Prøv igjen om litt.`);
}

function tryLink(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return false;
    throw error;
  }
}

function readOwner(path: string): Owner | undefined {
  try {
    return parseOwner(readFileSync(path, 'utf8'));
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function evictDeadOwner(layout: Layout): void {
  const owner = readOwner(layout.owner);
  if (owner !== undefined && owner.bootId === bootId() && isAlive(owner.pid, owner.startTicks)) {
    throw new PostgresProblem(
      'ALREADY_RUNNING',
      `Løftet kjører allerede på ${layout.dataDir} (prosess ${owner.pid}). Stopp det først, eller velg en annen datamappe.`,
    );
  }
  // En annen oppstart kan ha kastet ut den samme døde eieren og flyttet inn siden vi så: det vi flyttet, prøves og legges tilbake.
  const evicted = `${layout.owner}.${randomBytes(8).toString('hex')}`;
  try {
    renameSync(layout.owner, evicted);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return;
    throw error;
  }
  if (readOwner(evicted)?.nonce !== owner?.nonce) tryLink(evicted, layout.owner);
  rmSync(evicted, { force: true });
}

function release(layout: Layout, nonce: string): void {
  try {
    if (readOwner(layout.owner)?.nonce === nonce) rmSync(layout.owner, { force: true });
  } catch {
    // Ei etterlatt fil navngir snart nok en død prosess; neste oppstart kaster den ut.
  }
}
