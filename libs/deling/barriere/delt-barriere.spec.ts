import { describe, expect, it } from '@jest/globals';
import { barrieresum, deltBarriere, deltTekst } from './delt-barriere.ts';

const rad = {
  id: 'b0000000-0000-4000-8000-000000000001', kommuneId: 7, noekkel: 'HEMMELIG', tittel: 'HEMMELIG tittel', tekst: 'HEMMELIG tekst', proevd: 'HEMMELIG forsøk', loesningsinstans: 'HEMMELIG instans',
  art: 'regelverk' as const, loesningseier: 'stat' as const, antallTiltak: 3, oppdiktet: false, tiltakIder: ['HEMMELIG'],
};

describe('det som forlater kommunen om en barriere', () => {
  it('er slag, nivå og tall: ikke ett ord og ikke én id', () => {
    expect(deltBarriere(rad)).toEqual({ art: 'regelverk', loesningseier: 'stat', antallTiltak: 3, oppdiktet: false });
    expect(JSON.stringify(deltBarriere(rad))).not.toMatch(/HEMMELIG|b0000000/);
  });

  it('er ellers bare tittelen, beskrivelsen og det som er prøvd: ikke hvem som må løse den', () => {
    expect(deltTekst(rad)).toEqual({ tittel: 'HEMMELIG tittel', tekst: 'HEMMELIG tekst', proevd: 'HEMMELIG forsøk' });
  });

  it('har et fingeravtrykk som følger det som går ut, og ikke det som blir igjen', () => {
    const sum = barrieresum(deltBarriere(rad));
    expect(barrieresum(deltBarriere({ ...rad, ...{ tittel: 'en annen', noekkel: 'x' } }))).toBe(sum);
    for (const endret of [{ art: 'kapasitet' as const }, { loesningseier: null }, { antallTiltak: 4 }, { oppdiktet: true }]) expect(barrieresum(deltBarriere({ ...rad, ...endret }))).not.toBe(sum);
    expect(barrieresum(deltTekst({ ...rad, proevd: null }))).not.toBe(barrieresum(deltTekst(rad)));
  });
});
