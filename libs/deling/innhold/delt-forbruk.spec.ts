import { describe, expect, it } from '@jest/globals';
import type { Temabruk } from '#libs/kommune/oekonomi';
import { brukskontrollsum, deltForbruk } from './delt-forbruk.ts';

const bruk: Temabruk[] = [
  { tema: 'uten_tema', giverart: 'i_alt', fra: '0', til: '100' }, { tema: 'arbeid', giverart: 'kdd', fra: '50', til: '50' }, { tema: 'arbeid', giverart: 'i_alt', fra: '50', til: '80' },
];

describe('bruken som deles', () => {
  it('har fast rekkefølge, så det samme gir det samme fingeravtrykket', () => {
    expect(deltForbruk(bruk).map(({ tema, giverart }) => `${tema} ${giverart}`)).toEqual(['arbeid i_alt', 'arbeid kdd', 'uten_tema i_alt']);
    expect(brukskontrollsum(2025, deltForbruk(bruk))).toBe(brukskontrollsum(2025, deltForbruk(bruk.toReversed())));
    expect(brukskontrollsum(2025, deltForbruk(bruk))).not.toBe(brukskontrollsum(2024, deltForbruk(bruk)));
  });

  it('beholder spennet: ukjent er ukjent, og ingenting brukt er et tall', () => {
    expect(deltForbruk(bruk)[0]).toEqual({ tema: 'arbeid', giverart: 'i_alt', fra: '50', til: '80' });
    expect(deltForbruk(bruk)[2]).toEqual({ tema: 'uten_tema', giverart: 'i_alt', fra: '0', til: '100' });
  });
});
