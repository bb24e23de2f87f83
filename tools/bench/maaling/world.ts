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

/** Klyngen målingen lager seg, i en mappe som ryddes bort. `atClose` kjøres baklengs. */
export interface Ground { postgres: RunningPostgres; keys: Keys; folder: string; atClose(undo: () => Promise<void> | void): void; close(): Promise<void> }
/** Produktet på én database. `apiPid` er api-prosessen, barnet av den som startet. */
export interface Product { url: string; address: string; apiPid: number }
export type World = Ground & Product;

const settings = {
  shared_preload_libraries: 'pg_stat_statements', 'pg_stat_statements.track': 'top', 'pg_stat_statements.track_planning': 'off',
  // Bakgrunnsarbeid midt i en runde ville blitt ført på den som tilfeldigvis målte.
  autovacuum: 'off', checkpoint_timeout: '1h', max_wal_size: '4GB',
};

/** Én database med radene til `seed`, og produktet på den. */
export async function openWorld(say: (text: string) => void, seed: readonly string[] = ['main.js']): Promise<World> {
  const ground = await openGround(say);
  try {
    return { ...ground, ...await openProduct(ground, 'loeftet', seed, say) };
  } catch (error) {
    await ground.close();
    throw error;
  }
}

/** Starter en egen PostgreSQL. Blir målingen avbrutt, ryddes alt bort. */
export async function openGround(say: (text: string) => void): Promise<Ground> {
  const folder = mkdtempSync(join(tmpdir(), 'loeftet-maaling-'));
  const opened: (() => Promise<void> | void)[] = [() => { rmSync(folder, { recursive: true, force: true }); }];
  let closing: Promise<void> | undefined;
  const close = () => closing ??= (async () => { while (opened.length > 0) await opened.pop()!(); })();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void close().finally(() => process.exit(1)));
  try {
    say('Starter en egen database …');
    const postgres = await startPostgres({ dataDir: join(folder, 'pg'), settings });
    opened.push(() => postgres.stop());
    return { postgres, keys: { secret: 'bare-for-maalingen', generation: 1 }, folder, atClose: (undo) => { opened.push(undo); }, close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Starter produktet på en ny database slik `npm start` gjør, med sin egen api-prosess, og legger inn radene med et av programmene i `seed`. */
export async function openProduct({ postgres, keys, folder, atClose }: Ground, database: string, [program, ...args]: readonly string[], say: (text: string) => void): Promise<Product> {
  const url = new URL(postgres.url);
  url.pathname = `/${database}`;
  const env = { ...process.env, LOEFTET_DATA: folder, LOEFTET_SECRET: keys.secret, LOEFTET_DEMO: '0', DATABASE_URL: url.toString(), PORT: String(20_000 + Math.floor(Math.random() * 20_000)) };
  const address = `http://127.0.0.1:${env.PORT}`;
  say('Starter produktet …');
  const product = fork(join(projectRoot, 'tools/start/main.ts'), { cwd: projectRoot, execArgv: ['--conditions=development', '--disable-warning=ExperimentalWarning'], stdio: ['ignore', 'ignore', 'inherit', 'ipc'], env });
  atClose(() => stopChild(product));
  await answering(address, product);
  say('Legger inn radene …');
  const loader = fork(join(projectRoot, 'dist/tools/bench/seed', program!), args, { cwd: projectRoot, execArgv: [], env });
  loader.on('message', (text) => say(String(text)));
  const [code] = await once(loader, 'exit');
  if (code !== 0) throw new Error('Radene ble ikke lagt inn.');
  await countStatements(url.toString());
  return { url: url.toString(), address, apiPid: childRunning(product.pid!, 'apps/api') };
}

/** Teller setninger, og lar ikke skriving fra innlesingen ligge igjen til rundene. */
async function countStatements(url: string): Promise<void> {
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
