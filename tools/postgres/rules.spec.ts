import { describe, expect, it } from '@jest/globals';
import { parseLinks } from './file-tree.ts';
import { explain } from './initdb.ts';
import { layoutOf } from './layout.ts';
import { isLeftoverTitle } from './leftovers.ts';
import { judge } from './orphan.ts';
import { parseOwner } from './owner.ts';
import { parsePidFile } from './pidfile.ts';
import { choosePort, parsePort } from './port.ts';
import { folderProblem } from './problem.ts';
import { parseStat } from './process-table.ts';
import { allows } from './reach.ts';
import { serverArguments } from './settings.ts';

describe('postmaster.pid', () => {
  it('leses linje for linje', () => {
    const text = '3167\n/proc/self/cwd\n1795340461\n25999\n\n127.0.0.1\n 16039948         4\nready   \n';
    expect(parsePidFile(text)).toEqual({ pid: 3167, port: 25999, status: 'ready' });
  });
  it('kan fortsatt vokse', () => {
    expect(parsePidFile('3167\n/x\n1795340461\n')).toEqual({ pid: 3167, port: undefined, status: 'unknown' });
  });
  it('navngir en enbrukerserver med et negativt nummer', () => expect(parsePidFile('-42\n')?.pid).toBe(42));
  it.each(['', '\n', 'x', '0', '1.5'])('blir ikke trodd når det står %j', (text) => expect(parsePidFile(text)).toBeUndefined());
});

describe('porter', () => {
  const busy = (...ports: number[]) => (port: number): Promise<boolean> => Promise.resolve(!ports.includes(port));
  it('den huskede først', async () => expect(await choosePort({ insisted: undefined, remembered: 25_000 }, busy())).toBe(25_000));
  it('en annen når den er tatt', async () => {
    const port = await choosePort({ insisted: undefined, remembered: 25_000 }, busy(25_000));
    expect(port).not.toBe(25_000);
    expect(port >= 21_000 && port <= 29_999).toBe(true);
  });
  it('aldri en serveren ikke fikk', async () => {
    expect(await choosePort({ insisted: undefined, remembered: 25_000 }, busy(), new Set([25_000]))).not.toBe(25_000);
  });
  it('den det stås på, eller en feil', async () => {
    await expect(choosePort({ insisted: 25_000, remembered: 25_001 }, busy(25_000))).rejects.toThrow('Port 25000 er opptatt av et annet program.');
  });
  it('letingen tar slutt', async () => {
    await expect(choosePort({ insisted: undefined, remembered: undefined }, () => Promise.resolve(false))).rejects.toThrow('Fant ingen ledig port');
  });
  it.each([['25000\n', 25_000], ['0', undefined], ['70000', undefined], ['x', undefined], ['', undefined]])('fila %j', (text, port) => {
    expect(parsePort(text)).toBe(port);
  });
});

describe('hvem en prosess er', () => {
  const command = ['/x/bin/postgres', '-D', '/proc/self/cwd', '-c', 'cluster_name=pg18-abc'];
  it.each([
    ['ours', { worksInDataDir: true, command }],
    ['ours', { worksInDataDir: undefined, command }],
    ['unrelated', { worksInDataDir: false, command }],
    ['foreign', { worksInDataDir: true, command: ['postgres', '-D', '/data'] }],
    ['foreign', { worksInDataDir: undefined, command: ['/usr/bin/postgres'] }],
    ['unrelated', { worksInDataDir: true, command: ['bash'] }],
    ['unrelated', { worksInDataDir: undefined, command: [] }],
  ])('%s', (verdict, suspect) => expect(judge(suspect, 'pg18-abc')).toBe(verdict));
  it('leser ei stat-linje med et vrient navn', () => {
    const after = ['S', ...Array.from({ length: 18 }, (_, i) => String(i)), '777', '1'].join(' ');
    expect(parseStat(`12 (a) b (c) ${after}`)).toEqual({ startTicks: '777', zombie: false });
    expect(parseStat('')).toBeUndefined();
  });
  it('kjenner barna på tittelen', () => {
    expect(isLeftoverTitle('postgres: pg18-abc: checkpointer', 'pg18-abc')).toBe(true);
    expect(isLeftoverTitle('postgres: pg18-abcd: checkpointer', 'pg18-abc')).toBe(false);
  });
  it('to mapper deler aldri klyngenavn', () => expect(layoutOf('/a/pg18').clusterName).not.toBe(layoutOf('/b/pg18').clusterName));
  it.each(['', 'null', '{}', '{"pid":"1"}', '[1]'])('ingen eier i %j', (text) => expect(parseOwner(text)).toBeUndefined());
});

describe('innstillingene', () => {
  const all = serverArguments({ port: 1, clusterName: 'c', ephemeral: false, extra: { listen_addresses: '*', max_connections: '20' } }).join(' ');
  it('holder adresse og innlogging utenfor rekkevidde', () => {
    expect(all).toContain('listen_addresses=127.0.0.1');
    expect(all).not.toContain('listen_addresses=*');
    expect(all).toContain('unix_socket_directories= ');
  });
  it('lar den som kaller, bestemme størrelsen', () => expect(all).toContain('max_connections=20'));
  it('beholder varigheten uten beskjed', () => expect(all).not.toContain('fsync'));
});

describe('filene', () => {
  it('lenkene blir i pakken', () => {
    expect(parseLinks('[{"source":"native/lib/a.so.1","target":"native/lib/a.so"}]')).toEqual([{ path: 'lib/a.so', target: 'a.so.1' }]);
    expect(() => parseLinks('[{"source":"native/lib/a","target":"native/../../etc/x"}]')).toThrow('outside');
    expect(() => parseLinks('[{"source":"/etc/passwd","target":"native/lib/a"}]')).toThrow('outside');
  });
  it('rettighetene er eierens, gruppas eller de andres, én av dem', () => {
    const account = { uid: 5, gid: 6, switched: true };
    expect(allows({ uid: 5, gid: 6, mode: 0o077 }, account, 4)).toBe(false);
    expect(allows({ uid: 1, gid: 6, mode: 0o050 }, account, 5)).toBe(true);
    expect(allows({ uid: 1, gid: 1, mode: 0o750 }, account, 1)).toBe(false);
  });
  it.each([['ENOSPC', 'disken er full'], ['EACCES', 'manglende rettigheter'], ['EROFS', 'filsystemet er skrivebeskyttet']])('%s på vanlig norsk', (code, words) => {
    expect(folderProblem('lagre', '/x/y', Object.assign(new Error('raw'), { code })).message).toBe(`Klarte ikke å lagre: /x/y. Årsak: ${words} (${code}).`);
  });
  it('initdb på vanlig norsk', () => {
    expect(explain('could not write: No space left on device', 1, 500)).toContain('disken er full');
    expect(explain('PANIC', 1, 12)).toBe('disken er full eller nesten full (12 MB ledig, trenger minst 100).');
    expect(explain('initdb: error: could not look up effective user ID 7: user does not exist', 7, 500)).toContain('uid 7 finnes ikke i /etc/passwd');
  });
});
