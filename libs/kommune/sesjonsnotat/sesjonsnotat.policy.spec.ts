import { describe, expect, it } from '@jest/globals';
import { limits } from '#libs/contracts';
import { erfaringAvNotat } from './sesjonsnotat.policy.ts';

describe('en erfaring av et notat', () => {
  const sesjon = { tema: 'moeteplasser' as const, konferanse: 'Samlingen', dato: '2026-09-27' };
  it('har en lærdom for hver linje, temaet, og hvor den er fra', () => {
    expect(erfaringAvNotat({ tittel: 'Møteplasser', tekst: '- Spør først\n\n• La dem eie det ', oppdiktet: true }, sesjon)).toEqual({
      tittel: 'Møteplasser', oppdiktet: true, laerdom: ['Spør først', 'La dem eie det'], tema: 'moeteplasser', kilde: { tittel: 'Notat fra Samlingen, 2026-09-27', sted: 'Møteplasser', tolket: false },
      opphav: { tittel: 'notat', laerdom: 'notat', tema: 'notat' },
    });
  });

  it('mister ingenting: er en linje for lang, eller linjene for mange, er alt bakgrunnen', () => {
    for (const tekst of ['x'.repeat(limits.setning + 1), Array(limits.liste + 1).fill('Kort').join('\n')])
      expect(erfaringAvNotat({ tittel: 'T', tekst, oppdiktet: false }, null)).toEqual({ tittel: 'T', oppdiktet: false, kontekst: tekst, opphav: { tittel: 'notat', kontekst: 'notat' } });
  });
});
