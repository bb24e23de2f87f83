import { describe, expect, it } from '@jest/globals';
import { fellesKodeform, feltforskjeller, styrteFelt, type Tallinnhold } from './fellesindikator.ts';

const felles: Tallinnhold = { teller: 'Unge med sommerjobb i minst to uker', nevner: null, enhet: 'personer', retning: 'hoeyere', nivaa: 'omraade', telling: 'unike' };
const annet: Record<(typeof styrteFelt)[number], Partial<Tallinnhold>> = {
  teller: { teller: 'Unge med tilbud om sommerjobb' }, nevner: { nevner: 'Unge i området' }, enhet: { enhet: 'tilbud' }, retning: { retning: 'ingen' }, nivaa: { nivaa: 'kommune' }, telling: { telling: 'kan_overlappe' },
};

describe('en egen definisjon mot en felles', () => {
  it('er det samme tallet når bare skrivemåten skiller', () => {
    expect(feltforskjeller({ ...felles, teller: ' unge med  sommerjobb i minst to uker. ', enhet: 'Personer', nevner: ' ' }, felles)).toEqual([]);
  });

  it.each(styrteFelt)('%s alene er nok til at det er et annet tall', (felt) => {
    expect(feltforskjeller({ ...felles, ...annet[felt] }, felles)).toEqual([{ felt, egen: annet[felt][felt], felles: felles[felt] ?? null }]);
  });

  it('ramser opp alt som skiller, i fast rekkefølge', () => {
    expect(feltforskjeller(Object.assign({}, felles, ...Object.values(annet)), felles).map(({ felt }) => felt)).toEqual([...styrteFelt]);
  });
});

it.each([['sommerjobb', true], ['utlaan-2', true], ['Sommerjobb', false], ['-a', false], ['a--b', false], ['måling', false], ['2a', false]])('koden %s: %s', (kode, gyldig) => expect(fellesKodeform.test(kode)).toBe(gyldig));
