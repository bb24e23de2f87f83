import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { formidlingsstatus } from './formidling.policy.ts';

const svarene = fc.array(fc.constantFrom(true, false, null), { maxLength: 12 });

describe('det som gis videre', () => {
  it('er gitt når alle har sagt ja, og aldri ellers', () => {
    fc.assert(fc.property(svarene, (svar) => (formidlingsstatus({ trukket: null, svar }) === 'gitt') === svar.every((ett) => ett === true)));
  });
  it('stanses av et nei, og er aldri noe annet enn trukket når det er trukket', () => {
    fc.assert(fc.property(svarene, svarene, (foer, etter) => formidlingsstatus({ trukket: null, svar: [...foer, false, ...etter] }) === 'stanset'));
    fc.assert(fc.property(svarene, (svar) => formidlingsstatus({ trukket: '2026-01-01', svar }) === 'trukket'));
  });
  it('venter til den siste har svart', () => {
    expect([[], [true, null], [true, true], [null, false]].map((svar) => formidlingsstatus({ trukket: null, svar }))).toEqual(['gitt', 'venter', 'gitt', 'stanset']);
  });
});
