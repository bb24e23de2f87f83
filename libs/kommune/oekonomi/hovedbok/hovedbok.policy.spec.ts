import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { type Bok, bokfoert, paaRettSide } from '../testing/bok.ts';
import { foeringErrors, kanReverseres } from './hovedbok.policy.ts';
import { delerAv, foerbare, type Foerbar, type Kontostand } from './konto.policy.ts';

const stand = (ventet: number, forskuttert: number, tilsagn: number): Kontostand => ({ ventet: BigInt(-ventet), forskuttert: BigInt(-forskuttert), tilsagn: BigInt(-tilsagn) });
const deler = (type: Foerbar, beloep: number, paa: Kontostand) => delerAv(type, BigInt(beloep), paa, false).map((d) => [d.type, d.fra, d.til, Number(d.beloep)]);

describe('kontoene en føring går mellom', () => {
  it('lar et tilsagn dekke det forskutterte først, så det ventede, og resten er nye penger', () => {
    expect(deler('tilsagn', 100, stand(40, 30, 0))).toEqual([['tilsagn', 'tilsagn', 'forskuttert', 30], ['tilsagn', 'tilsagn', 'ventet', 40], ['tilsagn', 'tilsagn', 'ufordelt', 30]]);
    expect(deler('tilsagn', 20, stand(40, 30, 0))).toEqual([['tilsagn', 'tilsagn', 'forskuttert', 20]]);
    expect(deler('tilsagn', 5, {})).toEqual([['tilsagn', 'tilsagn', 'ufordelt', 5]]);
  });

  it('regner en utbetaling uten brev som et tilsagn av det som er ventet', () => {
    expect(deler('utbetaling', 100, stand(0, 0, 100))).toEqual([['utbetaling', 'utbetalt', 'tilsagn', 100]]);
    expect(deler('utbetaling', 100, stand(50, 10, 20))).toEqual([
      ['tilsagn', 'tilsagn', 'forskuttert', 10], ['tilsagn', 'tilsagn', 'ventet', 50], ['utbetaling', 'utbetalt', 'tilsagn', 80], ['utbetaling', 'utbetalt', 'ufordelt', 20]]);
  });

  it('tar en nedsettelse fra det minst sikre først, og aldri fra det utbetalte', () => {
    expect(deler('nedsettelse', 100, stand(40, 30, 50))).toEqual([['nedsettelse', 'ufordelt', 'ventet', 40], ['nedsettelse', 'ufordelt', 'tilsagn', 50], ['nedsettelse', 'ufordelt', 'forskuttert', 10]]);
    expect(deler('nedsettelse', 10, { utbetalt: -100n, ufordelt: 100n })).toEqual([['nedsettelse', 'ufordelt', 'ventet', 10]]);
  });

  it('fører alltid nøyaktig beløpet, uten tomme deler, og venter aldri på penger to ganger', () => fc.assert(fc.property(
    fc.constantFrom(...foerbare), fc.integer({ min: 1, max: 500 }), fc.tuple(fc.nat(200), fc.nat(200), fc.nat(200)), fc.boolean(),
    (type, beloep, [ventet, forskuttert, tilsagn], fraLinje) => {
      const paa = stand(ventet, forskuttert, tilsagn);
      const alle = delerAv(type, BigInt(beloep), paa, fraLinje);
      expect(alle.every((d) => d.beloep > 0n)).toBe(true);
      expect(alle.filter((d) => d.type === type).reduce((sum, d) => sum + d.beloep, 0n)).toBe(BigInt(beloep));
      // Ført i rekkefølge på en bok der resten av kontoene har nok, er det bare nedsettelser uten dekning som stanser.
      let bok: Bok | null = new Map([['2025 ventet', -BigInt(ventet)], ['2025 forskuttert', -BigInt(forskuttert)], ['2025 tilsagn', -BigInt(tilsagn)], ['2025 ufordelt', 1000n]]);
      for (const d of alle) bok = bok && bokfoert(bok, { fra: d.fra, fraAar: 2025, til: d.til, tilAar: type === 'overfoering' ? 2026 : 2025, beloep: d.beloep });
      const uteDekning = (type === 'nedsettelse' && beloep > ventet + forskuttert + tilsagn) || (type === 'forskuttering' && beloep > ventet);
      expect(bok === null).toBe(uteDekning);
      if (bok) for (const [konto, sum] of bok) expect(paaRettSide(konto.split(' ')[1] as never, sum)).toBe(true);
      if (type === 'utbetaling' && bok && beloep >= ventet + forskuttert + tilsagn) expect(['ventet', 'forskuttert', 'tilsagn'].map((k) => bok!.get(`2025 ${k}`))).toEqual([0n, 0n, 0n]);
    })));
});

describe('det en føring må ha', () => {
  const ja = { utfall: 'vedtatt' } as const;
  it('er linjer når penger flyttes mellom dem, og et ja når de går til neste år', () => {
    expect(foeringErrors({ type: 'tilsagn' })).toEqual([]);
    expect(foeringErrors({ type: 'omdisponering' })).toEqual([{ path: 'fraLinjeId', code: 'REQUIRED' }, { path: 'tilLinjeId', code: 'REQUIRED' }]);
    expect(foeringErrors({ type: 'omdisponering', fraLinjeId: 'a', tilLinjeId: 'A' })).toEqual([{ path: 'tilLinjeId', code: 'NOT_ALLOWED' }]);
    expect(foeringErrors({ type: 'inndragning', fraLinjeId: 'a', tilLinjeId: 'b' })).toEqual([{ path: 'tilLinjeId', code: 'NOT_ALLOWED' }]);
    expect(foeringErrors({ type: 'ventet', fraLinjeId: 'a' })).toEqual([{ path: 'fraLinjeId', code: 'NOT_ALLOWED' }]);
    expect(foeringErrors({ type: 'tilbakebetaling', fraLinjeId: 'a' })).toEqual([]);
    expect(foeringErrors({ type: 'overfoering' })).toEqual([{ path: 'vedtak', code: 'REQUIRED' }]);
    expect(foeringErrors({ type: 'overfoering', vedtak: ja })).toEqual([]);
    expect(foeringErrors({ type: 'tilsagn', vedtak: { utfall: 'utsatt' } })).toEqual([{ path: 'vedtak.utfall', code: 'NOT_ALLOWED' }]);
  });

  it('kan reverseres én gang, men ikke det bruken eller planen har ført', () => {
    const rad = { type: 'tilsagn', forbrukId: null, reverserer: null, reversertAv: null };
    expect(kanReverseres(rad)).toBe(true);
    for (const nei of [{ type: 'fordeling' }, { forbrukId: 'f' }, { reverserer: 'r' }, { reversertAv: 'r' }]) expect(kanReverseres({ ...rad, ...nei })).toBe(false);
  });
});
