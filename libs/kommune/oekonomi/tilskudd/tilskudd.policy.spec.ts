import { describe, expect, it } from '@jest/globals';
import { manglerErklaering } from '#libs/contracts';
import { foeringsaar, tilskuddsaarErrors } from './tilskudd.policy.ts';

describe('et tilskuddsår', () => {
  it('er et kalenderår eller to år etter hverandre, og ikke over før satsingen begynte', () => {
    expect(tilskuddsaarErrors('2025', 2025)).toEqual([]);
    expect(tilskuddsaarErrors('2024/2025', 2025)).toEqual([]);
    expect(tilskuddsaarErrors('1999', null)).toEqual([]);
    expect(tilskuddsaarErrors('2024', 2025)).toEqual([{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }]);
    expect(tilskuddsaarErrors('2023/2024', 2025)).toEqual([{ path: 'tilskuddsaar', code: 'BEFORE_SATSING' }]);
    for (const galt of ['2025/2027', '2025/2024', '2025/2025', '2101']) expect(tilskuddsaarErrors(galt, 2025)).toEqual([{ path: 'tilskuddsaar', code: 'NOT_A_DATE' }]);
  });

  it('er året pengene føres i, når det er ett', () => {
    expect([foeringsaar('2025', null), foeringsaar('2025', 2026), foeringsaar('2024/2025', undefined), foeringsaar('2024/2025', 2025)]).toEqual([2025, 2026, null, 2025]);
  });
});

describe('programmidler', () => {
  it('trenger en erklæring om at de ikke går til ordinær drift', () => {
    const linje = { kdd: '100', ikkeOrdinaerDrift: null };
    expect([linje, { ...linje, ikkeOrdinaerDrift: false }].map(manglerErklaering)).toEqual([true, true]);
    expect([{ ...linje, ikkeOrdinaerDrift: true }, { ...linje, kdd: null }, { ...linje, kdd: '0' }].map(manglerErklaering)).toEqual([false, false, false]);
  });
});
