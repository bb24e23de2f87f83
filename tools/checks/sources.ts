import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { projectRoot } from '#libs/platform/config';

/** En fil slik lovene ser den. Stien er fra prosjektets rot, med skråstrek. */
export interface Source { path: string; text: string }

/** Det git heller ikke tar med. */
const outside = new Set(['node_modules', 'dist', 'data', 'coverage', '.git']);
const textFile = /\.(ts|tsx|mjs|js|sql|json|md|css|html|graphql|svg|ya?ml|sh|toml|conf)$|(^|\/)(\.[a-z]+|run|Dockerfile|Containerfile)$/;

/** Laget av verktøy. Lovene gjelder det som lager dem. */
const generated = /^(apps\/web\/src\/generated\/|apps\/api\/schema\.graphql$|apps\/web\/src\/tema\/loeftet\.(css|d\.ts)$|package-lock\.json$)/;

let read: Source[] | undefined;

/** Alle tekstfilene i prosjektet, også dem git ennå ikke kjenner. Leses én gang per kjøring. */
export const allSources = (): Source[] => read ??= [...walk('')].sort()
  .filter((path) => textFile.test(path)).map((path) => ({ path, text: readFileSync(join(projectRoot, path), 'utf8') }));

/** Det som er skrevet for hånd. */
export const written = () => allSources().filter(({ path }) => !generated.test(path));
export const code = () => written().filter(({ path }) => /\.(ts|tsx|mjs)$/.test(path));
export const sqlFiles = () => written().filter(({ path }) => path.endsWith('.sql'));
export const textOf = (path: string) => readFileSync(join(projectRoot, path), 'utf8');

export const isSpec = (path: string) => path.endsWith('.spec.ts') || path.endsWith('.spec.tsx');
/** Prøver, og mappene som bare finnes for dem. */
export const isTest = (path: string) => isSpec(path) || /(^|\/)testing\//.test(path) || path.startsWith('tools/test/');

const parsed = new WeakMap<Source, ts.SourceFile>();

export function syntaxOf(source: Source): ts.SourceFile {
  const known = parsed.get(source);
  if (known) return known;
  const kind = source.path.endsWith('.tsx') ? ts.ScriptKind.TSX : source.path.endsWith('.ts') ? ts.ScriptKind.TS : ts.ScriptKind.JS;
  const syntax = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.ES2023, true, kind);
  parsed.set(source, syntax);
  return syntax;
}

const nodes = new WeakMap<ts.Node, ts.Node[]>();

/** Alle nodene i fila, i den rekkefølgen de står. Mange lover spør om det samme, så lista huskes. */
export function nodesOf(root: ts.Node): ts.Node[] {
  const known = nodes.get(root);
  if (known) return known;
  const found: ts.Node[] = [];
  const visit = (node: ts.Node): void => { found.push(node); ts.forEachChild(node, visit); };
  visit(root);
  nodes.set(root, found);
  return found;
}

export const lineOf = (node: ts.Node) => node.getSourceFile().getLineAndCharacterOfPosition(node.getStart()).line + 1;
export const lineAt = (text: string, index: number) => text.slice(0, index).split('\n').length;

/** Navnet på dekoratøren: `@Field(() => Int)` er `Field`. */
export function decoratorsOf(node: ts.Node): { name: string; args: readonly ts.Expression[] }[] {
  const decorators = ts.canHaveDecorators(node) ? ts.getDecorators(node) ?? [] : [];
  return decorators.map(({ expression }) => (ts.isCallExpression(expression)
    ? { name: expression.expression.getText(), args: expression.arguments } : { name: expression.getText(), args: [] }));
}

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(join(projectRoot, folder), { withFileTypes: true })) {
    const path = folder ? `${folder}/${entry.name}` : entry.name;
    if (outside.has(path)) continue;
    if (entry.isDirectory()) yield* walk(path);
    else if (entry.isFile()) yield path;
  }
}
