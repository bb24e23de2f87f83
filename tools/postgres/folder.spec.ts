import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { chmodSync, cpSync, existsSync, lstatSync, mkdirSync, readdirSync, readFileSync, rmSync, unlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { accountForNew } from './account.ts';
import { readLinks } from './file-tree.ts';
import { canEnter } from './reach.ts';
import { isRoot, NOBODY, openFolder, packageDir, query, refusal, Room, running } from './spec-room.ts';

const nobody = { ...accountForNew(), uid: NOBODY, gid: NOBODY };
const asRoot = isRoot && canEnter(tmpdir(), nobody) ? it : it.skip;
const asNobody = isRoot && canEnter(import.meta.dirname, nobody) && canEnter(tmpdir(), nobody) ? it : it.skip;

// Ekte prosesser på en travel maskin; de vanlige fem sekundene er for rene regler.
jest.setTimeout(60_000);

let room: Room;
beforeEach(() => {
  room = new Room();
});
afterEach(() => room.close());

function snapshot(dir: string): string[] {
  return readdirSync(dir, { recursive: true, encoding: 'utf8' })
    .sort()
    .map((name) => `${name} ${lstatSync(join(dir, name)).isFile() ? readFileSync(join(dir, name), 'utf8') : ''} ${lstatSync(join(dir, name)).uid}`);
}

describe('mapper som ikke er våre, avvises og røres ikke', () => {
  it.each([
    ['en annen hovedversjon', { PG_VERSION: '15\n', 'base/1': 'x' }, 'WRONG_MAJOR', 'er laget av PostgreSQL 15, men dette programmet har PostgreSQL 18. Ingenting er rørt.'],
    ['noens filer', { 'a.txt': '1', 'b.txt': '2', 'c.txt': '3', 'd.txt': '4' }, 'FOREIGN_FOLDER', 'er ikke tom og er ikke en database (inneholder a.txt, b.txt, c.txt og 1 til). Ingenting er rørt.'],
    ['en halv klynge', { PG_VERSION: '18\n', 'base/1': 'x' }, 'FOREIGN_FOLDER', 'er ufullstendig (global/pg_control mangler). Ingenting er rørt.'],
  ])('%s', async (_name, files, code, words) => {
    for (const [name, content] of Object.entries(files)) {
      mkdirSync(join(room.path('pg18'), name, '..'), { recursive: true });
      writeFileSync(room.path('pg18', name), content as string);
    }
    const before = snapshot(room.dir);
    const seen = await refusal(room.start({ dataDir: room.path('pg18') }));
    expect(seen.code).toBe(code);
    expect(seen.message).toContain(`${room.path('pg18')} ${words}`);
    expect(snapshot(room.dir)).toEqual(before);
  });

  it('ei fil', async () => {
    writeFileSync(room.path('pg18'), 'hei');
    expect((await refusal(room.start({ dataDir: room.path('pg18') }))).message).toContain(`${room.path('pg18')} er en fil, ikke en mappe.`);
    expect((await refusal(room.start({ dataDir: room.path('pg18', 'under') }))).message).toContain('en fil ligger i veien');
  });

  it('ei tom mappe tas i bruk', async () => {
    mkdirSync(room.path('pg18'));
    expect(await query((await room.start({ dataDir: room.path('pg18') })).url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
  });

  asNobody('ei vi ikke kan skrive i', async () => {
    chmodSync(room.dir, 0o755);
    const parent = room.parent({ dataDir: room.path('ny', 'pg18') }, NOBODY);
    const news = await parent.until(({ problem }) => problem !== undefined);
    expect(news.at(-1)?.problem).toContain(`Klarte ikke å opprette mappen for databasen: ${room.path('ny')}. Årsak: manglende rettigheter`);
  });
});

describe('binærfilene', () => {
  function copyPackage(to: string): string {
    cpSync(packageDir(), to, { recursive: true, verbatimSymlinks: true, filter: (path) => !path.endsWith('.a') });
    for (const { path } of readLinks(join(to, 'native'))) rmSync(join(to, 'native', path), { force: true });
    return to;
  }

  it('får igjen lenkene som mangler, der de ligger', async () => {
    chmodSync(room.dir, 0o755);
    const binariesDir = copyPackage(room.path('pakke'));
    const server = await room.start({ dataDir: room.path('pg18'), binariesDir });
    expect(await query(server.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    expect(lstatSync(join(binariesDir, 'native/lib/libpq.so.5')).isSymbolicLink()).toBe(true);
    expect(existsSync(room.path('pg18.binaries'))).toBe(false);
  });

  asNobody('kopieres ved siden av dataene når pakken ikke kan skrives i', async () => {
    chmodSync(room.dir, 0o755);
    const binariesDir = copyPackage(room.path('pakke'));
    const theirs = new Room(NOBODY);
    try {
      const server = await running(theirs.parent({ dataDir: theirs.path('pg18'), binariesDir }, NOBODY));
      expect(await query(server.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
      expect(existsSync(join(binariesDir, 'native/lib/libpq.so.5'))).toBe(false);
      expect(readdirSync(theirs.path('pg18.binaries'))).toHaveLength(1);
    } finally {
      await theirs.close();
    }
  });

  asRoot('kopieres dit PostgreSQL kan lese dem, også under umask 077, og en skadet kopi byttes ut', async () => {
    const hidden = openFolder(room.path('skjult'), 0o700);
    const binariesDir = copyPackage(join(hidden, 'pakke'));
    chmodSync(room.dir, 0o755);
    const cacheDir = room.path('mellomlager');
    const order = { dataDir: join(hidden, 'pg18'), binariesDir, cacheDir, umask: 0o077 };
    const parent = room.parent(order);
    const news = await parent.until((one) => one.running !== undefined || one.problem !== undefined);
    expect(news[0]?.progress).toBe('Kopierer PostgreSQL til en mappe der den kan kjøres …');
    expect(news.at(-1)?.running).toBeDefined();
    parent.child.stdin?.write('stop\n');
    await parent.ended;
    const [copy] = readdirSync(cacheDir);
    unlinkSync(join(cacheDir, copy ?? '', 'lib', 'libz.so.1'));
    const again = await room.start(order);
    expect(await query(again.url, 'SELECT 1 n')).toEqual([{ n: 1 }]);
    expect(readdirSync(cacheDir)).toEqual([copy]);
  });

  it('som ikke er der, savnes på vanlig norsk', async () => {
    const { code, message } = await refusal(room.start({ dataDir: room.path('pg18'), binariesDir: room.path('ingen') }));
    expect(code).toBe('BINARIES');
    expect(message).toBe(`Kan ikke lese PostgreSQL-pakken: ${room.path('ingen', 'package.json')}. Kjør npm install på nytt.`);
    expect(readdirSync(room.dir)).toEqual([]);
  });
});
