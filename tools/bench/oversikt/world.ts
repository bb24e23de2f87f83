import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '#libs/platform';
import { connectTool, type Keys } from '#libs/platform/wall';
import { startPostgres, type RunningPostgres } from '../../postgres/index.ts';
import { stopChild } from './child.ts';
import { childRunning } from './processes.ts';

/** Databasen målingen lager seg, og produktet som kjører på den. `apiPid` er api-prosessen, barnet av den som startet. */
export interface World { postgres: RunningPostgres; url: string; keys: Keys; folder: string; address: string; apiPid: number; close(): Promise<void> }

const settings = {
  shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top', 'pg_stat_statements.track_planning': 'off',
  // Bakgrunnsarbeid midt i en runde ville blitt ført på den som tilfeldigvis målte.
  autovacuum: 'off', checkpoint_timeout: '1h', max_wal_size: '4GB',
};

/** Starter en egen PostgreSQL, fyller den, og starter produktet slik `npm start` gjør, med sin egen api-prosess. Blir målingen avbrutt, ryddes det bort. */
export async function openWorld(say: (text: string) => void): Promise<World> {
  const folder = mkdtempSync(join(tmpdir(), 'loeftet-maaling-'));
  const opened: (() => Promise<void> | void)[] = [() => { rmSync(folder, { recursive: true, force: true }); }];
  let closing: Promise<void> | undefined;
  const close = () => closing ??= (async () => { while (opened.length > 0) await opened.pop()!(); })();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().finally(() => process.exit(1)));
  try {
    say('Starter en egen database …');
    const postgres = await startPostgres({ dataDir: join(folder, 'pg'), settings });
    opened.push(() => postgres.stop());
    const url = new URL(postgres.url);
    url.pathname = '/loeftet';
    const keys: Keys = { secret: 'bare-for-maalingen', generation: 1 };
    const env = { ...process.env, LOEFTET_DATA: folder, LOEFTET_SECRET: keys.secret, LOEFTET_DEMO: '0', DATABASE_URL: url.toString(), PORT: String(20_000 + Math.floor(Math.random() * 20_000)) };
    const address = `http://127.0.0.1:${env.PORT}`;
    say('Starter produktet …');
    const product = fork(join(projectRoot, 'tools/start/main.ts'), { cwd: projectRoot, execArgv: ['--conditions=development', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
    opened.push(() => stopChild(product));
    await answering(address, product);
    say('Legger inn radene …');
    await fill(env, say);
    await prepare(url.toString());
    return { postgres, url: url.toString(), keys, folder, address, apiPid: childRunning(product.pid!, 'apps/api'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function fill(env: NodeJS.ProcessEnv, say: (text: string) => void): Promise<void> {
  const loader = fork(join(projectRoot, 'dist/tools/bench/seed/main.js'), { cwd: projectRoot, execArgv: [], env });
  loader.on('message', (text) => say(String(text)));
  const [code] = await once(loader, 'exit');
  if (code !== 0) throw new Error('Radene ble ikke lagt inn.');
}

/** Teller setninger, og lar ikke skriving fra innlesingen ligge igjen til rundene. */
async function prepare(url: string): Promise<void> {
  const admin = await connectTool(url);
  try {
    await admin.query('CREATE SCHEMA maaling');
    await admin.query('CREATE EXTENSION pg_stat_statements SCHEMA maaling');
    await admin.query('CHECKPOINT');
  } finally {
    await admin.end();
  }
}

async function answering(address: string, child: ChildProcess): Promise<void> {
  while (!(await fetch(`${address}/status`).then((r) => r.ok, () => false))) {
    if (child.exitCode !== null) throw new Error('Produktet startet ikke.');
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
