import ts from 'typescript';
import { lineAt, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

export interface Name { file: string; line: number; name: string }

/** Navnene i koden. Nøkler i anførselstegn er data, ikke navn. */
export function codeNames(source: Source): Name[] {
  return nodesOf(syntaxOf(source)).filter((node): node is ts.Identifier | ts.PrivateIdentifier => ts.isIdentifier(node) || ts.isPrivateIdentifier(node))
    .map((node) => ({ file: source.path, line: lineOf(node), name: node.text }));
}

/** Strenger som er navn et annet sted: koder, rettigheter og kolonner. */
export function codedStrings(source: Source): Name[] {
  return nodesOf(syntaxOf(source)).filter((node): node is ts.StringLiteral => ts.isStringLiteral(node) && /^[A-Za-zÆØÅæøå][\w.]*$/.test(node.text))
    .map((node) => ({ file: source.path, line: lineOf(node), name: node.text }));
}

/** Navnene i en SQL-fil: uten kommentarer og tekst. Linjene beholdes. */
export function sqlNames({ path, text }: Source): Name[] {
  const bare = text.replace(/--.*$/gm, blank).replace(/'(?:[^']|'')*'/g, blank);
  return [...bare.matchAll(/[\p{L}_][\p{L}\d_]*/gu)].map((match) => ({ file: path, line: lineAt(text, match.index), name: match[0] }));
}

const blank = (removed: string) => removed.replace(/[^\n]/g, ' ');
