import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { soekemoenster } from './soek.policy.ts';

describe('søkemønsteret', () => {
  it('er ingen begrensning når søket er tomt', () => {
    for (const tomt of [undefined, null, '', '   ']) expect(soekemoenster(tomt)).toBeNull();
  });

  it('lar ingen tegn fra den som søker, bety noe annet enn seg selv', () => fc.assert(fc.property(fc.string({ unit: fc.constantFrom('%', '_', '\\', 'a') }), (soek) => {
    const moenster = soekemoenster(soek);
    if (moenster === null) return;
    expect(moenster.slice(1, -1).replace(/\\([\\%_])/g, '$1')).toBe(soek.trim());
    expect(moenster.slice(1, -1).replace(/\\[\\%_]/g, '')).not.toMatch(/[\\%_]/);
  })));
});
