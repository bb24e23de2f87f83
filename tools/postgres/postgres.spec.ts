import { afterAll, afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createServer } from 'node:net';
import type { Server } from 'node:net';
import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { commandLine } from './process-table.ts';
import { query, refusal, Room } from './spec-room.ts';
import { closeTemplate, seed } from './spec-seed.ts';

// Ekte prosesser på en travel maskin; de vanlige fem sekundene er for rene regler.
jest.setTimeout(60_000);

let room: Room;
beforeEach(() => {
  room = new Room();
});
afterEach(() => room.close());
afterAll(closeTemplate);

async function occupy(port: number): Promise<Server> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(port, '127.0.0.1', done));
  return server;
}

describe('start og stopp', () => {
  it('lager en klynge som lovet, stopper i orden, og beholder rader og port til neste oppstart', async () => {
    const progress: string[] = [];
    const first = await room.start({ dataDir: room.path('pg18'), ephemeral: false, onProgress: (text) => progress.push(text) });
    // Ligger pakkene der kontoen ikke kommer til, lages det først en kopi; det har sine egne prøver.
    expect(progress.filter((text) => !text.startsWith('Kopierer'))).toEqual(['Oppretter databasen …', 'Starter databasen …', `Databasen er klar på port ${first.port}.`]);
    const [row] = await query(
      first.url,
      `SELECT current_setting('data_checksums') sums, current_setting('server_encoding') encoding, current_setting('fsync') fsync,
         current_setting('password_encryption') scram, current_setting('listen_addresses') address, current_setting('unix_socket_directories') socket,
         current_setting('max_connections') connections, (SELECT datlocale FROM pg_database WHERE datname = 'postgres') locale,
         (SELECT string_agg(DISTINCT auth_method, ',') FROM pg_hba_file_rules) methods,
         (SELECT string_agg(x, '' ORDER BY x) FROM unnest(ARRAY['å','z','ø','æ','a']) x) sorted`,
    );
    expect(row).toEqual({
      sums: 'on', encoding: 'UTF8', fsync: 'on', scram: 'scram-sha-256', address: '127.0.0.1', socket: '',
      connections: '200', locale: 'nb-NO', methods: 'scram-sha-256', sorted: 'azæøå',
    });
    await query(first.url, 'CREATE TABLE t AS SELECT 7 n');
    expect(statSync(room.path('pg18.password')).mode & 0o777).toBe(0o600);
    expect(statSync(room.path('pg18')).mode & 0o777).toBe(0o700);
    expect(commandLine(first.pid).join(' ')).not.toContain(first.adminPassword);
    await first.stop();
    expect(await first.died).toMatchObject({ code: 0, expected: true });
    await first.stop();
    expect(readdirSync(room.dir).filter((name) => name !== 'pg18.binaries').sort()).toEqual(['pg18', 'pg18.password', 'pg18.port', 'pg18.startup.log']);

    const second = await room.start({ dataDir: room.path('pg18') });
    expect(second.port).toBe(first.port);
    expect(await query(second.url, 'SELECT n FROM t')).toEqual([{ n: 7 }]);
    expect(await query(second.url, 'SHOW fsync')).toEqual([{ fsync: 'off' }]);
  });

  it('avviser et galt passord', async () => {
    await seed(room.path('pg18'));
    const server = await room.start({ dataDir: room.path('pg18') });
    await expect(query(server.url.replace(server.adminPassword, 'feil'), 'SELECT 1')).rejects.toThrow('password authentication failed');
  });

  it('beholder ti loggfiler', async () => {
    await seed(room.path('pg18'));
    const server = await room.start({ dataDir: room.path('pg18') });
    await server.stop();
    for (let day = 10; day < 30; day++) writeFileSync(`${server.logDir}/postgres-202001${day}-000000.log`, 'gammel');
    const again = await room.start({ dataDir: room.path('pg18') });
    expect(readdirSync(again.logDir)).toHaveLength(10);
  });

  it('sier hvor loggen er når serveren ikke vil starte', async () => {
    await seed(room.path('pg18'));
    const attempt = room.start({ dataDir: room.path('pg18'), settings: { shared_buffers: 'tull' } });
    const { code, message } = await refusal(attempt);
    expect(code).toBe('START');
    expect(message).toMatch(/startet ikke\. Se loggen: .*pg18\.startup\.log\. PostgreSQL sier: .*shared_buffers/);
  });
});

describe('ett system per mappe', () => {
  it('oppstart nummer to nektes, her og i en annen prosess, og skader ingenting', async () => {
    await seed(room.path('pg18'));
    const server = await room.start({ dataDir: room.path('pg18') });
    const words = `Løftet kjører allerede på ${room.path('pg18')} (prosess ${process.pid}). Stopp det først, eller velg en annen datamappe.`;
    expect(await refusal(room.start({ dataDir: room.path('pg18') }))).toEqual({ code: 'ALREADY_RUNNING', message: words });
    const other = room.parent({ dataDir: room.path('pg18') });
    expect((await other.until((news) => news.problem !== undefined)).at(-1)?.problem).toBe(words);
    expect(await query(server.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
  });

  it('av fem samtidig starter nøyaktig én', async () => {
    await seed(room.path('pg18'));
    const all = await Promise.allSettled(Array.from({ length: 5 }, () => room.start({ dataDir: room.path('pg18') })));
    expect(all.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });
});

describe('porter', () => {
  it('flytter når den huskede er tatt, nekter når den som kaller, står på sitt', async () => {
    const dataDir = room.path('pg18');
    await seed(dataDir);
    const first = await room.start({ dataDir });
    await first.stop();
    const stranger = await occupy(first.port);
    try {
      expect(await refusal(room.start({ dataDir, port: first.port }))).toEqual({
        code: 'PORT_IN_USE',
        message: `Port ${first.port} er opptatt av et annet program. Velg en annen port, eller utelat den, så finner Løftet en ledig.`,
      });
      const moved = await room.start({ dataDir });
      expect(moved.port).not.toBe(first.port);
      expect(readFileSync(room.path('pg18.port'), 'utf8').trim()).toBe(String(moved.port));
      await moved.stop();
    } finally {
      await new Promise((done) => stranger.close(done));
    }
    expect((await room.start({ dataDir, port: first.port })).port).toBe(first.port);
  });
});
