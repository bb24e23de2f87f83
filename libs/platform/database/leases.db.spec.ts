import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import type { DataSource } from 'typeorm';
import { runAsLogin } from '../context/request-context.ts';
import { DomainError } from '../errors/domain-error.ts';
import { asKommune, createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { openArbeidsrom } from '../wall/index.ts';
import { UnitOfWork } from '../work/unit-of-work.ts';
import { openDataSource } from './data-source.ts';
import { Db } from './db.ts';
import { leaseRegistry } from './lease-pool.ts';
import { LeaseRegistry } from './lease-registry.ts';
import { loginPassword, roleName, type Login } from './login.ts';

const cap = 20;
let test: TestDatabase;
let registry: LeaseRegistry;
let dataSource: DataSource;
let db: Db;
let work: UnitOfWork;
let kommuner: number[];

const database = () => test.config.database.database;
const connect = async (login: Login, password = loginPassword(test.keys.secret, database(), login, 1)) => {
  const client = new pg.Client({ ...test.config.database, user: roleName(database(), login), password, application_name: 'loeftet' });
  await client.connect();
  return client;
};
const onServer = async () => (await test.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_stat_activity WHERE datname = current_database() AND application_name = 'loeftet'`)).rows[0]!.n;
const pidIn = async (id: number) => (await asKommune(id, () => db.queryOne<{ pid: number }>('SELECT pg_backend_pid() AS pid')))!.pid;

beforeAll(async () => {
  test = await createTestDatabase();
  const { rows } = await test.forvalter.query<{ id: number }>(`INSERT INTO referanse.kommune (navn, fylkesnummer) SELECT 'Kommune ' || n, '31' FROM generate_series(1, 120) n RETURNING id`);
  kommuner = rows.map((row) => row.id);
  for (const id of kommuner) await openArbeidsrom(test.admin, test.forvalter, database(), id, test.keys);
  await test.admin.query(`INSERT INTO kommune.satsing (kommune_id, id, noekkel, navn, type) SELECT kommune_id, gen_random_uuid(), 's', 'Satsing i ' || kommune_id, 'x' FROM tilgang.arbeidsrom`);
  registry = leaseRegistry({ ...test.config, maxConnections: cap });
  dataSource = await openDataSource(registry, []);
  db = new Db(dataSource);
  work = new UnitOfWork(dataSource);
}, 60_000);
afterAll(async () => { await dataSource?.destroy(); await test.drop(); });

describe('120 kommuner på tjue tilkoblinger', () => {
  it('får alle sine egne rader og skriver sitt eget, uten én feil og uten å gå over taket', async () => {
    let most = 0;
    let running = true;
    const watch = (async () => { while (running) { most = Math.max(most, await onServer()); await sleep(5); } })();
    const times: number[] = [];
    const timed = async <T>(act: () => Promise<T>) => { const start = performance.now(); const answer = await act(); times.push(performance.now() - start); return answer; };
    const start = performance.now();
    const answers = await Promise.all(kommuner.map(async (id) => {
      const read = () => timed(() => asKommune(id, () => db.query<{ id: number; navn: string }>('SELECT kommune_id AS id, navn FROM kommune.satsing')));
      const rows = [await read(), await read(), await read(), await read()].flat();
      await timed(() => asKommune(id, () => work.run('MAAL_OPPRETTET', async (tx) => {
        const maal = randomUUID();
        await tx.query(`INSERT INTO kommune.maal (id, noekkel, satsing_id, nr, navn) SELECT $1, 'm', id, 1, $2 FROM kommune.satsing`, [maal, `Mål i ${id}`]);
        tx.note({ tabell: 'maal', id: maal, verb: 'ny' });
      }), { person: { id: randomUUID(), navn: 'Kari' } }));
      const [last] = await timed(() => asKommune(id, () => db.query<{ id: number; navn: string }>('SELECT kommune_id AS id, navn FROM kommune.maal')));
      return { id, rows, last };
    }));
    const total = performance.now() - start;
    running = false;
    await watch;
    times.sort((a, b) => a - b);
    const at = (part: number) => Math.round(times[Math.floor(times.length * part)]!);
    process.stdout.write(`120 kommuner × 6 operasjoner på ${cap} tilkoblinger: ${Math.round(total)} ms, p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, flest tilkoblinger hos serveren ${most}\n`);

    for (const { id, rows, last } of answers) {
      expect(rows).toEqual(Array(4).fill({ id, navn: `Satsing i ${id}` }));
      expect(last).toEqual({ id, navn: `Mål i ${id}` });
    }
    expect(most).toBeLessThanOrEqual(cap);
    expect(registry.state).toMatchObject({ waiting: 0 });
    expect(registry.state.open).toBe(registry.state.idle);
  }, 60_000);

  it('stenger aldri døra for innlogging, selv om alle kommunene står i kø', async () => {
    const busy = Promise.all(kommuner.slice(0, 60).map((id) => asKommune(id, () => db.query('SELECT pg_sleep(0.05)'))));
    await sleep(20);
    const start = performance.now();
    await runAsLogin('innlogging', () => db.query('SELECT 1'));
    const waited = Math.round(performance.now() - start);
    expect(registry.state.waiting).toBeGreaterThan(0);
    process.stdout.write(`Innlogging mens ${registry.state.waiting} venter: ${waited} ms\n`);
    await busy;
  }, 30_000);
});

describe('en tilkobling som dør', () => {
  it('mens den er ledig, byttes ut før noen får den', async () => {
    const id = kommuner[0]!;
    const pid = await pidIn(id);
    expect(await pidIn(id)).toBe(pid);
    await test.admin.query('SELECT pg_terminate_backend($1, 1000)', [pid]);
    await sleep(50);
    expect(await pidIn(id)).not.toBe(pid);
  });

  it('mens den er utlånt, gir en feil til låneren og ingen andre', async () => {
    const id = kommuner[1]!;
    const sleeping = asKommune(id, () => db.query('SELECT pg_sleep(10)')).then(() => 'svar', () => 'feil');
    const terminate = () => test.admin.query(`SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE query = 'SELECT pg_sleep(10)' AND pid <> pg_backend_pid() AND datname = current_database()`);
    let ended = await terminate();
    while (ended.rowCount === 0) { await sleep(10); ended = await terminate(); }
    expect([ended.rowCount, await sleeping]).toEqual([1, 'feil']);
    for (let i = 0; i < 20; i++) expect(await asKommune(id, () => db.query('SELECT 1 AS en'))).toEqual([{ en: 1 }]);
    expect(registry.state.open).toBe(registry.state.idle);
  });

  it('alle på én gang, gir nye til alle', async () => {
    await Promise.all(kommuner.slice(0, 10).map(pidIn));
    await test.admin.query(`SELECT pg_terminate_backend(pid, 1000) FROM pg_stat_activity WHERE application_name = 'loeftet' AND datname = current_database()`);
    await sleep(50);
    expect(await Promise.all(kommuner.slice(0, 30).map(pidIn))).toHaveLength(30);
  });
});

describe('taket', () => {
  it('gir BUSY til lesing og skriving når ventetida er over, og virker igjen etterpå', async () => {
    const small = new LeaseRegistry((login) => connect(login), { cap: 2, perLogin: 2, reserved: 1, waitMs: 1_000, idleMs: 30_000 });
    const source = await openDataSource(small, []);
    const [first, second] = [kommuner[2]!, kommuner[3]!];
    const taken = await runAsLogin(`k${first}`, () => small.acquire(`k${first}`));
    const refused = await Promise.allSettled([asKommune(second, () => new Db(source).query('SELECT 1')), asKommune(second, () => new UnitOfWork(source).run('X', async () => 1))]);
    expect(refused.map((one) => one.status === 'rejected' && one.reason instanceof DomainError && one.reason.code)).toEqual(['BUSY', 'BUSY']);
    taken.release();
    expect(await asKommune(second, () => new UnitOfWork(source).run('X', async () => 1))).toBe(1);
    await source.destroy();
  });

  it('er aldri et hull: den som holder én, får ikke en til', async () => {
    await asKommune(kommuner[4]!, () => work.run('X', async () => {
      await expect(dataSource.query('SELECT 1')).rejects.toThrow(/holder alt en tilkobling/);
      await expect(work.run('Y', async () => 1)).rejects.toThrow(/inne i en annen/);
      expect(() => runAsLogin('innlogging', () => db.query('SELECT 1'))).toThrow(/holder alt en tilkobling/);
    }));
  });
});

describe('planene', () => {
  async function plansIn(login: Login): Promise<unknown[]> {
    const lease = await registry.acquire(login);
    for (const n of [1, 2]) expect((await lease.client.query('SELECT $1::int AS husket', [n])).rows).toEqual([{ husket: n }]);
    const { rows } = await lease.client.query(`SELECT statement, (generic_plans + custom_plans)::int AS ganger FROM pg_prepared_statements WHERE statement LIKE '%husket'`);
    lease.release();
    return rows;
  }

  it('huskes på systemets egne innlogginger, der samme setning går igjen; kommunenes er for mange', async () => {
    expect(await plansIn('innlogging')).toEqual([{ statement: 'SELECT $1::int AS husket', ganger: 2 }]);
    expect(await plansIn(`k${kommuner[5]!}`)).toEqual([]);
  });
});

describe('innloggingene', () => {
  it('slipper inn med sitt eget utledede passord, og ikke med en annen kommunes, en annen generasjons eller en annen hemmelighets', async () => {
    const own: Login = `k${kommuner[0]!}`;
    const client = await connect(own);
    expect((await client.query('SELECT session_user AS hvem')).rows).toEqual([{ hvem: roleName(database(), own) }]);
    await client.end();
    const wrong = [
      loginPassword(test.keys.secret, database(), `k${kommuner[1]!}`, 1), loginPassword(test.keys.secret, database(), own, 2),
      loginPassword('en annen hemmelighet', database(), own, 1), loginPassword(test.keys.secret, 'en_annen_database', own, 1), ' ',
    ];
    for (const password of wrong) await expect(connect(own, password)).rejects.toMatchObject({ code: '28P01' });
  });

  it('lagrer bare en verifikator hos serveren, aldri passordet', async () => {
    const { rows } = await test.admin.query<{ rolpassword: string }>('SELECT rolpassword FROM pg_authid WHERE rolcanlogin AND rolname LIKE $1', [`${database()}\\_%`]);
    expect(rows.length).toBeGreaterThan(120);
    expect(rows.every(({ rolpassword }) => /^SCRAM-SHA-256\$4096:/.test(rolpassword))).toBe(true);
    expect(new Set(rows.map(({ rolpassword }) => rolpassword)).size).toBe(rows.length);
  });
});
