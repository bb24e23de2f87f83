import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { periodeFeil } from './innsyn.policy.ts';

const idag = '2026-03-01';
const codes = (fra: string, til: string, now = idag) => periodeFeil({ fra, til }, now).map(({ path, code }) => `${path} ${code}`);

describe('perioden for en åpning', () => {
  it('kan begynne i går, i dag og siden, og slutte samme dag eller inntil fem år fram', () => {
    for (const [fra, til] of [['2026-02-28', '2026-02-28'], [idag, idag], ['2027-01-01', '2031-03-01']] as const) expect([fra, til, codes(fra, til)]).toEqual([fra, til, []]);
  });

  it('kan ikke begynne før i går, slutte før den begynner, eller vare mer enn fem år fram', () => {
    expect(codes('2026-02-27', idag)).toEqual(['fra TOO_EARLY']);
    expect(codes('2026-03-02', idag)).toEqual(['til END_BEFORE_START']);
    expect(codes(idag, '2031-03-02')).toEqual(['til TOO_LATE']);
    expect(codes('2020-01-01', '2019-12-31')).toEqual(['fra TOO_EARLY', 'til END_BEFORE_START']);
    expect(codes('2028-02-29', '2033-03-01', '2028-02-29')).toEqual(['til TOO_LATE']);
  });

  it('er en lov: det som slipper gjennom, er i rekkefølge og innenfor grensene', () => {
    const day = fc.integer({ min: -3000, max: 3000 }).map((n) => new Date(Date.UTC(2026, 2, 1 + n)).toISOString().slice(0, 10));
    fc.assert(fc.property(day, day, (fra, til) => {
      const lovlig = fra >= '2026-02-28' && fra <= til && til <= '2031-03-01';
      expect(codes(fra, til).length === 0).toBe(lovlig);
    }));
  });
});
