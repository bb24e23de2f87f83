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
  /** Undefined når systemet ikke vil si hvor prosessen arbeider, som i en container uten ptrace-retten. */
  readonly worksInDataDir: boolean | undefined;
  readonly command: readonly string[];
}

/** ours: startet av oss på denne mappa. foreign: noen andres server på den. unrelated: nummeret er brukt om igjen. */
export function judge(suspect: Suspect, clusterName: string): 'ours' | 'foreign' | 'unrelated' {
  const isServer = ['postgres', 'postmaster'].includes(basename(suspect.command[0] ?? ''));
  if (suspect.worksInDataDir === false || !isServer) return 'unrelated';
  return suspect.command.includes(`cluster_name=${clusterName}`) ? 'ours' : 'foreign';
}

/**
 * En server der forelderen ble drept, stoppes i orden og startes på nytt; den overtas ikke. Da er innstillinger,
 * melding om slutten og eierskap som etter enhver annen oppstart, og ingenting bekreftet går tapt.
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
  // PostgreSQL selv tror på enhver prosess hos sin egen bruker som har nummeret, også en zombie eller en fremmed.
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
