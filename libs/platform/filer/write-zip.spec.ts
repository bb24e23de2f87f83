import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { unzip } from '../testing/unzip.ts';
import { writeZip, type ZipEntry } from './write-zip.ts';

const tid = new Date('2026-01-01T12:00:00Z');
const entry = (sti: string, ...biter: Uint8Array[]): ZipEntry => ({ sti, innhold: async function* () { yield* biter; } });

async function zipOf(filer: ZipEntry[]): Promise<Buffer> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeZip(filer, out, tid)]);
  return bytes;
}

describe('en zip', () => {
  it('kan leses tilbake til nøyaktig det som ble lagt inn', () => fc.assert(fc.asyncProperty(fc.dictionary(fc.stringMatching(/^[a-zæøå]{1,8}$/), fc.array(fc.uint8Array({ maxLength: 100 }), { maxLength: 4 }), { maxKeys: 5 }), async (innhold) => {
    const filer = await unzip(await zipOf(Object.entries(innhold).map(([sti, biter]) => entry(`mappe/${sti}.txt`, ...biter))));
    expect(Object.fromEntries([...filer].map(([sti, bytes]) => [sti, bytes.toString('hex')]))).toEqual(Object.fromEntries(Object.entries(innhold).map(([sti, biter]) => [`mappe/${sti}.txt`, Buffer.concat(biter).toString('hex')])));
  }), { numRuns: 50 }));

  it('henter hver fil først når turen er kommet til den, og tar ikke mer enn mottakeren vil ha', async () => {
    const steg: string[] = [];
    const fil = (sti: string): ZipEntry => ({ sti, innhold: async function* () { steg.push(`begynner ${sti}`); yield Buffer.from(sti); steg.push(`slutter ${sti}`); } });
    await zipOf([fil('a'), fil('b')]);
    expect(steg).toEqual(['begynner a', 'slutter a', 'begynner b', 'slutter b']);
    let hentet = 0;
    const stor: ZipEntry = { sti: 'stor', innhold: async function* () { for (; hentet < 400; hentet++) yield Buffer.from(Array.from({ length: 65_536 }, () => Math.floor(Math.random() * 256))); } };
    const treg = new Writable({ highWaterMark: 1, write: () => undefined });
    void writeZip([stor], treg, tid).catch(() => undefined);
    await new Promise((resolve) => { setTimeout(resolve, 500); });
    expect(hentet).toBeLessThan(40);
    treg.destroy();
  });

  it('som stanser midt i, kaster feilen, og det som kom, er ikke en zip', async () => {
    const out = new PassThrough();
    const kom: Buffer[] = [];
    out.on('data', (bit: Buffer) => kom.push(bit)).on('error', () => undefined);
    const brutt: ZipEntry = { sti: 'b', innhold: async function* () { yield Buffer.alloc(10); throw new Error('lukket'); } };
    await expect(writeZip([entry('a', Buffer.from('hel')), brutt, entry('c', Buffer.from('aldri'))], out, tid)).rejects.toThrow('lukket');
    await expect(unzip(Buffer.concat(kom))).rejects.toThrow();
    expect(Buffer.concat(kom).includes('aldri')).toBe(false);
  });
});
