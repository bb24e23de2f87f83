import { basename } from 'node:path';
import { codedStrings, codeNames, sqlNames, type Name } from './identifiers.ts';
import type { Offence } from './lawful.ts';
import { graphqlNames } from './schema.ts';
import { fold, misspelled, type Spelling } from './spelling.ts';
import { isSpec, type Source } from './sources.ts';

const kebab = /^\.?[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
/** Dokumentene har store bokstaver (README.md), og noen verktøy krever sitt eget navn. */
const fixedNames = /^([A-Z]+(-[A-Z]+)*(\.md)?|Dockerfile|Containerfile)$/;
/** React krever stor forbokstav i komponenter og use… i kroker; fila heter det samme. */
const reactNames = /^([A-Z][A-Za-z0-9]*\.tsx|use[A-Z][A-Za-z0-9]*\.tsx?)$/;
const emptyWords = /(^|[/.-])(utils?|helpers?|common|misc|diverse|hjelpere?)([/.-]|$)/i;

export function fileNameOffences(files: Source[]): Offence[] {
  return files.flatMap(({ path }) => {
    const name = basename(path);
    const spec = name.replace(/\.spec(?=\.tsx?$)/, '');
    const known = kebab.test(name) || fixedNames.test(name) || (path.startsWith('apps/web/') && reactNames.test(spec));
    const folders = path.split('/').slice(0, -1);
    return [
      ...(known ? [] : [`${name} skal ha små bokstaver uten æøå, med bindestrek mellom ord`]),
      ...folders.filter((folder) => !kebab.test(folder)).map((folder) => `mappa ${folder} skal ha små bokstaver uten æøå`),
      ...(emptyWords.test(path) ? ['navnet sier ikke hva som er i fila'] : []),
    ].map((text) => ({ file: path, text }));
  });
}

export function asciiOffences(files: Source[]): Offence[] {
  const offends = ({ name }: Name) => /[^\x20-\x7e]/.test(name);
  return namesOf(files).filter(offends).map(({ file, line, name }) => ({ file, line, text: `${name} skrives ${fold(name.toLowerCase()) === name.toLowerCase() ? 'uten særtegn' : fold(name)}` }));
}

/** Ordene på nettsidene på nynorsk og engelsk er ikke navn. */
const otherLanguage = /^apps\/web\/src\/tekst\/(nn|en)\//;

export function foldingOffences(files: Source[], list: readonly Spelling[]): Offence[] {
  const all = [...namesOf(files), ...files.filter((file) => isCode(file) && !isSpec(file.path) && !otherLanguage.test(file.path)).flatMap(codedStrings), ...files.map(({ path }) => ({ file: path, line: 0, name: path }))];
  // Samme navn går igjen tusenvis av ganger.
  const found = new Map([...new Set(all.map(({ name }) => name))].map((name) => [name, misspelled(name, list)]));
  const offences = all.flatMap(({ file, line, name }) => {
    const hit = found.get(name);
    return hit ? [{ file, line, text: `${name}: «${hit.wrong}» skrives «${hit.right}»` }] : [];
  });
  return [...new Map(offences.map((offence) => [`${offence.file} ${offence.text}`, offence])).values()];
}

const isCode = ({ path }: Source) => /\.(ts|tsx|mjs)$/.test(path);

function namesOf(files: Source[]): Name[] {
  return files.flatMap((file) => {
    if (isCode(file)) return codeNames(file);
    if (file.path.endsWith('.sql')) return sqlNames(file);
    return /\.graphql$/.test(file.path) ? graphqlNames(file) : [];
  });
}
