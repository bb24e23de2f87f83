import { createHash, randomUUID } from 'node:crypto';
import { afterEach, describe, expect, it } from '@jest/globals';
import { runAsLogin } from '../context/request-context.ts';
import type { DomainError } from '../errors/domain-error.ts';
import { asKommune } from '../testing/index.ts';
import { verifyChain } from './chain.ts';
import { codeOf, kari, Maal, MaalRoom } from './testing/maal-room.ts';

let room: MaalRoom;
MaalRoom.forFile((opened) => { room = opened; });

describe('arbeidsenheten', () => {
  it('lagrer alt, med loggen, når arbeidet er ferdig', async () => {
    const before = await room.head();
    const id = await room.inK1(() => room.newMaal('Trygge gater'));
    expect(await room.inK1(() => room.db.queryOne('SELECT navn, versjon, kommune_id FROM kommune.maal WHERE id = $1', [id]))).toEqual({ navn: 'Trygge gater', versjon: 1, kommune_id: room.k1 });
    const last = (await room.links()).at(-1)!;
    expect(JSON.parse(last.innhold)).toMatchObject({ person: kari.id, handling: 'MAAL_OPPRETTET', rader: [{ tabell: 'maal', id, verb: 'ny' }] });
    expect(Number((await room.head()).nr)).toBe(Number(before.nr) + 1);
  });

  it('lagrer ingenting når arbeidet feiler, verken raden, navnet på personen eller loggen', async () => {
    const before = await room.head();
    const ny = { id: randomUUID(), navn: 'Ukjent' };
    const act = room.inK1(() => room.work.run('X', async (tx) => { await tx.insert(Maal, { noekkel: 'r', satsingId: room.satsingId, nr: 1, navn: 'Rullet' }); throw new Error('midt i'); }), { person: ny });
    expect(await codeOf(act)).toBe('midt i');
    expect(await room.stored('Rullet')).toBe(0);
    expect((await room.admin.query('SELECT FROM kommune.medarbeider WHERE id = $1', [ny.id])).rowCount).toBe(0);
    expect(await room.head()).toEqual(before);
  });

  it('er det eneste stedet som kan skrive: utenfor er tilkoblingen bare til lesing', async () => {
    const write = () => room.db.query(`UPDATE kommune.maal SET navn = 'utenom'`);
    await expect(room.inK1(write)).rejects.toMatchObject({ driverError: { code: '25006' } });
    await room.inK1(() => room.newMaal('Før'));
    await expect(room.inK1(write)).rejects.toMatchObject({ driverError: { code: '25006' } });
    expect(await room.stored('utenom')).toBe(0);
  });

  it('begynner ikke uten et kommunerom', async () => {
    expect(await codeOf(runAsLogin('innlogging', () => room.work.run('X', async () => 1)))).toBe('FORBIDDEN');
  });

  it('begynner ikke inne i en annen, og ikke to samtidig i samme forespørsel', async () => {
    expect(await codeOf(room.inK1(() => room.work.run('YTRE', () => room.work.run('INDRE', async () => 1))))).toMatch(/inne i en annen/);
    const both = await room.inK1(() => Promise.all([codeOf(room.newMaal('En')), codeOf(room.newMaal('To'))]));
    expect(both.filter((answer) => answer === 'ingen feil')).toHaveLength(1);
    expect((await room.stored('En'))! + (await room.stored('To'))!).toBe(1);
  });

  it('leser på sin egen tilkobling, og låner ingen til mens den holder en', async () => {
    await room.inK1(() => room.work.run('X', async (tx) => {
      const [own] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
      expect(await room.db.queryOne('SELECT pg_backend_pid() AS pid')).toEqual(own);
      await expect(room.dataSource.query('SELECT 1')).rejects.toThrow(/holder alt en tilkobling/);
      await expect(async () => runAsLogin('innlogging', () => room.db.query('SELECT 1'))).rejects.toThrow(/holder alt en tilkobling/);
    }));
  });

  it('skriver ingen logg når ingenting ble endret, og øker ikke versjonen', async () => {
    const id = await room.inK1(() => room.newMaal('Uendret'));
    const before = await room.head();
    expect(await room.inK1(() => room.work.run('MAAL_ENDRET', (tx) => tx.update(Maal, { id, versjon: 1 }, { navn: 'Uendret', beskrivelse: null })))).toMatchObject({ versjon: 1 });
    expect(await room.head()).toEqual(before);
  });
});

describe('to som lagrer det samme', () => {
  it('gir nøyaktig én medhold, og den andre CONFLICT med begge versjonene', async () => {
    const id = await room.inK1(() => room.newMaal('Felles'));
    for (let round = 1; round <= 10; round++) {
      const save = (navn: string) => room.inK1(() => room.work.run('MAAL_ENDRET', (tx) => tx.update(Maal, { id, versjon: round }, { navn })), { person: { id: randomUUID(), navn } });
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
    const id = await room.inK1(() => room.newMaal('Bare vår'));
    const asOther = (target: string, verb: 'update' | 'remove') => asKommune(room.k2, () => room.work.run('X', (tx) => (verb === 'update' ? tx.update(Maal, { id: target, versjon: 1 }, { navn: 'tatt' }) : tx.remove(Maal, { id: target, versjon: 1 }))));
    for (const verb of ['update', 'remove'] as const) {
      const [foreign, missing] = await Promise.all([asOther(id, verb), asOther(randomUUID(), verb)].map((act) => act.then(() => null, (error: DomainError) => ({ code: error.code, message: error.message, details: error.details }))));
      expect(foreign).toEqual(missing);
      expect(foreign?.code).toBe('NOT_FOUND');
    }
    expect(await room.stored('Bare vår')).toBe(1);
  });
});

describe('commit som svikter', () => {
  const plant = (navn: string, does: string) => room.admin.query(`
    CREATE FUNCTION kommune.svikt() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN ${does}; RETURN NULL; END $$;
    CREATE CONSTRAINT TRIGGER svikt AFTER INSERT ON kommune.maal DEFERRABLE INITIALLY DEFERRED FOR EACH ROW WHEN (NEW.navn = '${navn}') EXECUTE FUNCTION kommune.svikt()`);
  afterEach(() => room.admin.query('DROP FUNCTION IF EXISTS kommune.svikt() CASCADE'));

  it('gir en feil og lagrer ingenting når databasen avviser den', async () => {
    await plant('Avvist', `RAISE EXCEPTION 'nei' USING ERRCODE = '40001'`);
    const before = await room.head();
    expect(await codeOf(room.inK1(() => room.newMaal('Avvist')))).toBe('BUSY');
    expect([await room.stored('Avvist'), await room.head()]).toEqual([0, before]);
    await room.inK1(() => room.newMaal('Etter avvist'));
  });

  it('gir en feil og lagrer ingenting når tilkoblingen dør i det samme, og neste får en hel tilkobling', async () => {
    await plant('Drept', 'PERFORM pg_terminate_backend(pg_backend_pid())');
    const before = await room.head();
    for (let i = 0; i < 20; i++) {
      expect(await codeOf(room.inK1(() => room.newMaal('Drept')))).toBe('BUSY');
      expect(await room.inK1(() => room.db.queryOne('SELECT 1 AS en'))).toEqual({ en: 1 });
    }
    expect([await room.stored('Drept'), await room.head()]).toEqual([0, before]);
  });

  it('gir en feil og lagrer ingenting når tilkoblingen dør midt i arbeidet', async () => {
    const act = room.inK1(() => room.work.run('X', async (tx) => {
      await tx.insert(Maal, { noekkel: 'd', satsingId: room.satsingId, nr: 1, navn: 'Midt i' });
      const [{ pid }] = await tx.query<{ pid: number }>('SELECT pg_backend_pid() AS pid') as [{ pid: number }];
      await room.admin.query('SELECT pg_terminate_backend($1)', [pid]);
      return tx.query('SELECT 1');
    }));
    expect(await codeOf(act)).not.toBe('ingen feil');
    expect(await room.stored('Midt i')).toBe(0);
    expect(await room.inK1(() => room.db.queryOne('SELECT 1 AS en'))).toEqual({ en: 1 });
  });
});

describe('loggkjeden', () => {
  it('får femti samtidige endringer uten hull, og kan regnes ut av hvem som helst', async () => {
    const before = Number((await room.head()).nr);
    const start = performance.now();
    await Promise.all(Array.from({ length: 50 }, (_, i) => room.inK1(() => room.newMaal(`Nr ${i}`), { person: { id: randomUUID(), navn: `Person ${i}` } })));
    process.stdout.write(`50 samtidige arbeidsenheter i én kommune: ${Math.round(performance.now() - start)} ms\n`);
    const all = await room.links();
    expect(all.map(({ nr }) => Number(nr))).toEqual(Array.from({ length: before + 50 }, (_, i) => i + 1));
    // Uavhengig av koden i platform: sha256 av forrige hash, nummeret, en strek og innholdet.
    let hash = Buffer.alloc(0);
    for (const link of all) {
      hash = createHash('sha256').update(Buffer.concat([hash, Buffer.from(`${link.nr}|${link.innhold}`)])).digest();
      expect(link.hash.equals(hash)).toBe(true);
    }
    expect(await room.head()).toEqual({ nr: String(all.length), hash });
    expect(verifyChain(all, await room.head())).toBeNull();
  });

  it('er egen for hver kommune', async () => {
    const id = room.k2;
    await asKommune(id, () => room.work.run('X', async (tx) => tx.note({ tabell: 'satsing', verb: 'ny' })), { person: kari });
    expect(verifyChain(await room.links(id), await room.head(id))).toBeNull();
    expect(verifyChain(await room.links(id), await room.head())).not.toBeNull();
  });
});
