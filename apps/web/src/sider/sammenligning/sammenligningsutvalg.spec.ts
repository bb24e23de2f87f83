import { describe, expect, it } from '@jest/globals';
import { lesSammenligning } from './sammenligningsutvalg.ts';

describe('spørsmålet i adressen', () => {
  it('beholder det som kan spørres om', () => {
    const utvalg = { spoersmaal: 'budsjett_tema', aar: 2025, bare: 'kdd', kommuner: '3101-3118' };
    expect(lesSammenligning(utvalg)).toEqual(utvalg);
    expect(lesSammenligning({ kommuner: 3118 })).toEqual({ kommuner: '3118' });
    expect([lesSammenligning({ spoersmaal: 'indikatorer', indikator: 'sommerjobb' }), lesSammenligning({ spoersmaal: 'deltakelse', periode: 2025 })]).toEqual([{ spoersmaal: 'indikatorer', indikator: 'sommerjobb' }, { spoersmaal: 'deltakelse', periode: '2025' }]);
  });

  it('glemmer det som ikke gir mening for spørsmålet', () => {
    expect(lesSammenligning({ spoersmaal: 'finnes_ikke', aar: 'x', bare: 'arbeid', kommuner: '31' })).toEqual({});
    expect(lesSammenligning({ spoersmaal: 'budsjett_aar', aar: 2025, bare: 'arbeid' })).toEqual({ spoersmaal: 'budsjett_aar' });
    expect([lesSammenligning({ spoersmaal: 'indikatorer', indikator: 'Æ', periode: '2025', aar: 2025 }), lesSammenligning({ spoersmaal: 'deltakelse', indikator: 'sommerjobb', periode: 'i fjor' })]).toEqual([{ spoersmaal: 'indikatorer' }, { spoersmaal: 'deltakelse' }]);
  });
});
