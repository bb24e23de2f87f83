import { describe, expect, it } from '@jest/globals';
import { aarsfeil, mottakerfeil, svarfeil } from './anbefaling.policy.ts';

describe('mottakerne', () => {
  it('er parter i avtalen, hver én gang; bare en kommune har kommunenummer', () => {
    const av = (slag: 'kommune' | 'fylkeskommune' | 'staten', kommunenummer: string | null = null) => ({ slag, kommunenummer });
    expect(mottakerfeil([av('kommune', '3118'), av('kommune', '3101'), av('fylkeskommune'), av('staten')], ['3118', '3101'])).toEqual([]);
    expect(mottakerfeil([av('kommune'), av('kommune', '3103'), av('fylkeskommune', '3118'), av('kommune', '3118'), av('kommune', '3118'), av('staten'), av('staten')], ['3118'])).toEqual([
      { path: 'mottakere.0.kommunenummer', code: 'REQUIRED' }, { path: 'mottakere.1.kommunenummer', code: 'NOT_ALLOWED' }, { path: 'mottakere.2.kommunenummer', code: 'NOT_ALLOWED' },
      { path: 'mottakere.4.kommunenummer', code: 'REPEATED' }, { path: 'mottakere.6.slag', code: 'REPEATED' }]);
  });
});

describe('svaret', () => {
  const frigitt = '2026-03-01T23:30:00Z';
  it('begrunnes når det ikke er et ja, og er fra dagen anbefalingen kom, i Norge, til i dag', () => {
    const svar = (mer: object) => svarfeil({ svar: 'foelges', tekst: null, dato: '2026-03-02', ...mer }, frigitt, '2026-04-01');
    expect([svar({}), svar({ svar: 'delvis' }), svar({ svar: 'foelges_ikke', tekst: 'Fordi.' }), svar({ dato: '2026-03-01' }), svar({ dato: '2026-04-02' })].map((feil) => feil.map(({ path, code }) => `${path} ${code}`))).toEqual([
      [], ['tekst REASON_REQUIRED'], [], ['dato TOO_EARLY'], ['dato TOO_LATE']]);
  });

  it('følges opp fra året den kom, til i år', () => {
    expect([2025, 2026, 2027].map((aar) => aarsfeil(aar, '2025-12-31T23:30:00Z', '2026-06-01').map(({ code }) => code))).toEqual([['TOO_EARLY'], [], ['TOO_LATE']]);
  });
});
