import { posix } from 'node:path';
import ts from 'typescript';
import { lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

/** En import av noe i prosjektet eller av en pakke. `target` er fila den peker på, `null` for en pakke. */
export interface Import { from: string; line: number; specifier: string; target: string | null; typeOnly: boolean; lazy: boolean; exported: boolean; names: string[] }

export function importsOf(source: Source, known: ReadonlySet<string>): Import[] {
  return nodesOf(syntaxOf(source)).flatMap((node) => {
    const found = reference(node);
    return found ? [{ from: source.path, line: lineOf(node), target: resolve(source.path, found.specifier, known), ...found }] : [];
  });
}

function reference(node: ts.Node): Pick<Import, 'specifier' | 'typeOnly' | 'lazy' | 'exported' | 'names'> | null {
  if (ts.isImportDeclaration(node)) {
    const { importClause: clause } = node;
    const elements = clause?.namedBindings && ts.isNamedImports(clause.namedBindings) ? clause.namedBindings.elements : null;
    const onlyTypes = elements !== null && elements.length > 0 && !clause?.name && elements.every((element) => element.isTypeOnly);
    const names = elements?.map((element) => (element.propertyName ?? element.name).text) ?? [];
    return { specifier: textOf(node.moduleSpecifier), typeOnly: clause?.phaseModifier === ts.SyntaxKind.TypeKeyword || onlyTypes, lazy: false, exported: false, names };
  }
  if (ts.isExportDeclaration(node) && node.moduleSpecifier) {
    const names = node.exportClause && ts.isNamedExports(node.exportClause) ? node.exportClause.elements.map(({ name }) => name.text) : [];
    return { specifier: textOf(node.moduleSpecifier), typeOnly: node.isTypeOnly, lazy: false, exported: true, names };
  }
  if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword && node.arguments[0] && ts.isStringLiteralLike(node.arguments[0])) {
    return { specifier: node.arguments[0].text, typeOnly: false, lazy: true, exported: false, names: [] };
  }
  return null;
}

const textOf = (node: ts.Expression) => (ts.isStringLiteralLike(node) ? node.text : '');

/** Stien fra rota til fila importen peker på. Det som ikke finnes, får stien den ville hatt. */
export function resolve(from: string, specifier: string, known: ReadonlySet<string>): string | null {
  if (specifier.startsWith('#libs/')) return `libs/${specifier.slice('#libs/'.length)}/index.ts`;
  if (!specifier.startsWith('.')) return null;
  const path = posix.join(posix.dirname(from), specifier);
  return [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`, `${path}/index.tsx`].find((candidate) => known.has(candidate)) ?? path;
}
