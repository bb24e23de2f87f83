import { describe, expect, it } from '@jest/globals';
import { cycleOffences } from './cycles.law.ts';
import { contractPackages, importOffences, unplacedRooms } from './layers.law.ts';
import { ensureLawful } from './lawful.ts';
import { code, type Source } from './sources.ts';

const file = (path: string, ...specifiers: string[]): Source => ({ path, text: specifiers.map((s) => `import { x } from '${s}';`).join('\n') });

describe('lagene', () => {
  it('blir lest i sin helhet', () => {
    const paths = code().map(({ path }) => path);
    for (const file of ['libs/contracts/index.ts', 'libs/kommune/tiltak/tiltak.service.ts', 'apps/api/src/main.ts', 'apps/web/src/app.tsx', 'tools/start/start.mjs']) expect(paths).toContain(file);
  });
  it('importerer bare nedover', () => ensureLawful('layers', [...importOffences('layers', code()), ...contractPackages(code())]));
  it('har alle en plass i rekkefølgen', () => ensureLawful('rooms', [...importOffences('rooms', code()), ...unplacedRooms(code())]));
  it('nås gjennom dørene', () => ensureLawful('doors', importOffences('doors', code())));
  it('holder prøvenes hjelpere ute av det som kjører', () => ensureLawful('testing', importOffences('testing', code())));
  it('har ingen ringer', () => ensureLawful('cycles', cycleOffences(code())));
});

describe('lovene om lag ser', () => {
  it.each([
    ['layers', file('libs/kommune/tiltak/a.ts', '#libs/felles/nettverk')],
    ['layers', file('libs/platform/a.ts', '#libs/tilgang')],
    ['layers', file('libs/tilgang/a.ts', '../../tools/start/secret.ts')],
    ['layers', file('apps/web/src/a.tsx', '../../../libs/platform/index.ts')],
    ['rooms', file('libs/kommune/program/a.ts', '#libs/kommune/tiltak')],
    ['rooms', file('libs/kommune/program/a.ts', '#libs/kommune/ukjent')],
    ['doors', file('libs/kommune/tiltak/a.ts', '#libs/kommune/program/maal')],
    ['doors', file('libs/kommune/tiltak/a.ts', '../program/maal/maal.entity.ts')],
    ['doors', file('libs/kommune/tiltak/a.ts', '#libs/kommune/tiltak')],
    ['doors', file('tools/a.ts', '../libs/platform/index.ts')],
    ['testing', file('libs/kommune/tiltak/a.service.ts', '#libs/platform/testing')],
    ['testing', file('libs/kommune/tiltak/a.service.ts', './testing/tiltak-room.ts')],
  ] as const)('et brudd på %s', (law, source) => expect(importOffences(law, [source])).toHaveLength(1));

  it('det som er lov', () => {
    const files = [
      file('libs/kommune/tiltak/a.ts', '#libs/kommune/program', '#libs/platform', '#libs/contracts', './b.ts', 'typeorm'),
      file('libs/kommune/tiltak/a.db.spec.ts', '#libs/platform/testing', './testing/tiltak-room.ts'),
      file('tools/a.ts', '#libs/platform/wall/law', '../apps/api/src/app.module.ts'),
    ];
    for (const law of ['layers', 'rooms', 'doors', 'testing'] as const) expect(importOffences(law, files)).toEqual([]);
  });

  it('en pakke i kontraktene, og et rom uten plass', () => {
    expect(contractPackages([file('libs/contracts/a.ts', 'zod')])).toHaveLength(1);
    expect(unplacedRooms([file('libs/kommune/ukjent/a.ts'), file('libs/ukjent/a.ts'), file('libs/kommune/tiltak/a.ts')])).toHaveLength(2);
  });

  it('en ring, men ikke en ring av typer', () => {
    const ring = (type: string) => [{ path: 'libs/a.ts', text: `import { B } from './b.ts';` }, { path: 'libs/b.ts', text: `import ${type}{ A } from './a.ts';` }];
    expect(cycleOffences(ring(''))).toEqual([{ file: 'libs/a.ts', text: 'ring: libs/a.ts ↔ libs/b.ts' }]);
    expect(cycleOffences(ring('type '))).toEqual([]);
  });
});
