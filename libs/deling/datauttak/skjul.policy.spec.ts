import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { protectedRow } from './radlager.ts';
import { hiddenInMaaling, hiddenInResultat, hiddenInTabelltall } from './skjul.policy.ts';
import type { Uttaksrad } from './uttakstabell.ts';
import { uttakstabeller } from './uttakstabeller.ts';

const tabellen = (navn: string) => uttakstabeller.find(({ tabell }) => tabell === navn)!;
const resultat = (endring: Uttaksrad): Uttaksrad => ({ verdi: 3, til_verdi: null, enhet: 'deltakere', tekst: 'Tre fikk jobb', utregning: null, presisjon: 'eksakt', ...endring });
const maaling = (endring: Uttaksrad): Uttaksrad => ({ verdi: 3, telling: 'unike', enhet: 'deltakere', nevner: null, teller: 'Deltakere', ...endring });

describe('et lavt antall personer', () => {
  it('i et resultat er borte, og teksten som gjentar det med det', () => {
    expect(hiddenInResultat(resultat({}), 5)).toContain('tekst');
    expect(hiddenInResultat(resultat({ verdi: 5 }), 5)).toEqual([]);
    expect(hiddenInResultat(resultat({ enhet: 'kroner' }), 5)).toEqual([]);
    expect(hiddenInResultat(resultat({ enhet: null, tekst: 'Kvinner i Jobbsjansen' }), 5)).toContain('verdi');
    expect(hiddenInResultat(resultat({ enhet: null, tekst: 'Benker satt ut' }), 5)).toEqual([]);
    expect(hiddenInResultat(resultat({ verdi: 40, enhet: 'prosent', tekst: 'Av elevene' }), 5)).toContain('verdi');
  });

  it('i en måling er borte, og det er også en andel der antallet bak ikke er kjent', () => {
    expect(hiddenInMaaling(maaling({}), 5)).toEqual(expect.arrayContaining(['verdi', 'endring_prosent', 'merknad']));
    expect(hiddenInMaaling(maaling({ verdi: 30 }), 5)).toEqual([]);
    expect(hiddenInMaaling(maaling({ verdi: 30, nevner: 'alle elever' }), 5)).toContain('verdi');
    expect(hiddenInMaaling(maaling({ verdi: 3, telling: 'ikke_personer', enhet: 'arrangementer', teller: 'Arrangementer' }), 5)).toEqual([]);
    expect(hiddenInMaaling(maaling({ verdi: 3, telling: 'ikke_personer', enhet: 'ungdommer' }), 5)).toContain('verdi');
  });

  it('i en bestilt tabell er borte, også når det er en andel av et kjent antall; en andel uten antall bak har kilden vernet selv', () => {
    const tall = (enhet: string, verdi: number | null, n: number | null = null) => hiddenInTabelltall({ enhet, verdi, n }, 5);
    expect([tall('personer', 4), tall('prosent', 40, 4), tall('prosent', 1, 300), tall('per_1000', 2, 4)]).toEqual([['verdi'], ['verdi'], ['verdi'], ['verdi']]);
    expect([tall('personer', 5), tall('prosent', 40, 300), tall('prosent', 40), tall('kroner', 3), tall('personer', null)]).toEqual([[], [], [], [], []]);
  });

  it('er en lov: ingen kolonne med antall og ingen måling av personer viser noe under grensa, og det skjulte er nevnt', () => {
    const tall = fc.option(fc.integer({ min: 0, max: 40 }));
    fc.assert(fc.property(fc.integer({ min: 5, max: 30 }), tall, tall, fc.constantFrom('unike', 'kan_overlappe', 'ikke_personer'), fc.constantFrom('deltakere', 'prosent', 'kroner', 'barn'), (grense, verdi, andre, telling, enhet) => {
      const omraade = protectedRow(tabellen('omraade'), { innbyggere: verdi, innbyggere_til: andre }, grense);
      for (const felt of ['innbyggere', 'innbyggere_til']) expect(omraade[felt] === null || Number(omraade[felt]) >= grense).toBe(true);
      expect(omraade['skjult']).toEqual([...(verdi !== null && verdi < grense ? ['innbyggere'] : []), ...(andre !== null && andre < grense ? ['innbyggere_til'] : [])]);
      const maalt = protectedRow(tabellen('maaling'), maaling({ verdi, telling, enhet, til_verdi: null, presisjon: 'eksakt', merknad: 'x' }), grense);
      if (telling !== 'ikke_personer' || ['deltakere', 'barn'].includes(enhet)) expect(maalt['verdi'] === null || Number(maalt['verdi']) >= grense).toBe(true);
      expect(protectedRow(tabellen('maaling'), maaling({ verdi, telling, enhet }), null)['skjult']).toEqual([]);
    }));
  });
});
