import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { plangrep } from './plangrep.ts';
import { forslag, oppsummering } from './planforslag.ts';

describe('forslaget til neste års plan', () => {
  it.each([
    ['i_drift', 'nytt', 'viderefoeres'], ['utsatt', 'utsettes', 'viderefoeres'], ['ide', 'nytt', 'viderefoeres'], ['fullfoert', 'viderefoeres', ''], ['stoppet', 'skaleres', ''], ['i_drift', 'stoppes', ''],
  ] as const)('et tiltak som er %s, og i år %s: «%s»', (status, iAar, neste) => expect(forslag(status, iAar)).toBe(neste));

  it('teller bare linjene til dem som videreføres eller skaleres, og hver øre', () => {
    const aarets = [{ tiltakId: 'a', sum: '125000050' }, { tiltakId: 'b', sum: '100' }, { tiltakId: 'c', sum: '0' }, { tiltakId: 'd', sum: '900' }];
    expect(oppsummering({ a: 'viderefoeres', b: 'skaleres', c: 'viderefoeres', d: 'stoppes', ny: 'nytt' }, aarets)).toEqual({ med: 5, ute: 0, medLinjer: 2, sum: '125000150' });
    expect(oppsummering({ a: '', b: 'utsettes', c: '', d: '' }, aarets)).toEqual({ med: 1, ute: 3, medLinjer: 0, sum: '0' });
  });

  it('har hvert av årets tiltak enten med eller ute, uansett hva som velges', () => {
    const valgt = fc.constantFrom('', ...plangrep);
    fc.assert(fc.property(fc.array(fc.tuple(valgt, fc.bigInt({ min: 0n, max: 10n ** 14n })), { maxLength: 30 }), (rader) => {
      const aarets = rader.map(([, sum], nr) => ({ tiltakId: String(nr), sum: String(sum) }));
      const { med, ute, sum } = oppsummering(Object.fromEntries(rader.map(([grep], nr) => [String(nr), grep])), aarets);
      expect(med + ute).toBe(rader.length);
      expect(BigInt(sum)).toBe(rader.filter(([grep]) => grep === 'viderefoeres' || grep === 'skaleres').reduce((alt, [, en]) => alt + en, 0n));
    }));
  });
});
