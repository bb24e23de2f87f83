import { describe, expect, it } from '@jest/globals';
import { exemptions } from './exemptions.ts';
import { laws } from './laws.ts';
import { ensureLawful } from './lawful.ts';
import { code } from './sources.ts';

const offence = { file: 'libs/a.ts', line: 3, text: 'for lang' };
const exemption = { law: 'size', file: 'libs/a.ts', reason: 'Prøven.' } as const;

describe('unntakene', () => {
  it('har hver sin grunn, og står én gang', () => {
    for (const { reason } of exemptions) expect(reason.length).toBeGreaterThan(20);
    const keys = exemptions.map(({ law, file, what }) => `${law} ${file} ${what}`);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gjelder lover som faktisk blir prøvd', () => {
    const specs = code().filter(({ path }) => /^tools\/checks\/.*\.spec\.ts$/.test(path)).map(({ text }) => text).join();
    expect(Object.keys(laws).filter((law) => !specs.includes(`ensureLawful('${law}'`))).toEqual([]);
  });

  it('slipper bare gjennom det de gjelder', () => {
    expect(() => ensureLawful('size', [offence], [exemption])).not.toThrow();
    expect(() => ensureLawful('size', [offence], [{ ...exemption, what: 'noe annet' }])).toThrow('1 brudd på loven «size».');
    expect(() => ensureLawful('size', [offence, { ...offence, file: 'libs/b.ts' }], [exemption])).toThrow('libs/b.ts:3  for lang');
  });

  it('kan bare bli færre', () => expect(() => ensureLawful('size', [], [exemption])).toThrow('ikke trengs lenger'));
});
