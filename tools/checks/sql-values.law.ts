import ts from 'typescript';
import { Constants } from './constants.ts';
import type { Offence } from './lawful.ts';
import { isSql, literalText } from './sql-place.law.ts';
import { isSpec, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

/** Uttrykk som settes inn i SQL i en *.query.ts uten å være faste. */
export function sqlValueOffences(files: Source[]): Offence[] {
  const constants = new Constants(files.filter(({ path }) => !isSpec(path)));
  return files.filter(({ path }) => path.endsWith('.query.ts'))
    .flatMap((file) => outermost(nodesOf(syntaxOf(file)).flatMap(inserted).filter((expression) => !constants.isConstant(expression, file.path)))
      .map((expression) => ({ file: file.path, line: lineOf(expression), text: `\${${expression.getText().replace(/\s+/g, ' ').slice(0, 80)}} er ikke fast` })));
}

/** Det som settes inn i en mal, eller limes til SQL med pluss. */
function inserted(node: ts.Node): ts.Expression[] {
  if (ts.isTemplateExpression(node)) return node.templateSpans.map(({ expression }) => expression);
  if (!ts.isBinaryExpression(node) || node.operatorToken.kind !== ts.SyntaxKind.PlusToken) return [];
  const sides = [node.left, node.right];
  return sides.some((side) => isSql(literalText(side))) ? sides.filter((side) => literalText(side) === null) : [];
}

/** En mal inni en mal er det samme bruddet. */
const outermost = (found: ts.Expression[]) => found.filter((inner) => !found.some((outer) => outer !== inner && outer.pos <= inner.pos && inner.end <= outer.end));
