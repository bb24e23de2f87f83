import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endringMellom, visEndring } from './endring.ts';
import { tallpresisjoner, type Tallpresisjon } from './tallverdi.ts';

const tall = (verdi: number, presisjon: Tallpresisjon = 'eksakt', tilVerdi: number | null = null) => ({ verdi, presisjon, tilVerdi });
const maaltall = fc.tuple(fc.integer({ min: 1, max: 1000 }), fc.nat(200), fc.constantFrom(...tallpresisjoner))
  .map(([verdi, bredde, presisjon]) => tall(verdi, presisjon, presisjon === 'mellom' ? verdi + bredde : null));
/** Hva tallet kan ha vært. */
const innenfor = fc.double({ min: 0, max: 1, noNaN: true });
const mulig = ({ verdi, tilVerdi, presisjon }: ReturnType<typeof tall>, hvor: number) => (presisjon === 'mellom' ? verdi + (tilVerdi! - verdi) * hvor : presisjon === 'mer_enn' ? verdi + 1 + hvor * 500 : verdi);

describe('endringen fra ett tall til det neste', () => {
  it.each([
    [tall(4000), tall(4460), '+11,5 %'], [tall(500, 'omtrent'), tall(800), 'om lag +60 %'], [tall(35), tall(40, 'mer_enn'), 'mer enn +14,3 %'],
    [tall(80), tall(88, 'mellom', 96), 'mellom +10 % og +20 %'], [tall(100, 'utledet'), tall(90), '−10 %'], [tall(7), tall(7), '0 %'],
  ])('%j til %j er %s', (foer, naa, ord) => {
    const { prosent, prosentTil, presisjon } = endringMellom(foer, naa)!;
    expect(visEndring(prosent!, presisjon, '%', prosentTil).replaceAll('\u00a0', ' ')).toBe(ord);
  });

  it('er ukjent når det ene ikke sier nok om det andre', () => {
    expect(endringMellom(tall(35, 'mer_enn'), tall(40))).toBeNull();
    expect(endringMellom(tall(30, 'omtrent'), tall(40, 'mer_enn'))).toBeNull();
    expect(endringMellom(tall(30, 'omtrent'), tall(40, 'mellom', 50))).toBeNull();
  });

  it('har ingen prosent av null eller mindre', () => {
    expect(endringMellom(tall(0), tall(5))).toEqual({ absolutt: 5, absoluttTil: null, prosent: null, prosentTil: null, presisjon: 'eksakt' });
    expect(endringMellom(tall(-2), tall(5))).toMatchObject({ absolutt: 7, prosent: null });
  });

  it('lover aldri noe et av de mulige tallene motsier', () => fc.assert(fc.property(maaltall, maaltall, innenfor, innenfor, (foer, naa, a, b) => {
    const endring = endringMellom(foer, naa);
    if (!endring) return;
    const [fra, til] = [mulig(foer, a), mulig(naa, b)];
    const [absolutt, prosent] = [til - fra, (til - fra) / fra * 100];
    if (endring.presisjon === 'mer_enn') { expect(absolutt).toBeGreaterThan(endring.absolutt); expect(prosent).toBeGreaterThan(endring.prosent! - 0.051); }
    if (endring.presisjon === 'mellom') {
      expect(absolutt >= endring.absolutt - 1e-6 && absolutt <= endring.absoluttTil! + 1e-6).toBe(true);
      expect(prosent >= endring.prosent! - 0.051 && prosent <= endring.prosentTil! + 0.051).toBe(true);
    }
    if (endring.presisjon === 'eksakt') expect(absolutt).toBeCloseTo(endring.absolutt, 6);
  })));

  it('er aldri sikrere enn det usikreste av de to', () => fc.assert(fc.property(maaltall, maaltall, (foer, naa) => {
    const presisjon = endringMellom(foer, naa)?.presisjon;
    if (presisjon === 'eksakt') expect([foer.presisjon, naa.presisjon]).toEqual(['eksakt', 'eksakt']);
    if (foer.presisjon === 'omtrent' || naa.presisjon === 'omtrent') expect([undefined, 'omtrent']).toContain(presisjon);
  })));
});
