import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Client } from 'pg';
import { commandLine, processState, signal } from './process-table.ts';
import { goneWithin, query, Room, running } from './spec-room.ts';
import { closeTemplate, seed } from './spec-seed.ts';

// Ekte prosesser på en travel maskin; de vanlige fem sekundene er for rene regler.
jest.setTimeout(60_000);

let room: Room;
let dataDir: string;
beforeEach(async () => {
  room = new Room();
  dataDir = room.path('pg18');
  await seed(dataDir);
});
afterEach(() => room.close());
afterAll(closeTemplate);

/** Setter inn én og én til linja brytes, og svarer med det siste tallet serveren bekreftet. */
async function writeUntilCut(url: string, cutAfter: number, cut: () => void): Promise<number> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined);
  await client.connect();
  await client.query('CREATE TABLE IF NOT EXISTS t (n int PRIMARY KEY)');
  let acknowledged = 0;
  try {
    for (;;) {
      await client.query('INSERT INTO t VALUES ($1)', [acknowledged + 1]);
      acknowledged++;
      if (acknowledged === cutAfter) cut();
    }
  } catch {
    await client.end().catch(() => undefined);
    return acknowledged;
  }
}

async function demandRows(url: string, acknowledged: number): Promise<void> {
  const [row] = await query(url, `SELECT count(*)::int n FROM t WHERE n <= ${acknowledged}`);
  expect(row).toEqual({ n: acknowledged });
}

/** Venter til initdb har skrevet sin første fil. Ei fast ventetid treffer for seint på en rask maskin: da er klyngen ferdig. */
async function begunCluster(folder: string): Promise<void> {
  const begun = () => existsSync(folder) && readdirSync(folder).some((name) => existsSync(join(folder, name, 'PG_VERSION')));
  for (const deadline = Date.now() + 20_000; !begun(); ) {
    if (Date.now() > deadline) throw new Error(`initdb begynte ikke i ${folder}.`);
    await new Promise((done) => setTimeout(done, 2));
  }
}

describe('kill -9', () => {
  it('på forelderen: den etterlatte serveren stoppes i orden og startes på nytt', async () => {
    const parent = room.parent({ dataDir, ephemeral: false });
    const left = await running(parent);
    await query(left.url, 'CREATE TABLE t AS SELECT 1 n');
    parent.child.kill('SIGKILL');
    await parent.ended;
    expect(await query(left.url, 'SELECT n FROM t')).toEqual([{ n: 1 }]);
    const progress: string[] = [];
    const server = await room.start({ dataDir, ephemeral: false, onProgress: (text) => progress.push(text) });
    expect(progress).toContain('Stopper en database som ble stående etter forrige kjøring …');
    expect(server.pid).not.toBe(left.pid);
    expect(server.port).toBe(left.port);
    await demandRows(server.url, 1);
    const log = readdirSync(server.logDir).map((name) => readFileSync(join(server.logDir, name), 'utf8')).join('');
    expect(log).toContain('database system was shut down at');
    expect(log).not.toContain('was interrupted');
  });

  it('på serveren: bekreftede rader er der, stop() henger ikke, og forelderen får vite det', async () => {
    const first = await room.start({ dataDir, ephemeral: false });
    const acknowledged = await writeUntilCut(first.url, 300, () => process.kill(first.pid, 'SIGKILL'));
    expect(await first.died).toMatchObject({ signal: 'SIGKILL', expected: false });
    await first.stop();
    expect(acknowledged).toBeGreaterThanOrEqual(300);
    await demandRows((await room.start({ dataDir, ephemeral: false })).url, acknowledged);
  });

  it('på begge: bekreftede rader er der', async () => {
    const parent = room.parent({ dataDir, ephemeral: false });
    const left = await running(parent);
    const acknowledged = await writeUntilCut(left.url, 300, () => {
      parent.child.kill('SIGKILL');
      process.kill(left.pid, 'SIGKILL');
    });
    await parent.ended;
    await demandRows((await room.start({ dataDir, ephemeral: false })).url, acknowledged);
  });

  it('på serveren mens en spørring regner: barnet som ikke merker det, avsluttes', async () => {
    const first = await room.start({ dataDir });
    const busy = new Client({ connectionString: first.url });
    busy.on('error', () => undefined);
    await busy.connect();
    const [row] = (await busy.query<{ pid: number }>('SELECT pg_backend_pid() pid')).rows;
    const pid = row?.pid ?? 0;
    const endless = busy.query('DO $$ BEGIN LOOP NULL; END LOOP; END $$').catch(() => undefined);
    await new Promise((done) => setTimeout(done, 100));
    process.kill(first.pid, 'SIGKILL');
    await first.died;
    try {
      expect(processState(pid)).toBeDefined();
      const second = await room.start({ dataDir });
      await endless;
      expect(await goneWithin(pid, 1000)).toBe(true);
      expect(await query(second.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    } finally {
      if (commandLine(pid)[0]?.startsWith('postgres: pg18-') === true) signal(pid, 'SIGQUIT');
      await busy.end().catch(() => undefined);
    }
  });

  it('under initdb: ingen halv klynge, og ei mappe der en server har gått, blir, hva den enn heter', async () => {
    dataDir = room.path('fersk', 'pg18');
    const parent = room.parent({ dataDir });
    await parent.until(({ progress }) => progress === 'Oppretter databasen …');
    await begunCluster(room.path('fersk'));
    parent.child.kill('SIGKILL');
    await parent.ended;
    expect(existsSync(dataDir)).toBe(false);
    expect(readdirSync(room.path('fersk')).filter((name) => name.startsWith('pg18.init-'))).not.toEqual([]);
    const real = room.path('fersk', 'pg18.init-0123456789ab');
    mkdirSync(real);
    writeFileSync(join(real, 'postmaster.opts'), '');
    const server = await room.start({ dataDir });
    expect(await query(server.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    expect(existsSync(real)).toBe(true);
  });
});
