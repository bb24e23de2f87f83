import ts from 'typescript';
import type { Offence } from './lawful.ts';
import { decoratorsOf, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

export const explainAt = 250;
export const splitAt = 400;
const most = 6;

const isCode = /\.(ts|tsx|mjs|sql|css|sh)$/;
const lines = ({ text }: Source) => text.split('\n').length - (text.endsWith('\n') ? 1 : 0);

/** Filer over grensa. Over 250 linjer kan forklares; over 400 må deles. */
export function sizeOffences(files: Source[]): Offence[] {
  return files.filter((file) => isCode.test(file.path) && lines(file) > explainAt)
    .map((file) => ({ file: file.path, text: `${lines(file)} linjer${lines(file) > splitAt ? ': må deles' : ''}` }));
}

/** Det ingen unntak kan dekke. */
export const mustSplit = (files: Source[]) => files.filter((file) => isCode.test(file.path) && lines(file) > splitAt).map(({ path }) => path);

const injected = new Set(['Injectable', 'Resolver', 'Controller']);

export function collaboratorOffences(files: Source[]): Offence[] {
  return files.flatMap((file) => nodesOf(syntaxOf(file)).filter(ts.isClassDeclaration)
    .filter((node) => decoratorsOf(node).some(({ name }) => injected.has(name)))
    .flatMap((node) => node.members.filter(ts.isConstructorDeclaration).filter(({ parameters }) => parameters.length > most)
      .map(({ parameters }) => ({ file: file.path, line: lineOf(node), text: `${node.name?.text} trenger ${parameters.length} andre` }))));
}
