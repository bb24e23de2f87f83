import { describe, expect, it } from '@jest/globals';
import { erSoek, fraLagret, lesSoekeutvalg, somFilter } from './soekeutvalg.ts';

describe('søket i adressen', () => {
  it('tar det som gir mening, og bare det', () => {
    expect(lesSoekeutvalg({ soek: 'ungdom', tema: 'arbeid', kommune: '31', aar: 2024, evidensgrad: '9', felle: 'ja', hopp: 20, annet: 'x' })).toEqual({ soek: 'ungdom', tema: 'arbeid', aar: '2024', hopp: 20 });
    expect([erSoek({}), erSoek({ hopp: 20 }), erSoek({ felle: 'felle' })]).toEqual([false, false, true]);
  });

  it('blir til filteret API-et vil ha', () => {
    expect(somFilter({ soek: 'x', tema: 'arbeid', felle: 'felle', aar: '2024', evidensgrad: '3', hopp: 20 })).toEqual({ tema: ['arbeid'], felle: true, aar: [2024], evidensgrad: 3 });
  });

  it('er det samme når det har vært lagret', () => {
    expect(fraLagret({ tekst: 'ungdom', filter: [{ felt: 'tema', verdier: ['arbeid'] }, { felt: 'felle', verdier: ['true'] }, { felt: 'evidensgrad', verdier: ['3'] }] })).toEqual({ soek: 'ungdom', tema: 'arbeid', felle: 'felle', evidensgrad: '3' });
  });
});
