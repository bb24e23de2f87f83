import { describe, expect, it } from '@jest/globals';
import { limits } from '#libs/contracts';
import { visStoerrelse } from './stoerrelse.ts';

describe('størrelsen på en fil', () => {
  it('er kort, med komma, og sier det samme som grensa', () => {
    expect([0, 890, 1023, 1024, 350_000, 1_300_000, limits.filBytes, limits.filBytes + 1, limits.filBytes * 8].map(visStoerrelse))
      .toEqual(['0 byte', '890 byte', '1023 byte', '1 kB', '342 kB', '1,3 MB', '25 MB', '25,1 MB', '200 MB']);
  });
});
