import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alleUttaksrom, type Uttaksomfang } from '#libs/contracts';
import { egenAapning, readOenske, scopeWithin, type Uttaksaapning } from './omfang.policy.ts';

const alt = { rom: null, fraAar: null, tilAar: null };
const aapning = (endring: Partial<Uttaksaapning>): Uttaksaapning => ({ ...egenAapning, ...endring });

describe('det som er bedt om', () => {
  it('leses av adressen, og et ukjent rom eller år er en feil', () => {
    expect(readOenske({})).toEqual(alt);
    expect(readOenske({ rom: 'vedtak,program', fraAar: '2024', tilAar: '2026' })).toEqual({ rom: ['program', 'vedtak'], fraAar: 2024, tilAar: 2026 });
    expect(readOenske({ rom: 'program,loennsslipper', fraAar: '24', tilAar: ['2024'] })).toEqual([{ path: 'fraAar', code: 'NOT_A_NUMBER' }, { path: 'tilAar', code: 'NOT_A_NUMBER' }, { path: 'rom', code: 'NOT_ALLOWED' }].sort((a) => (a.path === 'rom' ? -1 : 1)));
    expect(readOenske({ rom: ['program', 'tiltak'] })).toEqual([{ path: 'rom', code: 'NOT_ALLOWED' }]);
    expect(readOenske({ fraAar: '2026', tilAar: '2025' })).toEqual([{ path: 'tilAar', code: 'END_BEFORE_START' }]);
  });
});

describe('det som er åpent', () => {
  it('er alt for kommunen selv, og bare det åpningen sier for andre', () => {
    expect(scopeWithin(alt, [egenAapning])).toEqual({ rom: alleUttaksrom, fraAar: null, tilAar: null, grense: 5 });
    expect(scopeWithin(alt, [aapning({ rom: ['tiltak'], fraAar: 2024, tilAar: 2026 })])).toEqual({ rom: ['tiltak'], fraAar: 2024, tilAar: 2026, grense: 5 });
    expect(scopeWithin({ ...alt, rom: ['oekonomi'] }, [aapning({ rom: ['tiltak'] })])).toEqual([{ path: 'rom', code: 'NOT_ALLOWED' }]);
    expect(scopeWithin({ ...alt, fraAar: 2023 }, [aapning({ fraAar: 2024 })])).toEqual([{ path: 'fraAar', code: 'NOT_ALLOWED' }]);
    expect(scopeWithin(alt, [])).toEqual([{ path: 'rom', code: 'NOT_ALLOWED' }]);
  });

  it('legger ikke to åpninger sammen til noe ingen har gitt, men tar den strengeste grensa', () => {
    const to = [aapning({ rom: ['tiltak'], fraAar: 2024, tilAar: 2024, grense: 10 }), aapning({ rom: ['oekonomi'], fraAar: 2025, tilAar: 2025 })];
    expect(scopeWithin({ ...alt, rom: ['tiltak', 'oekonomi'] }, to)).toEqual([{ path: 'rom', code: 'NOT_ALLOWED' }]);
    expect(scopeWithin({ rom: ['oekonomi'], fraAar: 2024, tilAar: 2025 }, to)).toEqual([{ path: 'fraAar', code: 'NOT_ALLOWED' }]);
    expect(scopeWithin({ ...alt, rom: ['oekonomi'] }, to)).toEqual({ rom: ['oekonomi'], fraAar: 2025, tilAar: 2025, grense: 10 });
  });

  it('er en lov: det som slipper gjennom, ligger i sin helhet innenfor én av åpningene', () => {
    const rom = fc.option(fc.subarray(alleUttaksrom, { minLength: 1 }));
    const aar = fc.option(fc.integer({ min: 2020, max: 2030 }));
    const inside = ({ rom: mine, fraAar, tilAar }: Uttaksomfang, en: Uttaksaapning) => mine.every((navn) => en.rom?.includes(navn) ?? true)
      && (en.fraAar === null || (fraAar !== null && fraAar >= en.fraAar)) && (en.tilAar === null || (tilAar !== null && tilAar <= en.tilAar));
    fc.assert(fc.property(fc.record({ rom, fraAar: aar, tilAar: aar }), fc.array(fc.record({ rom, fraAar: aar, tilAar: aar, grense: fc.integer({ min: 5, max: 20 }) }), { maxLength: 3 }), (oenske, aapninger) => {
      const svar = scopeWithin(oenske, aapninger);
      if (Array.isArray(svar)) return;
      expect(aapninger.some((en) => inside(svar, en))).toBe(true);
      for (const { grense } of aapninger) expect(svar.grense).toBeGreaterThanOrEqual(grense);
      if (oenske.rom) expect(svar.rom).toEqual(alleUttaksrom.filter((en) => oenske.rom!.includes(en)));
    }), { numRuns: 1000 });
  });
});
