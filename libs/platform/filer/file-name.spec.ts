import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { endelseAv, limits } from '#libs/contracts';
import { tittelFraFilnavn, tryggFilnavn } from './file-name.ts';

const nasty = fc.string({ unit: fc.constantFrom('/', '\\', '.', ' ', '\0', '\r', '\n', '\t', '\u0007', '\u202E', '\u2066', '\u200B', '\uFEFF', '\uD800', '\uDC00', '"', ':', '*', 'å', 'e\u0301', 'ﷺ', '👩‍👧', 'p', 'd', 'f') });

describe('filnavnet', () => {
  it('er aldri en sti, har aldri tegn som ikke synes, og er aldri for langt', () => fc.assert(fc.property(fc.oneof(nasty, fc.string({ unit: 'binary', maxLength: 500 })), (raw) => {
    const navn = tryggFilnavn(raw);
    expect(navn).not.toMatch(/[/\\\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Surrogate}<>:"|?*]/u);
    expect(navn).toMatch(/^[^. ].*[^. ]$|^[^. ]$/u);
    expect([...navn].length).toBeLessThanOrEqual(limits.navn);
    expect(tittelFraFilnavn(navn)).toMatch(/\S/);
  })));

  it('er det samme når det alt er trygt', () => fc.assert(fc.property(nasty, (raw) => { expect(tryggFilnavn(tryggFilnavn(raw))).toBe(tryggFilnavn(raw)); })));

  it('beholder endelsen, som avgjør typen', () => {
    expect([tryggFilnavn(`${'a'.repeat(500)}.PDF`), tryggFilnavn('faktura\u202Efdp.exe'), tryggFilnavn('../../.pdf'), tryggFilnavn('notat.pdf. . ')]
      .map(endelseAv)).toEqual(['pdf', 'exe', 'pdf', 'pdf']);
  });

  it('setter sammen bokstaver som er delt, slik det gjøres på en Mac', () => expect(tryggFilnavn('Møte a\u030Apent.pdf')).toBe('Møte åpent.pdf'));

  it('gir en tittel uten endelse og understrek', () => expect(tittelFraFilnavn('Referat_fra_mai.pdf')).toBe('Referat fra mai'));
});
