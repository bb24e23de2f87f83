import { describe, expect, it } from '@jest/globals';
import { handlingerFor, kanSlaasInn, svarErrors } from './barrieresak.policy.ts';

const sak = (id: string, mer: Partial<{ slaattInnI: string; harInnslaatte: boolean }> = {}) => ({ id, slaattInnI: null, harInnslaatte: false, ...mer });

describe('reglene for en sak', () => {
  it('slås bare inn i en som står for seg selv, og aldri i en kjede eller i seg selv', () => {
    expect(kanSlaasInn(sak('a'), sak('b'))).toBe(true);
    expect(kanSlaasInn(sak('a'), sak('b', { harInnslaatte: true }))).toBe(true);
    expect([kanSlaasInn(sak('a'), sak('a')), kanSlaasInn(sak('a', { harInnslaatte: true }), sak('b')), kanSlaasInn(sak('a', { slaattInnI: 'c' }), sak('b')), kanSlaasInn(sak('a'), sak('b', { slaattInnI: 'a' }))]).toEqual([false, false, false, false]);
  });

  it('hvem et svar kom fra, står ikke uten svaret', () => {
    expect(svarErrors(null, 'KDD', null)).toEqual([{ path: 'svar', code: 'REQUIRED' }]);
    expect([svarErrors('Ja', null, null), svarErrors(null, null, null)]).toEqual([[], []]);
  });

  it('en lukket sak kan bare endres, og den som bare leser, kan ingenting', () => {
    expect(handlingerFor(true, { lukket: true, harInnslaatte: false })).toEqual(['updateBarrieresak']);
    expect(handlingerFor(true, { lukket: false, harInnslaatte: true })).not.toContain('mergeBarrieresak');
    expect(handlingerFor(false, { lukket: false, harInnslaatte: false })).toEqual([]);
  });
});
