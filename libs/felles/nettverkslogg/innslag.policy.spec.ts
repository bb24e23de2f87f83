import { describe, expect, it } from '@jest/globals';
import { flattened } from './innslag.policy.ts';

describe('et dokument i loggen', () => {
  it('leses felt for felt, uten det som er likt', () => {
    const foer = { formaal: 'Lære', sum: '100', parter: [{ nr: 1 }], terminer: [{ nr: 1, beloep: '100' }], ord: ['a'] };
    const etter = { formaal: 'Lære', sum: '200', parter: [{ nr: 1 }, { nr: 2 }], terminer: [{ nr: 1, beloep: '200' }], ord: ['b'], mva: 'fritatt' };
    expect(flattened({ innhold: [foer, etter], endring: [null, 'Mer'] })).toEqual({
      sum: ['100', '200'], parter: ['1 i alt', '2 i alt'], terminer: ['1 i alt', '1 i alt, endret'], ord: [['a'], ['b']], mva: [null, 'fritatt'], endring: [null, 'Mer'],
    });
  });

  it('et nytt har alle feltene, og et fjernet det som var', () => {
    expect(flattened({ innhold: [null, { sum: '1', tom: null }] })).toEqual({ sum: [null, '1'] });
    expect(flattened({ innhold: [{ sum: '1' }, null] })).toEqual({ sum: ['1', null] });
  });

  it('lar det andre være, uten kilden', () => {
    expect(flattened({ kilde: [null, { tittel: 'Rapporten' }], tittel: ['a', 'b'], roller: [['x'], []], dato: [null, '2025'] })).toEqual({ tittel: ['a', 'b'], roller: [['x'], []], dato: [null, '2025'] });
  });
});
