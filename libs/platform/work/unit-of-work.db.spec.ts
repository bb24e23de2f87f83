import { createHash, randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Column, Entity, PrimaryColumn, type DataSource } from 'typeorm';
import { DomainError, runAsLogin, type RequestContext } from '#libs/platform';
import { asKommune, createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { Db } from '../database/db.ts';
import { openDataSource } from '../database/data-source.ts';
import { leaseRegistry } from '../database/lease-pool.ts';
import type { LeaseRegistry } from '../database/lease-registry.ts';
import { verifyChain, type ChainLink } from './chain.ts';
import { UnitOfWork } from './unit-of-work.ts';

/** Et mål, med bare det prøvene trenger av raden. */
@Entity({ schema: 'kommune', name: 'maal' })
class Maal {
  @PrimaryColumn('int') kommuneId: number;
  @PrimaryColumn('uuid') id: string;
  @Column('text') noekkel: string;
  @Column('uuid') satsingId: string;
  @Column('int') nr: number;
  @Column('text') navn: string;
  @Column('text', { nullable: true }) beskrivelse: string | null;
  @Column('int') versjon: number;
}

let test: TestDatabase;
let registry: LeaseRegistry;
let dataSource: DataSource;
let db: Db;
let work: UnitOfWork;
let k1: number;
let satsingId: string;

const kari = { id: randomUUID(), navn: 'Kari' };
const inK1 = <T>(act: () => Promise<T>, extra: Partial<RequestContext> = {}) => asKommune(k1, act, { person: kari, ...extra });
const withKey = (idempotencyKey: string, operasjon = 'lagre') => ({ idempotencyKey, operationHash: createHash('sha256').update(operasjon).digest() });
const codeOf = (act: Promise<unknown>) => act.then(() => 'ingen feil', (error: unknown) => (error instanceof DomainError ? error.code : (error as Error).message));
const newMaal = (navn: string) => work.run('MAAL_OPPRETTET', (tx) => tx.insert(Maal, { noekkel: randomUUID(), satsingId, nr: 1, navn }));
const stored = async (navn: string) => (await test.admin.query('SELECT FROM kommune.maal WHERE navn = $1', [navn])).rowCount;
const links = async (id = k1) => (await test.admin.query<ChainLink>('SELECT nr::text AS nr, innhold, hash, tid, person_id AS "personId", handling FROM kommune.logg l WHERE kommune_id = $1 ORDER BY l.nr', [id])).rows;
const head = async (id = k1) => (await test.admin.query<{ nr: string; hash: Buffer }>('SELECT utgave::text AS nr, logg_hash AS hash FROM tilgang.arbeidsrom WHERE kommune_id = $1', [id])).rows[0]!;

beforeAll(async () => {
  test = await createTestDatabase();
  k1 = test.kommuner['3118'];
  registry = leaseRegistry(test.config);
  dataSource = await openDataSource(registry, [Maal]);
  db = new Db(dataSource);
  work = new UnitOfWork(dataSource);
  satsingId = await inK1(() => work.run('SATSING_OPPRETTET', async (tx) => {
    const id = randomUUID();
    await tx.query(`INSERT INTO kommune.satsing (id, noekkel, navn, type) VALUES ($1, 's', 'Satsing', 'x')`, [id]);
    tx.note({ tabell: 'satsing', id, verb: 'ny' });
    return id;
  }));
});
afterAll(async () => { await dataSource?.destroy(); await test.drop(); });

// Ingen prøve skal etterlate en tilkobling eller en transaksjon til den neste.
afterEach(async () => {
  const { open, idle, waiting } = registry.state;
  expect({ laant: open - idle, waiting }).toEqual({ laant: 0, waiting: 0 });
  const { rows } = await test.admin.query(`SELECT FROM pg_stat_activity WHERE datname = current_database() AND state LIKE 'idle in%' AND application_name = 'loeftet'`);
  expect(rows).toHaveLength(0);
});

describe('arbeidsenheten', () => {
  it('lagrer alt, med loggen, når arbeidet er ferdig', async () => {
    const before = await head();
    const id = await inK1(() => newMaal('Trygge gater'));
    expect(await inK1(() => db.queryOne('SELECT navn, versjon, kommune_id FROM kommune.maal WHERE id = $1', [id]))).toEqual({ navn: 'Trygge gater', versjon: 1, kommune_id: k1 });
    const last = (await links()).at(-1)!;
    expect(JSON.parse(last.innhold)).toMatchObject({ person: kari.id, handling: 'MAAL_OPPRETTET', rader: [{ tabell: 'maal', id, verb: 'ny' }] });
    expect(Number((await head()).nr)).toBe(Number(before.nr) + 1);
  });

  it('lagrer ingenting når arbeidet feiler, verken raden, navnet på personen eller loggen', async () => {
    const before = await head();
    const ny = { id: randomUUID(), navn: 'Ukjent' };
    const act = inK1(() => work.run('X', async (tx) => { await tx.insert(Maal, { noekkel: 'r', satsingId, nr: 1, navn: 'Rullet' }); throw new Error('midt i'); }), { person: ny });
    expect(await codeOf(act)).toBe('midt i');
    expect(await stored('Rullet')).toBe(0);
    expect((await test.admin.query('SELECT FROM kommune.medarbeider WHERE id = $1', [ny.id])).rowCount).toBe(0);
    expect(await head()).toEqual(before);
  });

  it('er det eneste stedet som kan skrive: utenfor er tilkoblingen bare til lesing', async () => {
    const write = () => db.query(`UPDATE kommune.maal SET navn = 'utenom'`);
    await expect(inK1(write)).rejects.toMatchObject({ driverError: { code: '25006' } });
    await inK1(() => newMaal('Før'));
    await expect(inK1(write)).rejects.toMatchObject({ driverError: { code: '25006' } });
    expect(await stored('utenom')).toBe(0);
  });

  it('begynner ikke uten et kommunerom', async () => {
    expect(await codeOf(runAsLogin('innlogging', () => work.run('X', async () => 1)))).toBe('FORBIDDEN');
  });

  it('begynner ikke inne i en annen, og ikke to samtidig i samme forespørsel', async () => {
    expect(await codeOf(inK1(() => work.run('YTRE', () => work.run('INDRE', async () => 1))))).toMatch(/inne i en annen/);
    const both = await inK1(() => Promise.all([codeOf(newMaal('En')), codeOf(newMaal('To'))]));
    expect(both.filter((answer) => answer === 'ingen feil')).toHaveLength(1);
    expect((await stored('En'))! + (await stored('To'))!).toBe(1);
  });

  it('leser på sin egen tilkobling, og låner ingen til mens den holder en', async () => {
    await inK1(() => work.run('X', async (tx) => {
      const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      expect(await db.queryOne('SELECT pg_backend_pid() AS pid')).toEqual(own);
      await expect(dataSource.query('SELECT 1')).rejects.toThrow(/holder alt en tilkobling/);
      await expect(async () => runAsLogin('innlogging', () => db.query('SELECT 1'))).rejects.toThrow(/holder alt en tilkobling/);
    }));
  });

  it('skriver ingen logg når ingenting ble endret, og øker ikke versjonen', async () => {
    const id = await inK1(() => newMaal('Uendret'));
    const before = await head();
    expect(await inK1(() => work.run('MAAL_ENDRET', (tx) => tx.update(Maal, { id, versjon: 1 }, { navn: 'Uendret', beskrivelse: null })))).toMatchObject({ versjon: 1 });
    expect(await head()).toEqual(before);
  });
});

describe('to som lagrer det samme', () => {
  it('gir nøyaktig én medhold, og den andre CONFLICT med begge versjonene', async () => {
    const id = await inK1(() => newMaal('Felles'));
    for (let round = 1; round <= 10; round++) {
      const save = (navn: string) => inK1(() => work.run('MAAL_ENDRET', (tx) => tx.update(Maal, { id, versjon: round }, { navn })), { person: { id: randomUUID(), navn } });
      const names = [`A${round}`, `B${round}`];
      const results = await Promise.allSettled(names.map(save));
      const winner = names[results.findIndex(({ status }) => status === 'fulfilled')];
      const lost = results.filter((result) => result.status === 'rejected').map(({ reason }) => reason as DomainError);
      expect(lost).toHaveLength(1);
      const loser = names.find((name) => name !== winner);
      expect(lost[0]).toMatchObject({ code: 'CONFLICT', details: { current: { navn: winner, versjon: round + 1 }, yours: { navn: loser, versjon: round } } });
    }
  });

  it('svarer NOT_FOUND likt for en fremmed og en manglende id, ved endring og fjerning', async () => {
    const id = await inK1(() => newMaal('Bare vår'));
    const asOther = (target: string, verb: 'update' | 'remove') => asKommune(test.kommuner['3101'], () => work.run('X', (tx) => (verb === 'update' ? tx.update(Maal, { id: target, versjon: 1 }, { navn: 'tatt' }) : tx.remove(Maal, { id: target, versjon: 1 }))));
    for (const verb of ['update', 'remove'] as const) {
      const [foreign, missing] = await Promise.all([asOther(id, verb), asOther(randomUUID(), verb)].map((act) => act.then(() => null, (error: DomainError) => ({ code: error.code, message: error.message, details: error.details }))));
      expect(foreign).toEqual(missing);
      expect(foreign?.code).toBe('NOT_FOUND');
    }
    expect(await stored('Bare vår')).toBe(1);
  });
});

describe('commit som svikter', () => {
  const plant = (navn: string, does: string) => test.admin.query(`
    CREATE FUNCTION kommune.svikt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does}; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER svikt AFTER INSERT ON kommune.maal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.navn = '${navn}') EXECUTE FUNCTION kommune.svikt()`);
  afterEach(() => test.admin.query('DROP FUNCTION IF EXISTS kommune.svikt() CASCADE'));

  it('gir en feil og lagrer ingenting når databasen avviser den', async () => {
    await plant('Avvist', `RAISE EXCEPTION 'nei' USING ERRCODE = '40001'`);
    const before = await head();
    expect(await codeOf(inK1(() => newMaal('Avvist')))).toBe('BUSY');
    expect([await stored('Avvist'), await head()]).toEqual([0, before]);
    await inK1(() => newMaal('Etter avvist'));
  });

  it('gir en feil og lagrer ingenting når tilkoblingen dør i det samme, og neste får en hel tilkobling', async () => {
    await plant('Drept', 'PERFORM pg_terminate_backend(pg_backend_pid())');
    const before = await head();
    for (let i = 0; i < 20; i++) {
      expect(await codeOf(inK1(() => newMaal('Drept')))).toBe('BUSY');
      expect(await inK1(() => db.queryOne('SELECT 1 AS en'))).toEqual({ en: 1 });
    }
    expect([await stored('Drept'), await head()]).toEqual([0, before]);
  });

  it('gir en feil og lagrer ingenting når tilkoblingen dør midt i arbeidet', async () => {
    const act = inK1(() => work.run('X', async (tx) => {
      await tx.insert(Maal, { noekkel: 'd', satsingId, nr: 1, navn: 'Midt i' });
      const [{ pid }] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid') as [{ pid: number }];
      await test.admin.query('SELECT pg_terminate_backend($1)', [pid]);
      return tx.query('SELECT 1');
    }));
    expect(await codeOf(act)).not.toBe('ingen feil');
    expect(await stored('Midt i')).toBe(0);
    expect(await inK1(() => db.queryOne('SELECT 1 AS en'))).toEqual({ en: 1 });
  });
});

describe('nøkkelen mot dobbel lagring', () => {
  it('gir det første svaret igjen når svaret gikk tapt, og skriver ingenting', async () => {
    const key = withKey(randomUUID());
    const first = await inK1(() => newMaal('Én gang'), key);
    const before = await head();
    const again = await Promise.all([1, 2, 3].map(() => inK1(() => newMaal('Én gang'), key)));
    expect(again).toEqual([first, first, first]);
    expect([await stored('Én gang'), await head()]).toEqual([1, before]);
  });

  it('gir to samtidige med samme nøkkel én virkning og samme svar', async () => {
    for (let round = 0; round < 10; round++) {
      const key = withKey(randomUUID());
      const answers = await Promise.all([1, 2].map(() => inK1(() => newMaal(`Samtidig ${round}`), key)));
      expect(answers[0]).toBe(answers[1]);
      expect(await stored(`Samtidig ${round}`)).toBe(1);
    }
  });

  it('avviser samme nøkkel på en annen endring, men ikke hos en annen person eller i en annen kommune', async () => {
    const key = randomUUID();
    await inK1(() => newMaal('Nøkkel'), withKey(key));
    expect(await codeOf(inK1(() => newMaal('Nøkkel 2'), withKey(key, 'noe annet')))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await stored('Nøkkel 2')).toBe(0);
    expect(await codeOf(inK1(() => newMaal('Nøkkel 3'), { ...withKey(key), person: { id: randomUUID(), navn: 'Ola' } }))).toBe('ingen feil');
    expect(await codeOf(asKommune(test.kommuner['3101'], () => work.run('X', async () => 1), { person: kari, ...withKey(key, 'der') }))).toBe('ingen feil');
  });

  it('er fri igjen når endringen feilet', async () => {
    const key = withKey(randomUUID());
    expect(await codeOf(inK1(() => work.run('X', async () => { throw new Error('først galt'); }), key))).toBe('først galt');
    expect(await codeOf(inK1(() => newMaal('Så rett'), key))).toBe('ingen feil');
    expect(await stored('Så rett')).toBe(1);
  });

  it('husker også svaret på en endring som ikke endret noe', async () => {
    const key = withKey(randomUUID());
    const ask = (svar: number) => inK1(() => work.run('X', async () => svar), key);
    expect([await ask(1), await ask(2)]).toEqual([1, 1]);
  });
});

describe('loggkjeden', () => {
  it('får femti samtidige endringer uten hull, og kan regnes ut av hvem som helst', async () => {
    const before = Number((await head()).nr);
    const start = performance.now();
    await Promise.all(Array.from({ length: 50 }, (_, i) => inK1(() => newMaal(`Nr ${i}`), { person: { id: randomUUID(), navn: `Person ${i}` } })));
    process.stdout.write(`50 samtidige arbeidsenheter i én kommune: ${Math.round(performance.now() - start)} ms\n`);
    const all = await links();
    expect(all.map(({ nr }) => Number(nr))).toEqual(Array.from({ length: before + 50 }, (_, i) => i + 1));
    // Uavhengig av koden i platform: sha256 av forrige hash, nummeret, en strek og innholdet.
    let hash = Buffer.alloc(0);
    for (const link of all) {
      hash = createHash('sha256').update(Buffer.concat([hash, Buffer.from(`${link.nr}|${link.innhold}`)])).digest();
      expect(link.hash.equals(hash)).toBe(true);
    }
    expect(await head()).toEqual({ nr: String(all.length), hash });
    expect(verifyChain(all, await head())).toBeNull();
  });

  it('er egen for hver kommune', async () => {
    const id = test.kommuner['3101'];
    await asKommune(id, () => work.run('X', async (tx) => tx.note({ tabell: 'satsing', verb: 'ny' })), { person: kari });
    expect(verifyChain(await links(id), await head(id))).toBeNull();
    expect(verifyChain(await links(id), await head())).not.toBeNull();
  });
});
