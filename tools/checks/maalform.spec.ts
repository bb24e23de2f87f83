import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { languageOffences } from './maalform.law.ts';
import { code } from './sources.ts';

describe('målformene', () => {
  it('er hele, hver for seg, og siden vet ett sted hvilken den står på', () => ensureLawful('languages', languageOffences(code())));
});

describe('loven om målformer ser', () => {
  const web = (path: string, text: string) => languageOffences([{ path: `apps/web/src/${path}`, text }]).length;

  it('en fil som mangler på en av dem', () => {
    const files = ['nb/a.ts', 'nn/a.ts'].map((path) => ({ path: `apps/web/src/tekst/${path}`, text: '' }));
    expect(languageOffences(files).map(({ file }) => file)).toEqual(['apps/web/src/tekst/en/a.ts']);
  });
  it('et språk skrevet rett inn', () => {
    expect([`new Intl.NumberFormat('nb-NO')`, 'tall.toLocaleString()', `const form = "nn-NO"`].map((text) => web('sider/a.ts', text))).toEqual([1, 1, 1]);
    expect([web('sider/a.ts', `tallform({ maximumFractionDigits: 0 })`), web('tekst/maalform.ts', `['nb-NO']`)]).toEqual([0, 0]);
  });
  it('kontraktens bokmål på en side, og én målform i en annen', () => {
    expect(web('sider/a.ts', `import { limits, visTall } from '#libs/contracts';`)).toBe(1);
    expect(web('sider/a.ts', `import { visTall } from '../tekst/sagt.ts';`)).toBe(0);
    expect(web('sider/a.ts', `import { nb } from '../tekst/nb.ts';`)).toBe(1);
    expect(web('tekst/nn/a.ts', `import { a } from '../nb/a.ts';`)).toBe(1);
    expect(web('tekst/nn/a.ts', `import type { a } from '../nb/a.ts';`)).toBe(0);
  });
});
