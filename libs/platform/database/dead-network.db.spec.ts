import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { DataSource } from 'typeorm';
import { DomainError } from '../errors/domain-error.ts';
import { asKommune, createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { stallingProxy, type StallingProxy } from '../testing/stalling-proxy.ts';
import { timeouts } from '../wall/database.ts';
import { UnitOfWork } from '../work/unit-of-work.ts';
import { openDataSource } from './data-source.ts';
import { Db } from './db.ts';
import { answerMs, leaseRegistry } from './lease-pool.ts';
import type { LeaseRegistry } from './lease-registry.ts';

const patienceMs = 500;
let test: TestDatabase;
let network: StallingProxy;
let registry: LeaseRegistry;
let dataSource: DataSource;
let kommune: number;

beforeAll(async () => {
  test = await createTestDatabase();
  const { database } = test.config;
  network = await stallingProxy(database.host, database.port);
  registry = leaseRegistry({ ...test.config, database: { ...database, host: '127.0.0.1', port: network.port } }, patienceMs);
  dataSource = await openDataSource(registry, []);
  kommune = test.kommuner['3118'];
});
afterAll(async () => { await dataSource.destroy(); await network.close(); await test.drop(); });

const pid = () => asKommune(kommune, async () => (await new Db(dataSource).queryOne<{ pid: number }>('SELECT pg_backend_pid() AS pid'))!.pid);
const failing = (work: () => Promise<unknown>) => asKommune(kommune, work).then(() => null, (error: unknown) => error);
const lent = () => registry.state.open - registry.state.idle;

describe('et nett som blir borte', () => {
  it('gir BUSY til den som leser, kaster tilkoblingen og gir den neste en ny', async () => {
    const before = await pid();
    network.stall();
    const start = performance.now();
    const error = await failing(() => new Db(dataSource).query('SELECT 1'));
    network.heal();
    expect(error).toBeInstanceOf(DomainError);
    expect((error as DomainError).code).toBe('BUSY');
    expect(performance.now() - start).toBeLessThan(patienceMs * 4);
    expect(lent()).toBe(0);
    expect(await pid()).not.toBe(before);
  });

  it('gir BUSY midt i en arbeidsenhet, venter ikke en gang til på ROLLBACK, og holder ingen tilkobling', async () => {
    const before = await pid();
    const start = performance.now();
    const error = await failing(() => new UnitOfWork(dataSource).run('X', async (tx) => { network.stall(); return tx.query('SELECT 1'); }));
    network.heal();
    expect((error as DomainError).code).toBe('BUSY');
    expect(performance.now() - start).toBeLessThan(patienceMs * 2);
    expect(lent()).toBe(0);
    expect(await pid()).not.toBe(before);
    expect(await asKommune(kommune, () => new UnitOfWork(dataSource).run('X', async () => 1))).toBe(1);
  });

  it('stanser ikke det databasen selv stanser først, og slipper gjennom det som svarer i tide', async () => {
    expect(answerMs).toBeGreaterThan(Number.parseInt(timeouts.statement_timeout, 10) * 1_000);
    const before = await pid();
    for (let i = 0; i < 4; i++) await asKommune(kommune, () => new Db(dataSource).query('SELECT pg_sleep(0.2)'));
    expect(await pid()).toBe(before);
    expect(network.open()).toBe(registry.state.open);
  });
});
