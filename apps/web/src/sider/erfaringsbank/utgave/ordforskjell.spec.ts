import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ordforskjell } from './ordforskjell.ts';

const hel = (biter: { tekst: string }[]) => biter.map(({ tekst }) => tekst).join('');

describe('to tekster ord for ord', () => {
  it('merker bare det den andre ikke har', () => {
    expect(ordforskjell('Vi begynte for stort', 'Vi begynte i det små')).toEqual([
      [{ tekst: 'Vi begynte ', endret: false }, { tekst: 'for', endret: true }, { tekst: ' ', endret: false }, { tekst: 'stort', endret: true }],
      [{ tekst: 'Vi begynte ', endret: false }, { tekst: 'i', endret: true }, { tekst: ' ', endret: false }, { tekst: 'det små', endret: true }],
    ]);
    expect(ordforskjell('', 'Nytt')).toEqual([[], [{ tekst: 'Nytt', endret: true }]]);
  });

  it('viser begge tekstene hele, og det som er likt, er likt i begge', () => {
    const tekst = fc.array(fc.constantFrom('vi', 'ikke', 'små', ' ', '\n')).map((ord) => ord.join(' '));
    fc.assert(fc.property(tekst, tekst, (foer, naa) => {
      const [a, b] = ordforskjell(foer, naa);
      expect([hel(a), hel(b), hel(a.filter(({ endret }) => !endret))]).toEqual([foer, naa, hel(b.filter(({ endret }) => !endret))]);
    }));
  });
});
