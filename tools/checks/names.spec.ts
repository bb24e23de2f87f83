import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { asciiOffences, fileNameOffences, foldingOffences } from './names.law.ts';
import { descriptionOffences } from './schema.ts';
import { allSources, textOf, written } from './sources.ts';
import { misfoldings, misspelled, spellings } from './spelling.ts';

const schema = 'apps/api/schema.graphql';
const withSchema = () => [...written(), { path: schema, text: textOf(schema) }];

describe('navnene', () => {
  it('på filer og mapper sier hva som er i dem', () => ensureLawful('file-names', fileNameOffences(allSources())));
  it('i kode, tabeller og skjema er uten æøå', () => ensureLawful('ascii', asciiOffences(withSchema())));
  it('folder æ, ø og å på én måte', () => ensureLawful('folding', foldingOffences(withSchema(), spellings())));
  it('i skjemaet er beskrevet på norsk', () => ensureLawful('descriptions', descriptionOffences({ path: schema, text: textOf(schema) })));
});

describe('lovene om navn ser', () => {
  const list = spellings();

  it.each(['libs/kommune/tiltak/Tiltak.service.ts', 'libs/område/a.ts', 'tools/date-utils.ts', 'libs/common/a.ts', 'apps/web/src/ui/idFra.ts', 'libs/a_b.ts'])('filnavnet %s', (path) =>
    expect(fileNameOffences([{ path, text: '' }]).length).toBeGreaterThan(0));
  it.each(['apps/web/src/ui/Tom.tsx', 'apps/web/src/skall/useRomnavn.ts', 'libs/platform/migrations/0001-rom.sql', 'README.md', '.editorconfig', 'libs/kommune/tiltak/tiltak.db.spec.ts'])('at %s er i orden', (path) =>
    expect(fileNameOffences([{ path, text: '' }])).toEqual([]));

  it('æøå i kode, tabeller og skjema, men ikke i tekst og kommentarer', () => {
    const offences = asciiOffences([
      { path: 'a.ts', text: `const mål = 'mål'; // mål` }, { path: 'a.sql', text: `CREATE TABLE område (navn text DEFAULT 'på'); -- å` },
      { path: 'a.graphql', text: '"""Målene"""\ntype Maal { navn: String }' },
    ]);
    expect(offences.map(({ file, text }) => `${file} ${text}`)).toEqual(['a.ts mål skrives maal', 'a.sql område skrives omraade']);
  });

  it.each(['mal', 'hovedMal', 'omrade_id', 'innsatsomraderIder', 'tilskot', 'Arsrapport', 'naermiljo', 'narmiljoe', 'soknad', 'MAL_ENDRET', 'milepel'])('feilskrivingen %s', (name) =>
    expect(misspelled(name, list)).not.toBeNull());
  it.each(['maal', 'normal', 'formal', 'Omraade', 'innsatsomraadeIder', 'tilskudd', 'parameter', 'maksimal', 'program', 'variable', 'moeteplass', 'target', 'nrPerAar'])('at %s er i orden', (name) =>
    expect(misspelled(name, list)).toBeNull());
  it('alle måter å ta feil på', () => expect(misfoldings('mål')).toEqual(['mal']));

  it('et rotfelt og en type uten beskrivelse, og en på engelsk', () => {
    const text = 'type Query { a: A }\ntype A { b: String }\n"""The date."""\nscalar D\n"""Et svar."""\ntype B { c: String }';
    expect(descriptionOffences({ path: 's', text }).map((o) => o.text)).toEqual(['Query.a mangler beskrivelse', 'A mangler beskrivelse', 'D er beskrevet på engelsk']);
  });
});
