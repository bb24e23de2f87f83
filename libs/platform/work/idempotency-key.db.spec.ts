import { createHash, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { asKommune } from '../testing/index.ts';
import { codeOf, kari, MaalRoom } from './testing/maal-room.ts';

const withKey = (idempotencyKey: string, operasjon = 'lagre') => ({ idempotencyKey, operationHash: createHash('sha256').update(operasjon).digest() });

let room: MaalRoom;
MaalRoom.forFile((opened) => { room = opened; });

describe('nøkkelen mot dobbel lagring', () => {
  it('gir det første svaret igjen når svaret gikk tapt, og skriver ingenting', async () => {
    const key = withKey(randomUUID());
    const first = await room.inK1(() => room.newMaal('Én gang'), key);
    const before = await room.head();
    const again = await Promise.all([1, 2, 3].map(() => room.inK1(() => room.newMaal('Én gang'), key)));
    expect(again).toEqual([first, first, first]);
    expect([await room.stored('Én gang'), await room.head()]).toEqual([1, before]);
  });

  it('gir to samtidige med samme nøkkel én virkning og samme svar', async () => {
    for (let round = 0; round < 10; round++) {
      const key = withKey(randomUUID());
      const answers = await Promise.all([1, 2].map(() => room.inK1(() => room.newMaal(`Samtidig ${round}`), key)));
      expect(answers[0]).toBe(answers[1]);
      expect(await room.stored(`Samtidig ${round}`)).toBe(1);
    }
  });

  it('avviser samme nøkkel på en annen endring, men ikke hos en annen person eller i en annen kommune', async () => {
    const key = randomUUID();
    await room.inK1(() => room.newMaal('Nøkkel'), withKey(key));
    expect(await codeOf(room.inK1(() => room.newMaal('Nøkkel 2'), withKey(key, 'noe annet')))).toBe('IDEMPOTENCY_KEY_REUSED');
    expect(await room.stored('Nøkkel 2')).toBe(0);
    expect(await codeOf(room.inK1(() => room.newMaal('Nøkkel 3'), { ...withKey(key), person: { id: randomUUID(), navn: 'Ola' } }))).toBe('ingen feil');
    expect(await codeOf(asKommune(room.k2, () => room.work.run('X', async () => 1), { person: kari, ...withKey(key, 'der') }))).toBe('ingen feil');
  });

  it('er fri igjen når endringen feilet', async () => {
    const key = withKey(randomUUID());
    expect(await codeOf(room.inK1(() => room.work.run('X', async () => { throw new Error('først galt'); }), key))).toBe('først galt');
    expect(await codeOf(room.inK1(() => room.newMaal('Så rett'), key))).toBe('ingen feil');
    expect(await room.stored('Så rett')).toBe(1);
  });

  it('husker også svaret på en endring som ikke endret noe', async () => {
    const key = withKey(randomUUID());
    const ask = (svar: number) => room.inK1(() => room.work.run('X', async () => svar), key);
    expect([await ask(1), await ask(2)]).toEqual([1, 1]);
  });
});
