import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { allSources, code } from './sources.ts';
import { webTextOffences, workplaceOffences } from './texts.law.ts';

describe('tekstene', () => {
  it('handler bare om Løftet', () => ensureLawful('workplace', workplaceOffences(allSources())));
  it('på nettsidene står i tekstkatalogen', () => ensureLawful('web-texts', webTextOffences(code())));
});

describe('lovene om tekster ser', () => {
  const workplace = (text: string) => workplaceOffences([{ path: 'a.md', text }]).length;
  it('en sti som bare finnes på én maskin', () => {
    expect([`se ${'/wo'}rk/main/a`, `${'../sha'}red/data`].map(workplace)).toEqual([1, 1]);
    expect([`import './wo${'rk/tx.ts'}'`, 'libs/platform/work/tx.ts', 'new Agent()', 'redusert'].map(workplace)).toEqual([0, 0, 0, 0]);
  });

  it('tekst i en side', () => {
    const page = (jsx: string, path = 'apps/web/src/sider/a.tsx') => webTextOffences([{ path, text: `const A = () => <main>${jsx}</main>;` }]).length;
    expect(['Lagre', '<p>Hei på deg</p>', `{'Lagre'}`, '<input aria-label="Søk" />'].map((jsx) => page(jsx))).toEqual([1, 1, 1, 1]);
    expect(['{t.lagre}', '–', '·', '<p className="stor" />', '{n} %'].map((jsx) => page(jsx))).toEqual([0, 0, 0, 0, 0]);
    expect(page('Lagre', 'apps/web/src/tekst/nb.tsx')).toBe(0);
  });
});
