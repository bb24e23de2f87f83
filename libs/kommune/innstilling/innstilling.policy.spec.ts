import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { foererFor, innstillingErrors, vedtaksrett } from './innstilling.policy.ts';

const aktoer = fc.record({ alle: fc.boolean(), planvedtak: fc.boolean() });
const organ = fc.option(fc.constantFrom('Ledergruppa', 'Programeier'));
const gruppa = { alle: false, planvedtak: true };

describe('retten til å føre vedtak om planen', () => {
  it('er programlederens i alle navn, uansett hva kommunen har valgt', () => fc.assert(fc.property(fc.boolean(), organ, (planvedtak, navn) => {
    expect(vedtaksrett({ alle: true, planvedtak }, navn)).toEqual({ organ: null });
  })));

  it('er styringsgruppas bare når kommunen lar den, og bare i organets navn', () => {
    expect(vedtaksrett(gruppa, null)).toBeNull();
    const rett = vedtaksrett(gruppa, 'Ledergruppa')!;
    expect([foererFor(rett, 'Ledergruppa'), foererFor(rett, 'Programeier'), foererFor({ organ: null }, 'Programeier')]).toEqual([true, false, true]);
  });

  it('gis aldri av innstillingen alene', () => fc.assert(fc.property(aktoer, organ, (hvem, navn) => {
    if (!hvem.alle && !hvem.planvedtak) expect(vedtaksrett(hvem, navn)).toBeNull();
  })));
});

describe('innstillingene', () => {
  it('har navn på organet når det vedtar selv', () => {
    const paths = (styringsgruppeVedtar: boolean, vedtaksorgan: string | null) => innstillingErrors({ styringsgruppeVedtar, vedtaksorgan }).map(({ path, code }) => [path, code]);
    expect([paths(true, null), paths(true, 'Ledergruppa'), paths(false, null), paths(false, 'Ledergruppa')]).toEqual([[['vedtaksorgan', 'REQUIRED']], [], [], []]);
  });
});
