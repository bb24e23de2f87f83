import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { Places } from './places.ts';
import { SpoolFile, SpoolFullError } from './spool-file.ts';

const ours = () => readdirSync(tmpdir()).filter((name) => /^loeftet-[0-9a-f-]{36}$/.test(name));
async function all(file: SpoolFile, size: number): Promise<Buffer> {
  const parts: Buffer[] = [];
  for await (const part of file.pieces(size)) parts.push(part);
  return Buffer.concat(parts);
}

describe('fila på vei', () => {
  it('gir tilbake det som ble lagt inn, uansett hvordan det er delt', () => fc.assert(fc.asyncProperty(fc.array(fc.uint8Array({ maxLength: 50 }), { maxLength: 10 }), fc.integer({ min: 1, max: 60 }), async (chunks, size) => {
    const file = await SpoolFile.open(1000);
    for (const chunk of chunks) await file.append(chunk);
    const whole = Buffer.concat(chunks);
    expect((await all(file, size)).equals(whole)).toBe(true);
    expect(file.size).toBe(whole.length);
    await file.close();
  }), { numRuns: 40 }));

  it('har ikke noe navn å åpne den med', async () => {
    const before = ours();
    const file = await SpoolFile.open(10);
    await file.append(Buffer.from('hemmelig'));
    expect(ours()).toEqual(before);
    await file.close();
  });

  it('tar ikke mer enn det er satt av plass til, og beholder det den har', async () => {
    const file = await SpoolFile.open(10);
    await file.append(Buffer.alloc(10, 'a'));
    await expect(file.append(Buffer.from('b'))).rejects.toBeInstanceOf(SpoolFullError);
    expect((await all(file, 4)).toString()).toBe('aaaaaaaaaa');
    await file.close();
  });
});

describe('plassene', () => {
  it('er aldri flere enn lovet, og blir ledige også når arbeidet feiler', async () => {
    const places = new Places({ total: 3, perPerson: 2 });
    const held: (() => void)[] = [];
    const hold = (who: string) => places.use(who, () => new Promise<void>((resolve) => { held.push(resolve); }));
    const running = [hold('a'), hold('a'), hold('b')];
    for (const who of ['a', 'c']) await expect(hold(who)).rejects.toMatchObject({ code: 'BUSY' });
    held[0]!();
    await running[0];
    await expect(places.use('c', () => Promise.reject(new Error('galt')))).rejects.toThrow('galt');
    expect(await places.use('a', () => Promise.resolve('plass'))).toBe('plass');
    held.forEach((release) => release());
    await Promise.all(running);
  });
});
