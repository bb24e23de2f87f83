import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { v7 } from 'uuid';
import { JobRegistry } from './job-registry.ts';
import { JobRunner } from './job-runner.ts';
import { JobError } from './job-error.ts';
import { enqueue } from './enqueue.ts';
import { listKjoeringer } from './koe.query.ts';
import { currentContext, runAsLogin, type RequestContext } from '../context/request-context.ts';
import { Db } from '../database/db.ts';
import { PlatformModule } from '../platform.module.ts';
import { asKommune, createTestDatabase, type TestDatabase } from '../testing/index.ts';
import { UnitOfWork } from '../work/unit-of-work.ts';

interface Run { koe: string; tilstand: string; feilkode: string | null; gjelder: string | null; tidligst: Date | null; forsoek: number }

let database: TestDatabase;
let module: TestingModule;
let runner: JobRunner;
let moss: number;
const heard: { type: string; context: RequestContext; gjelder: string | null }[] = [];
const people = { leder: v7(), sluttet: v7(), leser: v7() };

beforeAll(async () => {
  database = await createTestDatabase();
  module = await Test.createTestingModule({ imports: [PlatformModule.forRoot(database.config, [])] }).compile();
  runner = module.get(JobRunner);
  runner.pollSeconds = 0.5;
  moss = database.kommuner['3118'];
  const db = module.get(Db);
  const hear = (type: string, gjelder: string | null) => heard.push({ type, context: { ...currentContext() }, gjelder });
  const jobs = module.get(JobRegistry);
  jobs.register('tell-opp', { for: 'kommune', permission: 'tiltak.skriv', run: async ({ gjelder }) => {
    hear('tell-opp', gjelder);
    // Jobben endrer noe, slik en programleder gjør det, og bare sin egen kommunes.
    await module.get(UnitOfWork).run('TALT', async (tx) => { tx.note({ tabell: 'omraade', verb: 'endret', navn: 'Talt' }); return tx.query('UPDATE kommune.medarbeider SET navn = navn'); });
  } });
  jobs.register('gaar-galt', { for: 'kommune', permission: 'tiltak.les', run: async () => { throw new Error('Hemmelig tiltak på Mysen'); } });
  jobs.register('hent', { for: 'plattform', run: async (gjelder) => {
    hear('hent', gjelder);
    if (gjelder === 'vent') throw new JobError('KILDEN_SVARER_IKKE', { after: new Date(Date.now() + 3_600_000) });
    if (gjelder === 'nei') throw new JobError('KILDEN_AVVISER', { final: true });
    await db.query('SELECT count(*) FROM koe.hendelse');
  } });
  for (const [navn, id] of Object.entries(people)) {
    await database.admin.query('INSERT INTO tilgang.person (id, navn, epost) VALUES ($1, $2, $3)', [id, navn, `${navn}@proeve.no`]);
    await database.admin.query(`INSERT INTO tilgang.medlemskap (id, rom, kommune_id, person_id, navn, epost, rolle, fra) VALUES ($1, 'kommune', $2, $3, $4, $5, $6, '2025-01-01')`,
      [v7(), moss, id, navn, `${navn}@proeve.no`, navn === 'leser' ? 'leser' : 'programleder']);
  }
});
afterAll(async () => { await module.close(); await database.drop(); });

const put = (who: keyof typeof people, type: string, gjelder: string | null = null, then: () => void = () => undefined) =>
  asKommune(moss, () => module.get(UnitOfWork).run('BEDT_OM', async (tx) => { const id = await enqueue(tx, type, gjelder); tx.note({ tabell: 'hendelse', verb: 'ny', navn: type }); then(); return id; }), { person: { id: people[who], navn: who } });
const waiting = async () => (await database.admin.query<{ n: number }>('SELECT count(*)::int AS n FROM koe.hendelse')).rows[0]!.n;
const inBoss = async () => (await database.admin.query<{ name: string; data: object; output: object | null }>('SELECT name, data, output FROM pgboss.job ORDER BY created_on, id')).rows;
const runs = () => runAsLogin('forvalter', () => module.get(Db).query<Run>(listKjoeringer, [50]));

describe('køen', () => {
  it('får ingenting når endringen ikke går gjennom', async () => {
    await expect(put('leder', 'tell-opp', null, () => { throw new Error('avbrutt'); })).rejects.toThrow('avbrutt');
    expect(await waiting()).toBe(0);
  });

  it('har en hendelse enten hos oss eller i pg-boss, også når flyttingen avbrytes eller to flytter samtidig', async () => {
    await put('leder', 'tell-opp', people.leder);
    await put('sluttet', 'tell-opp');
    await put('leser', 'tell-opp');
    await put('leder', 'gaar-galt');
    await put('leder', 'ukjent-her');
    await runner.moveHendelser().then(() => database.admin.query(`UPDATE pgboss.job SET start_after = start_after`));
    // Den vi ikke kjenner, står til et program som kjenner den.
    expect([await waiting(), (await inBoss()).length]).toEqual([1, 4]);
    await database.admin.query(`REVOKE INSERT ON pgboss.job FROM ${database.config.database.database}_g_jobb; REVOKE INSERT ON pgboss.job_common FROM ${database.config.database.database}_g_jobb`);
    await put('leder', 'tell-opp');
    await expect(runner.moveHendelser()).rejects.toThrow(/permission denied/);
    expect([await waiting(), (await inBoss()).length]).toEqual([2, 4]);
    await database.admin.query(`GRANT INSERT ON pgboss.job, pgboss.job_common TO ${database.config.database.database}_g_jobb`);
    await Promise.all([runner.moveHendelser(), runner.moveHendelser(), runner.moveHendelser()]);
    expect([await waiting(), (await inBoss()).length]).toEqual([1, 5]);
    expect(Object.keys((await inBoss())[0]!.data).sort()).toEqual(['gjelder', 'id', 'kommuneId', 'personId']);
  });

  it('tar plattformens egen jobb bare én gang om gangen', async () => {
    expect([await runner.send('hent', 'a'), await runner.send('hent', 'a'), await runner.send('hent', 'vent'), await runner.send('hent', 'nei')]).toEqual([true, false, true, true]);
    await expect(runner.send('tell-opp', 'x')).rejects.toThrow('ikke en av plattformens jobber');
  });

  it('gjør jobbene, og prøver den som ba om dem, på nytt', async () => {
    await database.admin.query(`UPDATE tilgang.medlemskap SET til = '2025-12-31' WHERE person_id = $1`, [people.sluttet]);
    await runner.start();
    const settled = async () => { const { rows } = await database.admin.query<{ n: number }>(`SELECT count(*)::int AS n FROM pgboss.job WHERE state IN ('created', 'active') AND start_after <= now()`); return rows[0]!.n === 0; };
    for (let i = 0; i < 60 && !(await settled()); i++) await wait(500);
    const told = heard.filter(({ type }) => type === 'tell-opp');
    expect(told.map(({ context, gjelder }) => [context.login, context.person?.navn, context.roller, context.arbeidsrom?.kode, gjelder])).toEqual(
      [[`k${moss}`, 'leder', ['programleder'], '3118', people.leder], [`k${moss}`, 'leder', ['programleder'], '3118', null]]);
    expect(heard.filter(({ type }) => type === 'hent').map(({ context, gjelder }) => [context.login, gjelder]).sort()).toEqual([['jobb', 'a'], ['jobb', 'nei'], ['jobb', 'vent']]);
    const said = (await runs()).map(({ koe, tilstand, feilkode, gjelder }) => [koe, tilstand, feilkode, gjelder].join(' ')).sort();
    expect(said).toEqual([
      'gaar-galt proeves_igjen UVENTET ', 'hent avbrutt KILDEN_AVVISER nei', 'hent ferdig  a', 'hent ferdig UTSATT vent', 'hent venter  vent',
      'tell-opp avbrutt IKKE_MEDLEM ', 'tell-opp avbrutt MANGLER_RETT ', 'tell-opp ferdig  ', 'tell-opp ferdig  ',
    ]);
    const postponed = (await runs()).find(({ tilstand }) => tilstand === 'venter')!;
    expect(postponed.tidligst!.getTime() - Date.now()).toBeGreaterThan(3_000_000);
  }, 60_000);

  it('lagrer bare en kode, aldri det som sto i feilen, og loggen sier hvem jobben ble gjort for', async () => {
    expect(JSON.stringify(await inBoss())).not.toMatch(/Hemmelig|Mysen/);
    const { rows } = await database.admin.query<{ person_id: string }>(`SELECT person_id FROM kommune.logg WHERE handling = 'TALT'`);
    expect(rows).toEqual([{ person_id: people.leder }, { person_id: people.leder }]);
  });

  it.each([[false, 1], [true, 0]])('setter opp det som skal gå av seg selv, men ikke i demoen (%s)', async (demo, antall) => {
    const api = await Test.createTestingModule({ imports: [PlatformModule.forRoot({ ...database.config, jobber: true, demo }, [])] }).compile();
    try {
      api.get(JobRegistry).register(`ukentlig-${demo}`, { for: 'plattform', cron: '0 5 * * 1', run: async () => undefined });
      await api.get(JobRunner).start();
      const { rows } = await database.admin.query('SELECT cron, timezone, data FROM pgboss.schedule WHERE name = $1', [`ukentlig-${demo}`]);
      expect(rows).toEqual(Array.from({ length: antall }, () => ({ cron: '0 5 * * 1', timezone: 'Europe/Oslo', data: { gjelder: 'alle' } })));
    } finally {
      await api.close();
    }
  });
});
