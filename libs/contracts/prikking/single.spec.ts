import { describe, expect, it } from '@jest/globals';
import { singleAsEarlier, singleHiddenBecause } from './single.ts';

const aaret = { from: '2025-01-01', to: '2025-12-31' };
const hoesten = { from: '2025-07-01', to: '2025-12-31' };
const [i2024, i2025] = [{ from: '2024-01-01', to: '2024-12-31' }, aaret];
const why = (count: number | null, earlier: ReturnType<typeof singleAsEarlier>[] = [], period = aaret, structure = 'område') => singleHiddenBecause(count, { t: 5 }, structure, { period, earlier });

describe('ett antall personer som står alene', () => {
  it('vises fra grensa og opp, aldri under, og null er like lavt som fire', () => {
    expect([0, 1, 4, 5, 120].map((count) => why(count))).toEqual(['lavt', 'lavt', 'lavt', null, null]);
  });

  it('vises ikke når antallet bak ikke er kjent', () => expect([why(null), why(57.7), why(Number.NaN)]).toEqual(['ukjent_antall', 'ukjent_antall', 'ukjent_antall']));

  it('er skjult for godt når det én gang var skjult', () => {
    expect(why(12, [singleAsEarlier(i2025, 'område', false), singleAsEarlier(i2025, 'område', true)])).toBe('skjult_foer');
    expect(why(12, [singleAsEarlier(i2024, 'område', true)])).toBeNull();
  });

  it('vises ikke for en periode som kan trekkes fra en annen serien har vist', () => {
    expect(why(7, [singleAsEarlier(i2025, 'område', false)], hoesten)).toBe('perioden_overlapper');
    expect(why(12, [singleAsEarlier(hoesten, 'område', true)])).toBe('perioden_overlapper');
  });

  it('vises ikke når det samme tidsrommet er vist som et antall av noe annet, men kan rettes', () => {
    expect(why(12, [singleAsEarlier(i2025, 'kommune', false)])).toBe('annet_grunnlag');
    expect(why(13, [singleAsEarlier(i2025, 'område', false)])).toBeNull();
  });
});
