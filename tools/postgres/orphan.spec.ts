import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { accountForNew, handOver, spawnIdentity } from './account.ts';
import { readPidFile } from './pidfile.ts';
import { goneWithin, packageDir, query, refusal, Room, running } from './spec-room.ts';
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

describe('postmaster.pid', () => {
  it('som navngir en fremmed, legges til side, og den fremmede lever', async () => {
    const stranger = spawn('sleep', ['60'], spawnIdentity(accountForNew()));
    try {
      writeFileSync(join(dataDir, 'postmaster.pid'), `${stranger.pid}\n${dataDir}\n1\n2\n\n127.0.0.1\n\nready\n`);
      handOver(join(dataDir, 'postmaster.pid'), accountForNew());
      const server = await room.start({ dataDir });
      expect(await query(server.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
      expect(stranger.exitCode ?? stranger.signalCode).toBeNull();
    } finally {
      stranger.kill();
    }
  });

  it('som navngir noen andres server på vår mappe: nektes, og den lever', async () => {
    const first = await room.start({ dataDir });
    await first.stop();
    const program = join(packageDir(), 'native', 'bin', 'postgres');
    const args = ['-D', '/proc/self/cwd', '-p', String(first.port), '-c', 'unix_socket_directories='];
    const foreign = spawn(program, args, { cwd: dataDir, stdio: 'ignore', ...spawnIdentity(accountForNew()) });
    try {
      while (readPidFile(join(dataDir, 'postmaster.pid'))?.status !== 'ready') await new Promise((done) => setTimeout(done, 20));
      const { code, message } = await refusal(room.start({ dataDir }));
      expect(code).toBe('IN_USE');
      expect(message).toContain(`En annen PostgreSQL (prosess ${foreign.pid}), som ikke er startet av Løftet, bruker datamappen ${dataDir}.`);
      expect(await query(first.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    } finally {
      foreign.kill('SIGINT');
      await goneWithin(foreign.pid ?? 0, 5000);
    }
  });
});

describe('passordfila', () => {
  it('kreves, og en server som ikke kjenner passordet, får være i fred', async () => {
    const parent = room.parent({ dataDir });
    const left = await running(parent);
    parent.child.kill('SIGKILL');
    await parent.ended;
    const password = readFileSync(room.path('pg18.password'), 'utf8');
    rmSync(room.path('pg18.password'));
    expect((await refusal(room.start({ dataDir }))).message).toContain(`passordfilen ${room.path('pg18.password')} mangler`);
    writeFileSync(room.path('pg18.password'), 'x'.repeat(43));
    expect((await refusal(room.start({ dataDir }))).message).toContain(`godtar ikke passordet i ${room.path('pg18.password')}. Den får stå.`);
    expect(await query(left.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    writeFileSync(room.path('pg18.password'), password);
    expect(await query((await room.start({ dataDir })).url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
  });
});
