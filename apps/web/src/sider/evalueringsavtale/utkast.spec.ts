import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jevneTerminer } from './utkast.ts';

const dag = (nr: number) => new Date(Date.UTC(2025, 0, 1 + nr)).toISOString().slice(0, 10);

describe('like store terminer', () => {
  it('går opp til øret, kommer etter hverandre, og forfaller i avtaletida, hva enn den begynner og slutter', () => fc.assert(fc.property(
    fc.bigInt({ min: 1n, max: 10n ** 11n }), fc.nat(1_000), fc.integer({ min: 60, max: 2_000 }), fc.integer({ min: 1, max: 60 }), (sum, begynner, varer, antall) => {
      const [fra, til] = [dag(begynner), dag(begynner + varer)];
      const terminer = jevneTerminer(String(sum), antall, fra, til);
      const forfall = terminer.map((termin) => termin.forfall);
      expect(terminer.reduce((alt, { beloep }) => alt + BigInt(beloep), 0n)).toBe(sum);
      expect([forfall.length, forfall.every((en) => en >= fra && en <= til), new Set(forfall).size, forfall]).toEqual([antall, true, antall, forfall.toSorted()]);
    },
  )));

  it('er den 15. i kvartalene i en avtale på fire år', () => {
    expect(jevneTerminer('400000000', 16, '2026-01-01', '2029-12-31').map(({ forfall }) => forfall).slice(0, 5)).toEqual(['2026-01-15', '2026-04-15', '2026-07-15', '2026-10-15', '2027-01-15']);
  });

  it('begynner den dagen avtalen begynner, når den begynner sent i måneden', () => {
    expect(jevneTerminer('4', 4, '2026-11-30', '2027-11-30').map(({ forfall }) => forfall)).toEqual(['2026-11-30', '2027-02-15', '2027-05-15', '2027-08-15']);
  });
});
