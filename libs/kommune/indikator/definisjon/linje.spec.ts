import { expect, it } from '@jest/globals';
import { linjer } from './linje.ts';

const utgave = (id: string, nr: number, mer: { teller?: string; datakilde?: string } = {}) => ({ id, utgave: nr, teller: 'Utlån', nevner: null, enhet: 'utlån', retning: 'hoeyere' as const, nivaa: 'omraade' as const, telling: 'ikke_personer' as const, datakilde: 'Biblioteket', ...mer });

it('går videre når tallet er det samme, brytes når noe er annerledes, og tas opp igjen når det gamle kommer tilbake', () => {
  const alle = [utgave('d', 4), utgave('c', 3, { teller: 'Utlån og fornyelser' }), utgave('b', 2), utgave('a', 1)];
  expect([...linjer(alle)].toSorted()).toEqual([['a', 'a'], ['b', 'a'], ['c', 'c'], ['d', 'a']]);
  expect(linjer([utgave('a', 1), utgave('b', 2, { datakilde: 'Skolen' })]).get('b')).toBe('b');
});
