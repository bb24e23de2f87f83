import ts from 'typescript';
import type { Offence } from './lawful.ts';
import { decoratorsOf, isTest, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';

const server = /^(libs|apps\/api|tools)\//;
const ownsConnections = /^libs\/platform\//;
const forbiddenDecorators = new Set(['VersionColumn', 'ManyToMany', 'Transaction', 'TransactionManager', 'JoinTable']);

/** Det i TypeORM som går utenom versjon, logg og mur. */
export function leashOffences(files: Source[]): Offence[] {
  return files.filter(({ path }) => server.test(path) && !path.startsWith('tools/checks/')).flatMap((file) => nodesOf(syntaxOf(file)).flatMap((node) => {
    const text = forbiddenCall(node, file.path) ?? forbiddenSetting(node) ?? decoratorsOf(node).map(({ name }) => name).find((name) => forbiddenDecorators.has(name));
    return text ? [{ file: file.path, line: lineOf(node), text: text.startsWith('.') || text.includes(':') ? text : `@${text}` }] : [];
  }));
}

function forbiddenCall(node: ts.Node, path: string): string | null {
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return null;
  const { expression: receiver, name } = node.expression;
  if (name.text === 'save') return '.save(';
  if (name.text === 'query' && /getRepository\([^)]*\)$/.test(receiver.getText())) return '.getRepository().query(';
  const opens = name.text === 'createQueryRunner' || name.text === 'transaction';
  return opens && !ownsConnections.test(path) && !isTest(path) ? `.${name.text}( utenfor grunnen: arbeidsenheten eier transaksjonene` : null;
}

function forbiddenSetting(node: ts.Node): string | null {
  if (!ts.isPropertyAssignment(node)) return null;
  const name = node.name.getText();
  if (name === 'cascade') return 'cascade:';
  return name === 'synchronize' && node.initializer.kind !== ts.SyntaxKind.FalseKeyword ? 'synchronize: tabellene lages av migreringene' : null;
}

const entries = new Set(['Query', 'Mutation', 'Get', 'Post', 'Put', 'Patch', 'Delete', 'All', 'Sse']);
const marks = new Set(['Requires', 'Public']);

/** Rotfelt og adresser uten nøyaktig ett merke. Appen prøver det samme når den starter. */
export function markOffences(files: Source[]): Offence[] {
  return files.filter(({ path }) => server.test(path)).flatMap((file) => nodesOf(syntaxOf(file)).filter(ts.isMethodDeclaration).flatMap((method) => {
    const names = decoratorsOf(method).map(({ name }) => name);
    const at = { file: file.path, line: lineOf(method) };
    if (names.includes('Subscription')) return [{ ...at, text: `${method.name.getText()}: abonnementer brukes ikke; nettsidene henter på nytt` }];
    const count = names.filter((name) => marks.has(name)).length;
    return names.some((name) => entries.has(name)) && count !== 1 ? [{ ...at, text: `${method.name.getText()} har ${count} merker` }] : [];
  }));
}
