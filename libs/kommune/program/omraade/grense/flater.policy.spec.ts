import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Flate, Punkt } from '#libs/contracts';
import { flaterOverlap, holesAreWrong, overlap } from './flater.policy.ts';

/** Et rektangel i et rutenett rundt Mysen: en rute er omtrent 5,6 ganger 11 meter. */
const rute = 0.0001;
const ring = (x: number, y: number, b: number, h: number): Punkt[] => [[0, 0], [1, 0], [1, 1], [0, 1], [0, 0]].map(([dx, dy]) => [11.3 + (x + dx! * b) * rute, 59.5 + (y + dy! * h) * rute]);
const rektangel = fc.record({ x: fc.integer({ min: 0, max: 30 }), y: fc.integer({ min: 0, max: 30 }), b: fc.integer({ min: 1, max: 20 }), h: fc.integer({ min: 1, max: 20 }) });
type Rektangel = { x: number; y: number; b: number; h: number };
const ringOf = ({ x, y, b, h }: Rektangel) => ring(x, y, b, h);
/** Det to rektangler dekker sammen, regnet uten hjelp av koden som prøves. */
const felles = (a: Rektangel, b: Rektangel) => Math.max(0, Math.min(a.x + a.b, b.x + b.b) - Math.max(a.x, b.x)) * Math.max(0, Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y));
const areal = ({ b, h }: Rektangel) => b * h;

describe('flatene i ei grense', () => {
  it('overlapper når de dekker noe sammen, uansett rekkefølge og retning, og aldri når de bare møtes', () => {
    fc.assert(fc.property(rektangel, rektangel, fc.boolean(), (a, b, snudd) => {
      const [en, annen] = [[ringOf(a)], [snudd ? ringOf(b).toReversed() : ringOf(b)]] as [Flate, Flate];
      const ventet = felles(a, b) > 0.011 * Math.min(areal(a), areal(b));
      expect([overlap([en], [annen]), overlap([annen], [en]), flaterOverlap([en, annen])]).toEqual([ventet, ventet, ventet]);
    }), { numRuns: 300 });
  });

  it('har hullene sine inni seg: ethvert hull som stikker ut, er en feil, og ethvert som er inni, er det ikke', () => {
    fc.assert(fc.property(rektangel, rektangel, (ytre, hull) => {
      expect(holesAreWrong([ringOf(ytre), ringOf(hull)])).toBe(felles(ytre, hull) < areal(hull));
    }), { numRuns: 300 });
  });

  it('har ikke hull som dekker hverandre, og det som ligger i et hull, er ikke innenfor', () => {
    const ytre = ring(0, 0, 20, 20);
    expect([holesAreWrong([ytre, ring(2, 2, 4, 4), ring(6, 2, 4, 4)]), holesAreWrong([ytre, ring(2, 2, 4, 4), ring(4, 2, 4, 4)])]).toEqual([false, true]);
    expect([overlap([[ytre, ring(5, 5, 10, 10)]], [[ring(6, 6, 5, 5)]]), overlap([[ytre]], [[ring(6, 6, 5, 5)]])]).toEqual([false, true]);
  });

  it('tåler at to har tegnet den samme linja litt ulikt', () => {
    expect([overlap([[ring(0, 0, 10, 10)]], [[ring(9.95, 0, 10, 10)]]), overlap([[ring(0, 0, 10, 10)]], [[ring(9.5, 0, 10, 10)]])]).toEqual([false, true]);
  });
});
