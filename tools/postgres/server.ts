import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { closeSync, openSync, rmSync } from 'node:fs';
import type { Account } from './account.ts';
import { cleanEnvironment, spawnIdentity } from './account.ts';
import type { Layout } from './layout.ts';
import { currentLog } from './log.ts';
import { onFolder, PostgresProblem } from './problem.ts';

const FAST_MS = 30_000;
const IMMEDIATE_MS = 15_000;

export interface ServerExit {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  /** Sant når stop() er bedt om. */
  readonly expected: boolean;
  readonly logFile: string;
}

export interface Server {
  readonly pid: number;
  readonly died: Promise<ServerExit>;
  hasEnded(): boolean;
  /** Hvorfor den aldri kom i gang, om den ikke gjorde det. */
  failure(): string;
  stop(): Promise<void>;
}

/** I en egen prosessgruppe, så Ctrl+C bare når node, som så stopper serveren i orden. */
export function spawnServer(program: string, args: string[], layout: Layout, account: Account): Server {
  const log = onFolder('skrive oppstartsloggen', layout.startupLog, () => {
    // Den forrige oppstarten kan ha vært en annen brukers.
    rmSync(layout.startupLog, { force: true });
    return openSync(layout.startupLog, 'wx', 0o600);
  });
  let child: ChildProcess;
  try {
    child = spawn(program, args, {
      cwd: layout.dataDir,
      detached: true,
      stdio: ['ignore', log, log],
      env: cleanEnvironment(),
      ...spawnIdentity(account),
    });
  } finally {
    closeSync(log);
  }
  // En innebygd server skal ikke holde forelderen i live.
  child.unref();
  let expected = false;
  let ended = false;
  let failure = '';
  const died = new Promise<ServerExit>((done) => {
    const settle = (code: number | null, signal: NodeJS.Signals | null): void => {
      ended = true;
      done({ code, signal, expected, logFile: currentLog(layout) });
    };
    child.once('exit', settle);
    child.once('error', (error) => {
      failure = error.message;
      // Et signal som ikke kom fram, er også en feil, men bare et barn uten nummer kom aldri i gang.
      if (child.pid === undefined) settle(null, null);
    });
  });
  const endsWithin = async (ms: number): Promise<boolean> => {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<boolean>((done) => (timer = setTimeout(() => done(false), ms)));
    try {
      return await Promise.race([died.then(() => true), late]);
    } finally {
      clearTimeout(timer);
    }
  };
  const stop = async (): Promise<void> => {
    if (ended) return;
    expected = true;
    child.ref();
    child.kill('SIGINT');
    if (await endsWithin(FAST_MS)) return;
    child.kill('SIGQUIT');
    if (await endsWithin(IMMEDIATE_MS)) return;
    child.unref();
    const logFile = currentLog(layout);
    throw new PostgresProblem('STOP', `Databasen (prosess ${child.pid}) lot seg ikke stoppe. Se loggen: ${logFile}.`, { logFile });
  };
  let stopping: Promise<void> | undefined;
  return { pid: child.pid ?? 0, died, hasEnded: () => ended, failure: () => failure, stop: () => (stopping ??= stop()) };
}
