import { describe, expect, it } from '@jest/globals';
import { bokmaal as tekst } from './ord.ts';
import { svardiagram } from './svar.ts';

describe('svar før og etter', () => {
  const tegn = (bredde: number) => svardiagram({ tekst, tittel: 'Trygge', setning: 'Flere er trygge.', bredde, andeler: [{ navn: 'Før, 2024', andel: 48, fra: 41, til: 55 }, { navn: 'Etter, 2026', andel: 61, fra: 54, til: 68 }, { navn: 'Etter, 2027', andel: null, fra: null, til: null }] });

  it.each([240, 320, 1200])('holder seg innenfor %i piksler', (bredde) => {
    for (const figur of tegn(bredde).figurer) {
      if (figur.slag === 'rektangel') expect(figur.x + figur.bredde).toBeLessThanOrEqual(bredde);
      if (figur.slag === 'linje') expect(figur.x2).toBeLessThanOrEqual(bredde);
    }
  });

  it('har tallene i tabellen, og tegnet for det skjulte uten noen stolpe', () => {
    const { tabell, figurer } = tegn(600);
    expect(tabell.rader).toEqual([['Før, 2024', 48, 41, 55], ['Etter, 2026', 61, 54, 68], ['Etter, 2027', ':', null, null]]);
    expect(figurer.filter(({ slag }) => slag === 'rektangel')).toHaveLength(2);
  });
});
