import { describe, expect, it } from '@jest/globals';
import { erFiltrert, lesUtvalg, somFilter, tellerDeler } from './utvalg.ts';

const g1 = '01a203bc-656a-7774-bc5a-453d1784ee6d';

describe('utvalget i adressen til økonomisiden', () => {
  it('leser det som gir mening, og ser bort fra resten', () => {
    expect(lesUtvalg({ giver: g1, utenFelles: true, kolonne: 'kdd', soek: 2025, grupper: true, annet: 'x' })).toEqual({ giver: g1, utenFelles: true, kolonne: 'kdd', soek: '2025', grupper: true });
    expect(lesUtvalg({ kolonne: 'begge', grupper: 'ja', soek: '', giver: 'g1', innsatsomraade: 7, utenFelles: true })).toEqual({});
  });

  it('«uten linjer giveren deler» gjelder bare når en giver er valgt, og ellers er de med', () => {
    expect(somFilter(lesUtvalg({ utenFelles: true }))).toEqual(expect.objectContaining({ giverId: null, medFelles: true }));
    expect(somFilter(lesUtvalg({ giver: g1, utenFelles: true }))).toEqual(expect.objectContaining({ giverId: g1, medFelles: false }));
  });

  it('gruppering er ikke et filter, og bare giver og kolonne deler opp beløpet på en linje', () => {
    expect([{ grupper: true as const }, { soek: 'x' }, { kolonne: 'kdd' as const }].map((utvalg) => [erFiltrert(utvalg), tellerDeler(utvalg)])).toEqual([[false, false], [true, false], [true, true]]);
  });
});
