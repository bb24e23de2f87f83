import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { etterBokstav, treffer, type Ord } from './ordsoek.ts';

const ord = (bokmaal: string, resten: Partial<Ord> = {}): Ord => ({ kode: bokmaal, bokmaal, nynorsk: null, engelsk: null, definisjon: '', kategori: 'styring', ...resten }) as Ord;

const maal = ord('Mål', { nynorsk: 'Føremål', engelsk: 'Goal', definisjon: 'Det satsingen skal føre til.' });

describe('søket i ordlista', () => {
  it('finner ordet på alle tre språk og i forklaringen, uten hensyn til store og små bokstaver', () => {
    for (const soek of ['mål', 'MÅL', 'føremål', 'goal', 'skal føre', ' mål ']) expect([soek, treffer(maal, soek)]).toEqual([soek, true]);
    for (const soek of ['tiltak', 'mål goal', 'måll']) expect([soek, treffer(maal, soek)]).toEqual([soek, false]);
  });

  it('finner ordet for den som mangler æ, ø og å på tastaturet', () => {
    for (const soek of ['maal', 'mal', 'foremal', 'foeremaal']) expect([soek, treffer(maal, soek)]).toEqual([soek, true]);
    expect(treffer(ord('Lærdom'), 'laerdom')).toBe(true);
    expect(treffer(ord('Lærdom'), 'lardom')).toBe(true);
    expect(treffer(ord('Kafé'), 'kafe')).toBe(true);
  });

  it('finner også å skrevet som a og ring hver for seg, slik noen maskiner gjør', () => {
    expect(treffer(maal, 'mål'.normalize('NFD'))).toBe(true);
    expect(treffer(ord('Mål'.normalize('NFD')), 'mål')).toBe(true);
  });

  it('tar et tomt søk som alt, og leter ikke på tvers av språkene', () => {
    for (const soek of ['', '   ']) expect(treffer(maal, soek)).toBe(true);
    expect(treffer(ord('ab', { nynorsk: 'cd' }), 'abcd')).toBe(false);
    expect(treffer(ord('Mål', { nynorsk: null }), 'null')).toBe(false);
  });

  it('finner alltid ordet når en skriver en del av det', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom(...'abÆøåÅé '), minLength: 1 }), fc.nat(), fc.nat(), (tekst, a, b) => {
    expect(treffer(ord(tekst), tekst.slice(Math.min(a, b) % tekst.length, Math.max(a, b)))).toBe(true);
  })));
});

describe('ordene etter forbokstav', () => {
  it('beholder rekkefølgen og samler store og små forbokstaver', () => {
    const ordene = ['aktør', 'Avtale', 'område', 'ærend', 'Økonomi', 'Åpen'].map((tekst) => ord(tekst));
    expect(etterBokstav(ordene).map(([bokstav, egne]) => [bokstav, egne.map(({ bokmaal }) => bokmaal)]))
      .toEqual([['A', ['aktør', 'Avtale']], ['O', ['område']], ['Æ', ['ærend']], ['Ø', ['Økonomi']], ['Å', ['Åpen']]]);
    expect(etterBokstav([])).toEqual([]);
  });

  it('mister ingen ord', () => fc.assert(fc.property(fc.array(fc.string({ minLength: 1 })), (ordene) => {
    expect(etterBokstav(ordene.map((tekst) => ord(tekst))).flatMap(([, egne]) => egne)).toHaveLength(ordene.length);
  })));
});
