import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { accountForNew } from './account.ts';
import { canEnter } from './reach.ts';
import { isRoot, NOBODY, query, Room, running } from './spec-room.ts';

const nobody = { ...accountForNew(), uid: NOBODY, gid: NOBODY };
const asNobody = isRoot && canEnter(import.meta.dirname, nobody) && canEnter(tmpdir(), nobody) ? it : it.skip;

// Ekte prosesser på en travel maskin; de vanlige fem sekundene er for rene regler.
jest.setTimeout(60_000);

let room: Room;
beforeEach(() => {
  room = new Room();
});
afterEach(() => room.close());

describe('brukere og stier', () => {
  it('virker under umask 077, ei mappe bare root kommer inn i, æøå og en svært lang sti', async () => {
    const dataDir = room.path('a'.repeat(120), 'søk og lås', 'b'.repeat(120), 'pg18');
    mkdirSync(room.path('a'.repeat(120)), { mode: 0o700 });
    chmodSync(room.dir, 0o700);
    const parent = room.parent({ dataDir, umask: 0o077 });
    const server = await running(parent);
    expect(server.dataDir).toBe(dataDir);
    expect(await query(server.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    parent.child.stdin?.write('stop\n');
    await parent.ended;
    if (isRoot) expect(statSync(dataDir).uid).toBe(NOBODY);
  });

  asNobody('virker som en vanlig bruker, og klyngen startes så av root uten å skifte eier', async () => {
    const theirs = new Room(NOBODY);
    try {
      const dataDir = theirs.path('pg18');
      const parent = theirs.parent({ dataDir }, NOBODY);
      const server = await running(parent);
      await query(server.url, 'CREATE TABLE t AS SELECT 1 n');
      parent.child.stdin?.write('stop\n');
      await parent.ended;
      const again = await theirs.start({ dataDir });
      expect(await query(again.url, 'SELECT n FROM t')).toEqual([{ n: 1 }]);
      expect(statSync(dataDir).uid).toBe(NOBODY);
    } finally {
      await theirs.close();
    }
  });

  asNobody('nektes en annen brukers klynge på vanlig norsk', async () => {
    const open = new Room(NOBODY);
    try {
      mkdirSync(open.path('pg18'), { mode: 0o700 });
      const parent = open.parent({ dataDir: open.path('pg18') }, NOBODY);
      const news = await parent.until((one) => one.problem !== undefined);
      expect(news.at(-1)?.problem).toContain(`Datamappen ${open.path('pg18')} eies av en annen bruker (uid 0, du er ${NOBODY}). Ingenting er rørt.`);
    } finally {
      await open.close();
    }
  });
});
