import { describe, expect, it } from '@jest/globals';
import { innbyggertall } from './innbyggertall.ts';

const tall = (innbyggere: number | null, presisjon: Parameters<typeof innbyggertall>[0][number]['presisjon'], til: number | null = null) => ({ innbyggere, til, presisjon });

describe('innbyggerne i områdene', () => {
  it('er summen, så usikker som det svakeste leddet', () => {
    expect(innbyggertall([tall(7000, 'omtrent')])).toEqual({ antall: 7000, til: null, presisjon: 'omtrent' });
    expect(innbyggertall([tall(7000, 'eksakt'), tall(500, 'omtrent')])).toEqual({ antall: 7500, til: null, presisjon: 'omtrent' });
    expect(innbyggertall([tall(7000, 'eksakt'), tall(500, 'mellom', 600)])).toEqual({ antall: 7500, til: 7600, presisjon: 'mellom' });
    expect(innbyggertall([tall(7000, 'mer_enn'), tall(500, 'mellom', 600)])).toEqual({ antall: 7500, til: null, presisjon: 'mer_enn' });
  });

  it('er ukjent når ett område mangler tallet, når det ikke er noe område, og når ingen bor der', () => {
    for (const omraader of [[], [tall(7000, 'eksakt'), tall(null, null)], [tall(0, 'eksakt')]]) expect(innbyggertall(omraader)).toBeNull();
  });
});
