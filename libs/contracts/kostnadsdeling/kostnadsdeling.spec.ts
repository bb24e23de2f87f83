import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { apportion, sumOf } from './apportion.ts';
import { delKostnad, kostnadshinder, type Kostnadspart } from './kostnadsdeling.ts';
import { spread } from './spread.ts';

const milliard = 10n ** 11n;
const oere = (max: bigint) => fc.bigInt({ min: 0n, max });
const vekt = fc.oneof(fc.constant(0n), fc.constant(1n), fc.bigInt({ min: 1n, max: 100_000n }));
const terminer = fc.array(oere(milliard / 20n), { minLength: 1, maxLength: 20 });
const part = (antall: number) => fc.record({ fast: fc.oneof(fc.constant(0n), oere(milliard)), vekt, ut: fc.oneof(fc.constant(null), fc.nat({ max: antall })) });
const avtale = terminer.chain((beloep) => fc.tuple(fc.constant(beloep), fc.array(part(beloep.length), { minLength: 1, maxLength: 12 })));
const kolonnesum = (svar: bigint[][], nr: number) => sumOf(svar.map((rad) => rad[nr]!));

describe('største brøkdel', () => {
  it('går alltid opp, og ingen får mer enn ett øre fra det eksakte', () => fc.assert(fc.property(oere(milliard), fc.array(vekt, { minLength: 1, maxLength: 12 }), (beloep, vekter) => {
    fc.pre(sumOf(vekter) > 0n);
    const svar = apportion(beloep, vekter);
    expect(sumOf(svar)).toBe(beloep);
    svar.forEach((del, nr) => {
      const eksakt = beloep * vekter[nr]!;
      expect(del * sumOf(vekter) > eksakt - sumOf(vekter) && del * sumOf(vekter) < eksakt + sumOf(vekter)).toBe(true);
      if (vekter[nr] === 0n) expect(del).toBe(0n);
    });
  })));

  it('gir det første øret til den første når brøkdelene er like', () => {
    expect(apportion(100n, [1n, 1n, 1n])).toEqual([34n, 33n, 33n]);
    expect(() => apportion(1n, [0n, 0n])).toThrow(RangeError);
  });
});

it('en tabell går opp i hver rad og kolonne, og hver rute er rundet ned eller opp', () => fc.assert(fc.property(terminer, fc.array(vekt, { minLength: 1, maxLength: 12 }), (kolonner, vekter) => {
  fc.pre(sumOf(vekter) > 0n);
  const sum = sumOf(kolonner);
  const rader = apportion(sum, vekter);
  const tabell = spread(rader, kolonner);
  tabell.forEach((rad, i) => {
    expect(sumOf(rad)).toBe(rader[i]);
    rad.forEach((rute, j) => { if (sum > 0n) expect(rute * sum > rader[i]! * kolonner[j]! - sum && rute * sum < rader[i]! * kolonner[j]! + sum).toBe(true); });
  });
  kolonner.forEach((kolonne, j) => expect(kolonnesum(tabell, j)).toBe(kolonne));
})));

describe('en avtale', () => {
  it('går opp i hver termin, er den samme hver gang, og tar ingenting av den som er gått ut', () => fc.assert(fc.property(avtale, ([beloep, parter]) => {
    if (kostnadshinder(beloep, parter)) { expect(() => delKostnad(beloep, parter)).toThrow(RangeError); return; }
    const svar = delKostnad(beloep, parter);
    beloep.forEach((termin, nr) => expect(kolonnesum(svar, nr)).toBe(termin));
    svar.forEach((rad, nr) => rad.forEach((rute, termin) => {
      expect(rute).toBeGreaterThanOrEqual(0n);
      if (parter[nr]!.ut != null && termin >= parter[nr]!.ut!) expect(rute).toBe(0n);
    }));
    parter.forEach(({ fast, vekt: v, ut }, nr) => { if (v === 0n && (ut == null || ut >= beloep.length)) expect(sumOf(svar[nr]!)).toBe(fast); });
    expect(delKostnad(beloep, parter)).toEqual(svar);
  }), { numRuns: 300 }));

  it('med alle hele tida gir hver part det faste og sin andel av resten', () => fc.assert(fc.property(avtale, ([beloep, alle]) => {
    const parter: Kostnadspart[] = alle.map(({ fast, vekt: v }) => ({ fast: fast / 13n, vekt: v }));
    fc.pre(kostnadshinder(beloep, parter) === null);
    const rest = sumOf(beloep) - sumOf(parter.map(({ fast }) => fast));
    const andeler = apportion(rest, parter.map(({ vekt: v }) => v));
    expect(delKostnad(beloep, parter).map(sumOf)).toEqual(parter.map(({ fast }, nr) => fast + andeler[nr]!));
  })));

  const kroner = (beloep: number) => BigInt(beloep) * 100n;
  const fireOgFylket: Kostnadspart[] = [{ fast: kroner(800_000), vekt: 0n }, ...[1, 2, 3, 4].map(() => ({ fast: 0n, vekt: 1n }))];

  it('seksten terminer, fire kommuner likt, og fylkeskommunens 800 000 én gang', () => {
    const svar = delKostnad(Array.from({ length: 16 }, () => kroner(250_000)), fireOgFylket);
    expect(svar.map(sumOf)).toEqual([800_000, 800_000, 800_000, 800_000, 800_000].map(kroner));
    expect(new Set(svar.flat())).toEqual(new Set([kroner(50_000)]));
  });

  it('en kommune som går ut halvveis, etterlater sin del til de tre, ikke til fylkeskommunen', () => {
    const svar = delKostnad(Array.from({ length: 16 }, () => kroner(250_000)), fireOgFylket.map((p, nr) => (nr === 4 ? { ...p, ut: 8 } : p)));
    expect(svar.map(sumOf)).toEqual([kroner(800_000), ...[0, 1, 2].map((nr) => kroner(933_333) + (nr === 0 ? 34n : 33n)), kroner(400_000)]);
  });

  it.each([
    ['mer fast enn det koster', [100n], [{ fast: 101n, vekt: 1n }], 'FAST_OVER_SUM'],
    ['ingen til å ta resten', [100n], [{ fast: 50n, vekt: 0n }], 'INGEN_VEKT'],
    ['alle med vekt er gått ut', [100n, 100n], [{ fast: 50n, vekt: 0n }, { fast: 0n, vekt: 1n, ut: 1 }], 'INGEN_VEKT'],
    ['et negativt beløp', [-1n], [{ fast: 0n, vekt: 1n }], 'NEGATIVT'],
    ['ingen parter', [100n], [], 'INGEN_VEKT'],
  ] as const)('sier hva som er i veien: %s', (_, beloep, parter, hinder) => expect(kostnadshinder(beloep, parter)).toBe(hinder));
});
