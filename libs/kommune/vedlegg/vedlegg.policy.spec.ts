import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { gjelderErrors, gjelderfelt, handlinger, mayAttach, type Aktoer, type Gjelder } from './vedlegg.policy.ts';

const ingen: Gjelder = { vedtakId: null, tiltakId: null, styringsdokumentId: null };
const gjelder = fc.constantFrom(...gjelderfelt).map((felt) => ({ ...ingen, [felt]: 'x' }));
const aktoer = fc.record({ personId: fc.constantFrom('a', 'b'), leder: fc.boolean(), oekonomi: fc.boolean(), rapporter: fc.boolean(), planvedtak: fc.boolean() });
const eier = fc.record({ ansvarligId: fc.constantFrom('a', 'b', null), arkivert: fc.boolean(), foertAvId: fc.constantFrom('a', 'b', null) });

describe('hvem som kan legge ved', () => {
  const bare = (rett: Partial<Aktoer>): Aktoer => ({ personId: 'a', leder: false, oekonomi: false, rapporter: false, planvedtak: false, ...rett });
  const eid = { ansvarligId: 'a', arkivert: false, foertAvId: null };

  it('er programlederen overalt, den ansvarlige på sitt, og controlleren der pengene er', () => {
    const where = (hvem: Aktoer, ansvarligId: string | null = 'a') => gjelderfelt.filter((felt) => mayAttach({ ...ingen, [felt]: 'x' }, { ...eid, ansvarligId }, hvem));
    expect(where(bare({ leder: true }))).toEqual([...gjelderfelt]);
    expect(where(bare({ oekonomi: true }))).toEqual(['vedtakId', 'tiltakId']);
    expect(where(bare({ rapporter: true }))).toEqual(['tiltakId']);
    expect(where(bare({ rapporter: true }), 'b')).toEqual([]);
    expect(where(bare({}))).toEqual([]);
  });

  it('er styringsgruppa ved vedtak den selv har ført, og ingen andre steder', () => {
    const where = (foertAvId: string | null) => gjelderfelt.filter((felt) => mayAttach({ ...ingen, [felt]: 'x' }, { ansvarligId: null, arkivert: false, foertAvId }, bare({ planvedtak: true })));
    expect([where('a'), where('b'), where(null)]).toEqual([['vedtakId'], [], []]);
    expect(mayAttach({ ...ingen, vedtakId: 'x' }, { ...eid, foertAvId: 'a' }, bare({}))).toBe(false);
  });

  it('er ingen når tiltaket er arkivert, og ellers like for alle vedleggene', () => fc.assert(fc.property(gjelder, eier, aktoer, (hva, hvis, hvem) => {
    const { liste, rad } = handlinger(hva, hvis, hvem);
    expect(liste.length > 0).toBe(mayAttach(hva, hvis, hvem) && !hvis.arkivert);
    expect(rad.length > 0).toBe(liste.length > 0);
  })));
});

describe('det et vedlegg hører til', () => {
  it('er nøyaktig én ting', () => fc.assert(fc.property(fc.subarray([...gjelderfelt]), (felt) => {
    const errors = gjelderErrors({ ...ingen, ...Object.fromEntries(felt.map((navn) => [navn, 'x'])) });
    expect(errors.length).toBe(felt.length === 0 ? 1 : felt.length - 1);
  })));
});
