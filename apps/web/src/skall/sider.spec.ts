import { describe, expect, it } from '@jest/globals';
import { kommunesider } from './sider.ts';

describe('sidene i et rom', () => {
  it('har hver sin hurtigtast', () => {
    const taster = kommunesider.map(({ tast }) => tast);
    expect(taster.filter((tast, nr) => taster.indexOf(tast) !== nr)).toEqual([]);
  });
});
