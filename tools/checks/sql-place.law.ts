import ts from 'typescript';
import type { Offence } from './lawful.ts';
import { isTest, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

const statement = /(^|[\s(;])(SELECT\s+\S|INSERT\s+INTO\s|DELETE\s+FROM\s|UPDATE\s+[^\s][\s\S]*?\sSET\s)/;
const lowerCase = /\bselect\s[\s\S]+?\sfrom\s+[a-z_]+\.[a-z_]+|\binsert\s+into\s+[a-z_]+\.[a-z_]+|\bdelete\s+from\s+[a-z_]+\.[a-z_]+|\bupdate\s+[a-z_]+\.[a-z_]+\s+set\s/i;
const home = /\.query\.ts$|^libs\/platform\/(wall|work|database)\/|^tools\//;

/** SQL utenom stedene der den hører hjemme, og setninger som settes sammen i kallet. */
export function sqlPlaceOffences(files: Source[]): Offence[] {
  return files.filter(({ path }) => !home.test(path) && !isTest(path) && !path.startsWith('apps/web/'))
    .flatMap((file) => nodesOf(syntaxOf(file)).filter((node) => isSql(literalText(node)) || isComposed(node))
      .map((node) => ({ file: file.path, line: lineOf(node), text: `SQL: ${(literalText(node) ?? node.getText()).trim().replace(/\s+/g, ' ').slice(0, 60)}…` })));
}

/** `db.query(find + where)`: delene ser ikke ut som SQL hver for seg. */
function isComposed(node: ts.Node): boolean {
  const call = node.parent;
  const isArgument = call && ts.isCallExpression(call) && call.arguments[0] === node && ts.isPropertyAccessExpression(call.expression);
  return isArgument && ['query', 'queryOne'].includes((call.expression as ts.PropertyAccessExpression).name.text)
    && (ts.isTemplateExpression(node) || (ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.PlusToken));
}

export const isSql = (text: string | null) => text !== null && (statement.test(text) || lowerCase.test(text));

/** Teksten i en streng eller en mal; innsatte verdier blir $. */
export function literalText(node: ts.Node): string | null {
  if (ts.isStringLiteralLike(node)) return node.text;
  return ts.isTemplateExpression(node) ? node.head.text + node.templateSpans.map(({ literal }) => `$${literal.text}`).join('') : null;
}
