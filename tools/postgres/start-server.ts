import type { Account } from './account.ts';
import type { Layout } from './layout.ts';
import { lastWords, logSince, markLog } from './log.ts';
import type { PortWish } from './port.ts';
import { choosePort, isFree, rememberPort } from './port.ts';
import { PostgresProblem } from './problem.ts';
import { untilReady } from './ready.ts';
import type { Server } from './server.ts';
import { spawnServer } from './server.ts';
import { serverArguments } from './settings.ts';

const ATTEMPTS = 5;
const HELD_MEMORY_MS = 1000;
const TEN_MINUTES_MS = 600_000;

export interface ServerOrder {
  readonly layout: Layout;
  readonly account: Account;
  readonly password: string;
  readonly program: string;
  readonly wish: PortWish;
  readonly ephemeral: boolean;
  readonly settings: Readonly<Record<string, string>>;
  readonly timeoutMs: number | undefined;
  readonly onProgress: (text: string) => void;
}

/** To feil går over: en port som ble tatt mellom vi så og åpnet, og en forgjenger som ikke helt har sluppet minnet. */
export async function startServer(order: ServerOrder): Promise<{ server: Server; port: number }> {
  const refused = new Set<number>();
  for (let attempt = 1; ; attempt++) {
    const port = await choosePort(order.wish, isFree, refused);
    const mark = markLog(order.layout);
    const server = spawnServer(order.program, argumentsFor(order, port), order.layout, order.account);
    if (await readyOrStopped(order, server, port)) return { server, port };
    const words = server.failure() || lastWords(order.layout, mark);
    const lostPort = /Address already in use/.test(words);
    const heldMemory = /pre-existing shared memory block|lock file .* already exists/.test(words);
    if (attempt >= ATTEMPTS || !(lostPort || heldMemory)) throw failed(order.layout, words, logSince(order.layout, mark));
    if (lostPort) refused.add(port);
    else await new Promise((done) => setTimeout(done, HELD_MEMORY_MS));
  }
}

function argumentsFor(order: ServerOrder, port: number): string[] {
  return serverArguments({ port, clusterName: order.layout.clusterName, ephemeral: order.ephemeral, extra: order.settings });
}

/** En oppstart som feiler halvveis, skal ikke etterlate en server. */
async function readyOrStopped(order: ServerOrder, server: Server, port: number): Promise<boolean> {
  const { layout, password, onProgress } = order;
  try {
    const ready = await untilReady({ layout, server, port, password, onProgress, timeoutMs: order.timeoutMs ?? TEN_MINUTES_MS });
    if (!ready) return false;
    rememberPort(layout, port);
    onProgress(`Databasen er klar på port ${port}.`);
    return true;
  } catch (error) {
    await server.stop().catch(() => undefined);
    throw error;
  }
}

function failed(layout: Layout, words: string, logFile: string): PostgresProblem {
  const full = /No space left on device/.test(words) ? ' Disken er full.' : '';
  return new PostgresProblem(
    'START',
    `Databasen i ${layout.dataDir} startet ikke.${full} Se loggen: ${logFile}. PostgreSQL sier: ${words || 'ingenting'}`,
    { logFile },
  );
}
