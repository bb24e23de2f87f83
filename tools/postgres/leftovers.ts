import type { Layout } from './layout.ts';
import { allPids, commandLine, isAlive, processState, signal, waitUntilGone, worksIn } from './process-table.ts';

const GRACE_MS = 300;
const QUIT_MS = 5000;

/**
 * Drepes hovedprosessen til serveren, avslutter barna av seg selv, men ett som er midt i en tung utregning,
 * merker det ikke, og holder på det delte minnet en ny server må ha for seg selv.
 */
export async function endLeftovers(layout: Layout): Promise<void> {
  const found = allPids().filter((pid) => isLeftover(pid, layout));
  await Promise.all(found.map(endOne));
}

/** Barna kaller seg «postgres: <navnet på klyngen>: …». */
export function isLeftoverTitle(title: string, clusterName: string): boolean {
  return title.startsWith(`postgres: ${clusterName}: `);
}

function isLeftover(pid: number, layout: Layout): boolean {
  return isLeftoverTitle(commandLine(pid)[0] ?? '', layout.clusterName) && worksIn(pid, layout.dataDir) !== false;
}

async function endOne(pid: number): Promise<void> {
  const startTicks = processState(pid)?.startTicks;
  if (startTicks === undefined || (await waitUntilGone(pid, startTicks, GRACE_MS))) return;
  for (const name of ['SIGQUIT', 'SIGKILL'] as const) {
    if (!isAlive(pid, startTicks)) return;
    signal(pid, name);
    if (await waitUntilGone(pid, startTicks, QUIT_MS)) return;
  }
}
