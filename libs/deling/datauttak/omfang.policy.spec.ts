import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alleInnsynsrom, alleUttaksrom, type Uttaksomfang, type Uttaksrom } from '#libs/contracts';
import type { UttaksaapningRow } from './aapning.query.ts';
import { egenAapning, isStillOpen, openedFor, readOenske, scopeWithin, type Uttaksaapning } from './omfang.policy.ts';

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

  it('tar med rommene fra flere åpninger når hvert av dem er åpent for alle årene', () => {
    const to = [aapning({ rom: ['tiltak'] }), aapning({ rom: ['oekonomi'], fraAar: 2024, tilAar: 2025 })];
    expect(scopeWithin(alt, to)).toEqual({ rom: ['tiltak', 'oekonomi'], fraAar: 2024, tilAar: 2025, grense: 5 });
    expect(scopeWithin({ ...alt, rom: ['tiltak'] }, to)).toEqual({ rom: ['tiltak'], fraAar: null, tilAar: null, grense: 5 });
    expect(scopeWithin({ ...alt, fraAar: 2025, tilAar: 2026 }, to)).toEqual({ rom: ['tiltak'], fraAar: 2025, tilAar: 2026, grense: 5 });
  });

  it('er rommene kommunen har åpnet i den avtalen det er spurt for, og ikke de i en annen', () => {
    const rad = (endring: Partial<UttaksaapningRow>): UttaksaapningRow => ({ avtalerom: 1, innsynsrom: [], fraAar: null, tilAar: null, grense: 5, ...endring });
    const rader = [rad({ innsynsrom: ['vedlegg', 'indikator', 'barriere', 'tiltak'], fraAar: 2024 }), rad({ avtalerom: 2, innsynsrom: ['oekonomi'], grense: 50 })];
    expect(openedFor(1, rader)).toEqual([{ rom: ['tiltak', 'indikatorer', 'barrierer', 'dokumenter'], fraAar: 2024, tilAar: null, grense: 5 }]);
    expect(openedFor(2, rader)).toEqual([{ rom: ['oekonomi'], fraAar: null, tilAar: null, grense: 50 }]);
    expect(openedFor(3, rader)).toEqual([]);
    expect(openedFor(1, [rad({ innsynsrom: alleInnsynsrom })])[0]!.rom).toEqual(alleUttaksrom);
    expect(scopeWithin(alt, openedFor(1, [rad({ innsynsrom: ['deling'] })]))).toEqual([{ path: 'rom', code: 'NOT_ALLOWED' }]);
  });

  it('er ikke lenger åpent når et av rommene eller et av årene ikke er det', () => {
    const omfang: Uttaksomfang = { rom: ['tiltak', 'oekonomi'], fraAar: null, tilAar: 2025, grense: 5 };
    expect(isStillOpen(omfang, [aapning({ rom: ['tiltak'] }), aapning({ rom: ['oekonomi'], tilAar: 2025 })])).toBe(true);
    for (const naa of [[], [aapning({ rom: ['tiltak'] })], [aapning({ fraAar: 2024 })], [aapning({ tilAar: 2024 })]]) expect(isStillOpen(omfang, naa)).toBe(false);
  });

  it('er en lov: hvert rom som slipper gjennom, ligger for alle årene innenfor én av åpningene, og det hver åpning gir, slipper gjennom', () => {
    const rom = fc.option(fc.subarray(alleUttaksrom, { minLength: 1 }));
    const aar = fc.option(fc.integer({ min: 2020, max: 2030 }));
    const isInOrder = ({ rom: rommene, fraAar, tilAar }: Uttaksaapning) => rommene !== null && fraAar !== null && tilAar !== null && fraAar <= tilAar;
    const inside = (navn: Uttaksrom, { fraAar, tilAar }: Uttaksomfang, en: Uttaksaapning) => (en.rom?.includes(navn) ?? true)
      && (en.fraAar === null || (fraAar !== null && fraAar >= en.fraAar)) && (en.tilAar === null || (tilAar !== null && tilAar <= en.tilAar));
    fc.assert(fc.property(fc.record({ rom, fraAar: aar, tilAar: aar }), fc.array(fc.record({ rom, fraAar: aar, tilAar: aar, grense: fc.integer({ min: 5, max: 20 }) }), { maxLength: 3 }), (oenske, aapninger) => {
      for (const { grense: _, ...gitt } of aapninger.filter(isInOrder)) expect(scopeWithin(gitt, aapninger)).toMatchObject(gitt);
      const svar = scopeWithin(oenske, aapninger);
      if (Array.isArray(svar)) return;
      for (const navn of svar.rom) expect(aapninger.some((en) => inside(navn, svar, en))).toBe(true);
      for (const { grense } of aapninger) expect(svar.grense).toBeGreaterThanOrEqual(grense);
      if (oenske.rom) expect(svar.rom).toEqual(alleUttaksrom.filter((en) => oenske.rom!.includes(en)));
    }), { numRuns: 1000 });
  });
});
