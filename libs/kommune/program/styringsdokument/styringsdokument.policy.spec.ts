import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { kanEndres, orderErrors } from './styringsdokument.policy.ts';

describe('et styringsdokument', () => {
  it('kan bare endres og vedtas som utkast', () => {
    expect(kanEndres('utkast')).toBe(true);
    for (const status of ['vedtatt', 'erstattet'] as const) expect(kanEndres(status)).toBe(false);
  });

  it('kan ikke vedtas når en nyere utgave er vedtatt', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 50 }), fc.array(fc.integer({ min: 1, max: 50 })), (utgave, vedtatte) => {
      expect(orderErrors(utgave, vedtatte).length === 0).toBe(Math.max(0, ...vedtatte) <= utgave);
    }));
  });
});
