import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Flate } from '#libs/contracts';
import { omraadekart } from './omraadekart.ts';
import { areal, utstrekning } from './utstrekning.ts';

/** En rute med sørvestre hjørne her, og så mange kilometer hver vei. */
const rute = (lengde: number, bredde: number, oestover: number, nordover: number): Flate => {
  const [l, b] = [oestover / (111.2 * Math.cos((bredde + nordover / 222.4) * Math.PI / 180)), nordover / 111.2];
  return [[[lengde, bredde], [lengde + l, bredde], [lengde + l, bredde + b], [lengde, bredde + b], [lengde, bredde]]];
};
const sted = fc.record({ lengde: fc.double({ min: 5, max: 30, noNaN: true }), bredde: fc.double({ min: 58, max: 71, noNaN: true }), oestover: fc.double({ min: 0.2, max: 8, noNaN: true }), nordover: fc.double({ min: 0.2, max: 8, noNaN: true }) });

describe('størrelsen på et område', () => {
  it('er lengde ganger bredde for ei rute, hvor som helst i landet', () => {
    fc.assert(fc.property(sted, ({ lengde, bredde, oestover, nordover }) => {
      const flater = [rute(lengde, bredde, oestover, nordover)];
      expect(areal(flater)).toBeCloseTo(oestover * nordover, 4);
      expect([utstrekning(flater).oestover, utstrekning(flater).nordover].map((km) => km.toFixed(5))).toEqual([oestover, nordover].map((km) => km.toFixed(5)));
    }));
  });

  it('er uten hullene, og lik samme hvilken vei ringen går', () => {
    const [ytre] = rute(11, 59.5, 4, 4);
    const [hull] = rute(11.01, 59.505, 1, 1);
    expect(areal([[ytre!, hull!]])).toBeCloseTo(15, 1);
    expect(areal([[ytre!.toReversed(), hull!]])).toBeCloseTo(15, 1);
  });

  it('er den samme på tegningene når de har samme målestokk', () => {
    const tegnet = (km: number) => omraadekart({ tittel: '', setning: '', flater: [rute(11, 59.5, km, km)], bredde: 200, mestHoeyde: 200, kilometer: 4 });
    // Bildet rundes opp til hele piksler.
    for (const km of [1, 2, 4]) expect(Math.abs(tegnet(km).bredde - 50 * km)).toBeLessThanOrEqual(1);
  });
});
