import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { NestExpressApplication } from '@nestjs/platform-express';
import request from 'supertest';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { assertLawful } from '#libs/platform/wall/law';
import { createApp } from '../../apps/api/src/create-app.ts';
import { demandSafeServer } from './postgres-version.ts';

// Debians egen PostgreSQL, klargjort av en superbruker: det DATABASE_URL peker på hos den som ikke vil ha den innebygde.
const bin = '/usr/lib/postgresql/15/bin';
const suite = existsSync(join(bin, 'initdb')) || process.env['CI'] ? describe : describe.skip;

suite('en ekstern PostgreSQL 15', () => {
  const folder = mkdtempSync(join(tmpdir(), 'loeftet-ekstern-'));
  const account = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};
  let server: ChildProcess;
  let database: TestDatabase;
  let app: NestExpressApplication;
  const before = process.env['LOEFTET_TEST_DATABASE_URL'];

  beforeAll(async () => {
    const password = join(folder, 'passord');
    writeFileSync(password, 'bare-for-proever');
    if (account.uid) for (const path of [folder, password]) chownSync(path, account.uid, account.gid!);
    const made = spawnSync(join(bin, 'initdb'), ['-D', join(folder, 'pg'), '-U', 'postgres', '-A', 'scram-sha-256', `--pwfile=${password}`, '-E', 'UTF8', '--locale=C'], { ...account, cwd: folder, encoding: 'utf8' });
    if (made.status !== 0) throw new Error(made.stderr);
    const port = await freePort();
    server = spawn(join(bin, 'postgres'), ['-D', join(folder, 'pg'), '-p', String(port), '-k', '', '-c', 'listen_addresses=127.0.0.1', '-c', 'fsync=off'], { ...account, cwd: folder, stdio: 'ignore' });
    process.env['LOEFTET_TEST_DATABASE_URL'] = `postgres://postgres:bare-for-proever@127.0.0.1:${port}/postgres`;
    database = await retry(createTestDatabase);
    app = await createApp(database.config);
    await app.init();
  });

  afterAll(async () => {
    await app?.close();
    await database?.drop();
    process.env['LOEFTET_TEST_DATABASE_URL'] = before;
    server?.kill('SIGINT');
    if (server && server.exitCode === null) await once(server, 'exit');
    rmSync(folder, { recursive: true, force: true });
  });

  it('migreres, og holder katalogloven', async () => {
    const { rows } = await database.admin.query<{ server_version_num: string }>('SHOW server_version_num');
    expect(Number(rows[0]!.server_version_num)).toBeLessThan(160_000);
    await assertLawful(database.url);
  });

  it('får en advarsel i demo, og nektes med ekte data', async () => {
    const said: string[] = [];
    await demandSafeServer(database.url, false, (text) => said.push(text));
    expect(said).toEqual([expect.stringMatching(/^ADVARSEL: PostgreSQL 15/)]);
    await expect(demandSafeServer(database.url, true, () => undefined)).rejects.toThrow(/^PostgreSQL 15/);
  });

  it('tjener api-et', async () => {
    const { body } = await request(app.getHttpServer()).post('/graphql').set('apollo-require-preflight', '1').send({ query: '{ kommuner { navn } }' });
    expect(body.data.kommuner.map((k: { navn: string }) => k.navn)).toEqual(['Halden', 'Indre Østfold']);
  });
});

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  return port;
}

/** Tjeneren bruker et øyeblikk på å begynne å lytte. */
async function retry<T>(work: () => Promise<T>, attempts = 100): Promise<T> {
  for (let left = attempts; ; left--) {
    try { return await work(); } catch (error) {
      if (left === 0 || !['ECONNREFUSED', '57P03'].includes((error as { code?: string }).code ?? '')) throw error;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
