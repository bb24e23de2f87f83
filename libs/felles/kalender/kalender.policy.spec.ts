import { describe, expect, it } from '@jest/globals';
import { delt, handlingerFor, naarErrors, type Naar } from './kalender.policy.ts';

const naar = (mer: Partial<Naar>): Naar => ({ dato: '2027-02-10', sluttdag: null, fraKlokka: null, tilKlokka: null, ...mer });
const punkt = (id: string, dato: string, mer: Partial<Naar> = {}) => ({ id, ...naar({ dato, ...mer }) });

describe('reglene for en dato i kalenderen', () => {
  it('klokkeslett og siste dag krever en dag', () => {
    expect(naarErrors(naar({ dato: '2027-02', sluttdag: '2027-02-11', fraKlokka: '09:00' }))).toEqual([{ path: 'sluttdag', code: 'NEEDS_DAY' }, { path: 'fraKlokka', code: 'NEEDS_DAY' }]);
    expect([naarErrors(naar({ dato: '2027-vaar' })), naarErrors(naar({ fraKlokka: '09:00', tilKlokka: '15:00', sluttdag: '2027-02-11' }))]).toEqual([[], []]);
  });

  it('slutten kommer etter starten, og står ikke alene', () => {
    expect(naarErrors(naar({ sluttdag: '2027-02-10' }))).toEqual([{ path: 'sluttdag', code: 'END_BEFORE_START' }]);
    expect(naarErrors(naar({ fraKlokka: '12:00', tilKlokka: '12:00' }))).toEqual([{ path: 'tilKlokka', code: 'END_BEFORE_START' }]);
    expect(naarErrors(naar({ tilKlokka: '12:00' }))).toEqual([{ path: 'fraKlokka', code: 'REQUIRED' }]);
    // Fra lunsj til lunsj.
    expect(naarErrors(naar({ fraKlokka: '12:00', tilKlokka: '11:30', sluttdag: '2027-02-11' }))).toEqual([]);
  });

  it('en måned og en samling er ikke forbi før den siste dagen er det', () => {
    const punkter = [punkt('maaned', '2027-02'), punkt('i går', '2027-02-14'), punkt('samling', '2027-02-14', { sluttdag: '2027-02-15' }), punkt('aar', '2026'), punkt('sent', '2027-02-20', { fraKlokka: '13:00' }), punkt('tidlig', '2027-02-20', { fraKlokka: '09:00' })];
    const { kommende, tidligere } = delt(punkter, '2027-02-15');
    expect([kommende, tidligere].map((liste) => liste.map(({ id }) => id))).toEqual([['maaned', 'samling', 'tidlig', 'sent'], ['i går', 'aar']]);
  });

  it('det som er avlyst, kan tas opp igjen, og den som leser, kan ingenting', () => {
    expect([handlingerFor(true, true), handlingerFor(true, false), handlingerFor(false, false)]).toEqual([['updateKalenderpunkt', 'restoreKalenderpunkt'], ['updateKalenderpunkt', 'cancelKalenderpunkt'], []]);
  });
});
