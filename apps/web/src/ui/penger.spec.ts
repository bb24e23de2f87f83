import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { beloepsfeil, lesKroner, sumOere, visKroner, visRom } from './penger.ts';

const plain = (text: string) => text.replace(/\s/g, ' ').replace('−', '-');

describe('kroner slik folk skriver dem', () => {
  it.each([
    ['1 250 000,50', '125000050'], ['1250000,5', '125000050'], ['1\u00a0250\u202f000', '125000000'], ['1.250.000', '125000000'], ['12.500', '1250000'],
    ['500,-', '50000'], ['1 000 kr', '100000'], ['kr 20', '2000'], ['0', '0'], ['0,01', '1'], ['9007199254740993', '900719925474099300'],
  ])('%s er %s øre', (skrevet, oere) => expect(lesKroner(skrevet)).toBe(oere));

  it.each(['', '12.50', '1,250', '1,250,000', '1 25', '12 5000', '-5', '1e6', '12,345', 'om lag 400', '1.250 000', ',5', '1 250.000'])('«%s» kan ikke leses på én måte', (skrevet) => {
    expect(lesKroner(skrevet)).toBeNull();
  });

  it('det som vises, kan skrives tilbake uten at en øre blir borte', () => {
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 10n ** 17n }), (oere) => { expect(lesKroner(visKroner(String(oere)))).toBe(String(oere)); }));
  });

  it('sier hva som er galt', () => {
    expect(['', '0', 'mye', '1 000 000 000 001', '1'].map((skrevet) => beloepsfeil(skrevet))).toEqual([null, 'TOO_SMALL', 'NOT_A_NUMBER', 'TOO_LARGE', null]);
    expect(beloepsfeil('0', 0)).toBeNull();
  });
});

describe('kroner slik de vises', () => {
  it('har øre bare der det er øre, også under null', () => {
    expect(['125000050', '125000000', '-50', '-123450', '5', '900719925474099301'].map((oere) => plain(visKroner(oere))))
      .toEqual(['1 250 000,50', '1 250 000', '-0,50', '-1 234,50', '0,05', '9 007 199 254 740 993,01']);
  });
  it('et rom er et spenn bare når endene er ulike', () => {
    expect([visRom({ fra: '60000000', til: '340000000' }), visRom({ fra: '0', til: '0' })].map(plain)).toEqual(['600 000–3 400 000', '0']);
  });
  it('legger sammen uten å runde av, og regner det ukjente som ingenting', () => expect(sumOere(['9007199254740993', null, '1'])).toBe('9007199254740994'));
});
