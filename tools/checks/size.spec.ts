import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { collaboratorOffences, mustSplit, sizeOffences } from './size.law.ts';
import { code, written } from './sources.ts';

describe('størrelsene', () => {
  it('er til å lese', () => ensureLawful('size', sizeOffences(written())));
  it('er aldri over 400 linjer, heller ikke med grunn', () => expect(mustSplit(written())).toEqual([]));
  it('på tjenestene er høyst seks andre', () => ensureLawful('collaborators', collaboratorOffences(code())));
});

describe('lovene om størrelse ser', () => {
  const file = (lines: number) => ({ path: 'libs/a.ts', text: '//\n'.repeat(lines) });
  it('grensene', () => {
    expect([250, 251].map((lines) => sizeOffences([file(lines)]).length)).toEqual([0, 1]);
    expect([400, 401].map((lines) => mustSplit([file(lines)]).length)).toEqual([0, 1]);
  });

  it('en tjeneste med sju', () => {
    const service = (count: number) => [{ path: 'a.ts', text: `@Injectable() class A { constructor(${Array.from({ length: count }, (_, i) => `private readonly a${i}: B`).join(', ')}) {} }` }];
    expect([6, 7].map((count) => collaboratorOffences(service(count)).length)).toEqual([0, 1]);
  });
});
