import ts from 'typescript';
import type { Offence } from './lawful.ts';
import { isSpec, lineAt, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

const join = (...parts: string[]) => parts.join('');

/** Delt opp, så lova ikke er sitt eget brudd. */
const forbidden: RegExp[] = [
  new RegExp(join('(^|[^\\w.\\-*})])/wo', 'rk/'), 'i'),
  new RegExp(join('\\.\\./sha', 'red\\b'), 'i'),
  new RegExp(join('/tmp/bash', '_jobs'), 'i'),
  ...[
    ['sub', 'agent'], ['cla', 'ude'], ['anth', 'ropic'], ['chat', 'gpt'], ['co', 'pilot'], ['open', 'ai'],
    ['language ', 'model'], ['språk', 'modell'], ['ai[- ]', 'generated'], ['ai ', 'assistant'], ['co-authored', '-by'], ['as an ', 'ai'], ['kunstig ', 'intelligens'],
  ].map((parts) => new RegExp(`\\b${join(...parts)}`, 'i')),
];

export function workplaceOffences(files: Source[]): Offence[] {
  return files.filter(({ path }) => path !== 'package-lock.json').flatMap(({ path, text }) => forbidden.flatMap((pattern) => {
    const match = pattern.exec(text) ?? pattern.exec(path);
    return match ? [{ file: path, line: lineAt(text, match.index), text: `«${match[0].trim()}» hører ikke hjemme her` }] : [];
  }));
}

const letters = /\p{L}{2}/u;
const readAttributes = new Set(['title', 'alt', 'label', 'placeholder', 'aria-label', 'aria-description', 'description', 'tittel', 'tekst', 'ledetekst']);

/** Tekst som folk leser, skrevet rett inn i en side. */
export function webTextOffences(files: Source[]): Offence[] {
  return files.filter(({ path }) => path.startsWith('apps/web/src/') && path.endsWith('.tsx') && !path.includes('/tekst/') && !isSpec(path))
    .flatMap((file) => nodesOf(syntaxOf(file)).flatMap((node) => {
      const text = shownText(node);
      return text !== null && letters.test(text) ? [{ file: file.path, line: lineOf(node), text: `«${text.trim().replace(/\s+/g, ' ').slice(0, 60)}»` }] : [];
    }));
}

function shownText(node: ts.Node): string | null {
  if (ts.isJsxText(node)) return node.text;
  if (ts.isJsxAttribute(node)) {
    return readAttributes.has(node.name.getText()) && node.initializer && ts.isStringLiteral(node.initializer) ? node.initializer.text : null;
  }
  const isChild = ts.isJsxExpression(node) && (ts.isJsxElement(node.parent) || ts.isJsxFragment(node.parent));
  return isChild && node.expression && ts.isStringLiteralLike(node.expression) ? node.expression.text : null;
}
