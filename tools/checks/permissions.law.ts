import ts from 'typescript';
import type { Offence } from './lawful.ts';
import { isTest, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

const asks = new Set(['Requires', 'mayNow']);

/** Rettigheter ingen @Requires og ingen mayNow spør om, og rettigheter som blir spurt om uten å være erklært. */
export function permissionOffences(declaration: Source, files: Source[]): Offence[] {
  const declared = nodesOf(syntaxOf(declaration)).filter(ts.isPropertyAssignment)
    .filter(({ name }) => ts.isStringLiteral(name)).map((node) => ({ code: (node.name as ts.StringLiteral).text, line: lineOf(node) }));
  const used = files.filter(({ path }) => /^(libs|apps\/api)\//.test(path) && !isTest(path)).flatMap(askedIn);
  const usedCodes = new Set(used.map(({ code }) => code));
  const codes = new Set(declared.map(({ code }) => code));
  return [
    ...declared.filter(({ code }) => !usedCodes.has(code)).map(({ code, line }) => ({ file: declaration.path, line, text: `${code} brukes av ingen @Requires eller mayNow` })),
    ...used.filter(({ code }) => !codes.has(code)).map(({ code, file, line }) => ({ file, line, text: `${code} er ikke erklært` })),
  ];
}

function askedIn(file: Source): { code: string; file: string; line: number }[] {
  return nodesOf(syntaxOf(file)).filter(ts.isCallExpression)
    .filter(({ expression, arguments: args }) => asks.has(expression.getText()) && args[0] !== undefined && ts.isStringLiteral(args[0]))
    .map((node) => ({ code: (node.arguments[0] as ts.StringLiteral).text, file: file.path, line: lineOf(node) }));
}
