import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { tallpresisjoner } from '#libs/contracts';
import { resultatErrors } from './resultat.policy.ts';

const tall = fc.option(fc.integer({ min: -5, max: 5 }));

describe('tallet i et resultat', () => {
  it('er en iakttakelse i ord uten tall og presisjon', () => {
    expect(resultatErrors({})).toEqual([]);
    expect(resultatErrors({ verdi: null, presisjon: null, tilVerdi: null })).toEqual([]);
  });

  it('peker på feltet som mangler eller er for mye', () => {
    expect(resultatErrors({ verdi: 16 })).toEqual([{ path: 'presisjon', code: 'REQUIRED' }]);
    expect(resultatErrors({ verdi: 0, presisjon: null })).toEqual([{ path: 'presisjon', code: 'REQUIRED' }]);
    expect(resultatErrors({ presisjon: 'omtrent' })).toEqual([{ path: 'verdi', code: 'REQUIRED' }]);
    expect(resultatErrors({ verdi: 35, presisjon: 'mer_enn', tilVerdi: 40 })).toEqual([{ path: 'tilVerdi', code: 'NOT_ALLOWED' }]);
    expect(resultatErrors({ verdi: 80, presisjon: 'mellom' })).toEqual([{ path: 'tilVerdi', code: 'REQUIRED' }]);
    expect(resultatErrors({ verdi: 80, presisjon: 'mellom', tilVerdi: 80 })).toEqual([{ path: 'tilVerdi', code: 'TOO_SMALL' }]);
    expect(resultatErrors({ verdi: 80, presisjon: 'mellom', tilVerdi: 90 })).toEqual([]);
  });

  it('godtar aldri noe databasen avviser', () => fc.assert(fc.property(tall, tall, fc.option(fc.constantFrom(...tallpresisjoner)), (verdi, tilVerdi, presisjon) => {
    const databasenTillater = (verdi === null) === (presisjon === null)
      && (presisjon === 'mellom') === (tilVerdi !== null) && (verdi === null || tilVerdi === null || verdi <= tilVerdi);
    if (resultatErrors({ verdi, tilVerdi, presisjon }).length === 0) expect(databasenTillater).toBe(true);
    else expect(databasenTillater && verdi !== tilVerdi).toBe(false);
  })));
});
