import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tallpresisjoner } from '#libs/contracts';
import { innbyggertallErrors, withChanges } from './omraade.policy.ts';

const tall = fc.option(fc.integer({ min: 0, max: 10_000 }));
const innbyggertall = fc.record({ innbyggere: tall, innbyggereTil: tall, innbyggerePresisjon: fc.option(fc.constantFrom(...tallpresisjoner)) });

describe('innbyggertallet', () => {
  it('kan mangle helt', () => {
    expect(innbyggertallErrors({ innbyggere: null, innbyggereTil: null, innbyggerePresisjon: null })).toEqual([]);
  });

  it('må ha presisjon: «rundt 7000» er ikke 7000', () => {
    expect(innbyggertallErrors({ innbyggere: 7000, innbyggereTil: null, innbyggerePresisjon: null })).toEqual([{ path: 'innbyggerePresisjon', code: 'REQUIRED' }]);
    expect(innbyggertallErrors({ innbyggere: 7000, innbyggereTil: null, innbyggerePresisjon: 'omtrent' })).toEqual([]);
  });

  it('har øvre tall når og bare når det er et spenn', () => {
    expect(innbyggertallErrors({ innbyggere: 80, innbyggereTil: 90, innbyggerePresisjon: 'mellom' })).toEqual([]);
    expect(innbyggertallErrors({ innbyggere: 80, innbyggereTil: null, innbyggerePresisjon: 'mellom' })).toEqual([{ path: 'innbyggereTil', code: 'REQUIRED' }]);
    expect(innbyggertallErrors({ innbyggere: 80, innbyggereTil: 90, innbyggerePresisjon: 'eksakt' })).toEqual([{ path: 'innbyggereTil', code: 'NOT_ALLOWED' }]);
    expect(innbyggertallErrors({ innbyggere: 90, innbyggereTil: 80, innbyggerePresisjon: 'mellom' })).toEqual([{ path: 'innbyggereTil', code: 'TOO_SMALL' }]);
  });

  it('slipper gjennom nøyaktig det databasen tar imot', () => {
    fc.assert(fc.property(innbyggertall, (t) => {
      const checks = (t.innbyggere === null) === (t.innbyggerePresisjon === null)
        && (t.innbyggerePresisjon === 'mellom') === (t.innbyggereTil !== null)
        && !(t.innbyggere !== null && t.innbyggereTil !== null && t.innbyggere > t.innbyggereTil);
      expect(innbyggertallErrors(t).length === 0).toBe(checks);
    }));
  });

  it('tar utelatt som uendret og null som tømt', () => {
    const before = { innbyggere: 7000, innbyggereTil: null, innbyggerePresisjon: 'omtrent' as const };
    expect(withChanges(before, { innbyggere: undefined })).toEqual(before);
    expect(withChanges(before, { innbyggere: null, innbyggerePresisjon: null })).toEqual({ innbyggere: null, innbyggereTil: null, innbyggerePresisjon: null });
    expect(withChanges(before, { navn: 'Mysen' } as never)).toEqual(before);
  });
});
