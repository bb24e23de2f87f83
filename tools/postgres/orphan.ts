import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import type { Layout } from './layout.ts';
import { endLeftovers } from './leftovers.ts';
import { tryLogin } from './login.ts';
import { ADMIN_USER } from './password.ts';
import { readPidFile } from './pidfile.ts';
import { onFolder, PostgresProblem } from './problem.ts';
import { commandLine, processState, signal, waitUntilGone, worksIn } from './process-table.ts';

const FAST_MS = 30_000;
const IMMEDIATE_MS = 15_000;

export interface Suspect {
  /** Undefined when the system will not say where the process works, as in a container without the ptrace right. */
  readonly worksInDataDir: boolean | undefined;
  readonly command: readonly string[];
}

/** ours: started by us on this folder. foreign: somebody else's server on it. unrelated: the pid has been reused. */
export function judge(suspect: Suspect, clusterName: string): 'ours' | 'foreign' | 'unrelated' {
  const isServer = ['postgres', 'postmaster'].includes(basename(suspect.command[0] ?? ''));
  if (suspect.worksInDataDir === false || !isServer) return 'unrelated';
  return suspect.command.includes(`cluster_name=${clusterName}`) ? 'ours' : 'foreign';
}

/**
 * A server whose parent was killed is stopped in order and started anew, not adopted: then settings, exit event
 * and ownership are the same as after any other start, and nothing committed is lost.
 */
export async function settleOrphan(layout: Layout, password: string, onProgress: (text: string) => void): Promise<void> {
  const file = readPidFile(layout.pidFile);
  if (file === undefined) return;
  const state = processState(file.pid);
  if (state !== undefined && !state.zombie) {
    const verdict = judge({ worksInDataDir: worksIn(file.pid, layout.dataDir), command: commandLine(file.pid) }, layout.clusterName);
    if (verdict === 'foreign') throw inUse(layout, file.pid);
    if (verdict === 'ours') {
      if (file.status === 'ready') await demandOurPassword(layout, file.port, password);
      onProgress('Stopper en database som ble stående etter forrige kjøring …');
      return stopOrphan(layout, file.pid, state.startTicks);
    }
  }
  await endLeftovers(layout);
  // PostgreSQL itself believes any process of its own account that bears the number, even a zombie or a stranger.
  if (state !== undefined) onFolder('rydde bort en gammel postmaster.pid', layout.pidFile, () => rmSync(layout.pidFile, { force: true }));
}

async function demandOurPassword(layout: Layout, port: number | undefined, password: string): Promise<void> {
  if (port === undefined || (await tryLogin(port, ADMIN_USER, password)) !== 'wrong-password') return;
  throw new PostgresProblem(
    'PASSWORD',
    `Databasen som kjører på ${layout.dataDir}, godtar ikke passordet i ${layout.password}. ` +
      'Den får stå. Hent passordfilen som hører til, fra sikkerhetskopien.',
  );
}

async function stopOrphan(layout: Layout, pid: number, startTicks: string): Promise<void> {
  signal(pid, 'SIGINT');
  if (await waitUntilGone(pid, startTicks, FAST_MS)) return;
  signal(pid, 'SIGQUIT');
  if (await waitUntilGone(pid, startTicks, IMMEDIATE_MS)) return;
  throw new PostgresProblem('STOP', `Databasen fra forrige kjøring (prosess ${pid}) på ${layout.dataDir} lot seg ikke stoppe.`);
}

function inUse(layout: Layout, pid: number): PostgresProblem {
  return new PostgresProblem(
    'IN_USE',
    `En annen PostgreSQL (prosess ${pid}), som ikke er startet av Løftet, bruker datamappen ${layout.dataDir}. ` +
      'Den får stå. Stopp den først, eller velg en annen datamappe.',
  );
}
