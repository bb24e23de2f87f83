import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bruk, fordeling, forbrukErrors } from './forbruk.policy.ts';

const post = (finansieringspostId: string, beloep?: string | null) => ({ finansieringspostId, beloep });

describe('bruk av penger', () => {
  it('er et beløp eller et ord, og aldri begge', () => {
    expect(forbrukErrors({})).toEqual([{ path: 'beloep', code: 'REQUIRED' }]);
    expect(forbrukErrors({ beloep: null, ord: null })).toEqual([{ path: 'beloep', code: 'REQUIRED' }]);
    expect(forbrukErrors({ beloep: '1', ord: 'alt_brukt' })).toEqual([{ path: 'ord', code: 'NOT_ALLOWED' }]);
    expect(forbrukErrors({ beloep: '1' })).toEqual([]);
    expect(forbrukErrors({ ord: 'alt_brukt', poster: [post('a'), post('b')] })).toEqual([]);
  });

  it('har en fordeling som går opp, eller ingen', () => {
    expect(forbrukErrors({ beloep: '100', poster: [post('a', '40'), post('b', '60')] })).toEqual([]);
    expect(forbrukErrors({ beloep: '100', poster: [post('a'), post('b')] })).toEqual([]);
    for (const poster of [[post('a', '40'), post('b', '61')], [post('a', '40'), post('b')], [post('a', '100'), post('b', null)], [post('a', '99')]]) {
      expect(forbrukErrors({ beloep: '100', poster })).toEqual([{ path: 'beloep', code: 'SUM_MISMATCH' }]);
    }
    expect(forbrukErrors({ ord: 'delvis_brukt', poster: [post('a'), post('b', '5')] })).toEqual([{ path: 'poster.1.beloep', code: 'NOT_ALLOWED' }]);
    expect(forbrukErrors({ beloep: '10', poster: [post('a', '5'), post('A', '5')] })).toEqual([{ path: 'poster.1.finansieringspostId', code: 'NOT_ALLOWED' }]);
  });

  it('fører alltid hele beløpet eller ingenting', () => fc.assert(fc.property(fc.bigInt({ min: 1n, max: 10n ** 14n }), fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 6, selector: (s) => s.toLowerCase() }), fc.boolean(), (sum, ider, kjent) => {
    // Deler summen så den går opp: alt på den siste etter én øre på hver av de andre.
    const deler = ider.map((id, i) => post(id, kjent ? String(i === ider.length - 1 ? sum - BigInt(i) : 1n) : null));
    fc.pre(!kjent || sum > BigInt(ider.length));
    const bruk: Bruk = { beloep: String(sum), poster: deler };
    expect(forbrukErrors(bruk)).toEqual([]);
    const foert = fordeling(bruk).filter((d) => d.beloep !== null);
    expect([0n, sum]).toContain(foert.reduce((til, d) => til + BigInt(d.beloep!), 0n));
    if (ider.length > 1 && kjent) expect(forbrukErrors({ beloep: String(sum + 1n), poster: deler })).toEqual([{ path: 'beloep', code: 'SUM_MISMATCH' }]);
  })));
});
