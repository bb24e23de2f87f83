import ts from 'typescript';
import { importsOf } from './imports.ts';
import { answersOf, declarationOf, topLevelIdentifier, topLevelName, type Declared } from './scope.ts';
import { nodesOf, syntaxOf, type Source } from './sources.ts';

const comparisons = new Set([
  ts.SyntaxKind.EqualsEqualsEqualsToken, ts.SyntaxKind.ExclamationEqualsEqualsToken, ts.SyntaxKind.LessThanToken, ts.SyntaxKind.GreaterThanToken,
]);

/**
 * Svarer på om et uttrykk er fast: satt sammen bare av tekst og navn som er erklært øverst i en fil. Importerte navn følges til der de står.
 * En parameter er fast når alle som kaller funksjonen, sender noe fast.
 */
export class Constants {
  private readonly files: Map<string, Source>;
  private readonly imports: Map<string, ReturnType<typeof importsOf>>;
  private readonly asking = new Set<ts.Node>();

  constructor(files: Source[]) {
    this.files = new Map(files.map((file) => [file.path, file]));
    const known = new Set(this.files.keys());
    this.imports = new Map(files.map((file) => [file.path, importsOf(file, known)]));
  }

  isConstant(node: ts.Expression, file: string): boolean {
    const all = (parts: readonly ts.Expression[]) => parts.every((part) => this.isConstant(part, file));
    if (ts.isStringLiteralLike(node) || ts.isNumericLiteral(node) || ts.isRegularExpressionLiteral(node)) return true;
    if (ts.isArrowFunction(node) || ts.isFunctionExpression(node)) return all(answersOf(node));
    if (ts.isParenthesizedExpression(node) || ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isNonNullExpression(node) || ts.isSpreadElement(node)) return all([node.expression]);
    if (ts.isTemplateExpression(node)) return all(node.templateSpans.map(({ expression }) => expression));
    if (ts.isArrayLiteralExpression(node)) return all(node.elements);
    if (ts.isObjectLiteralExpression(node)) return node.properties.every((p) => (ts.isPropertyAssignment(p) ? all([p.initializer]) : ts.isShorthandPropertyAssignment(p) && all([p.name])));
    if (ts.isConditionalExpression(node)) return all([node.whenTrue, node.whenFalse]);
    // Ja eller nei kan ikke bære noe inn i setningen.
    if (ts.isBinaryExpression(node)) return comparisons.has(node.operatorToken.kind) || all([node.left, node.right]);
    if (ts.isPropertyAccessExpression(node) || ts.isElementAccessExpression(node)) return all([node.expression]);
    if (ts.isCallExpression(node)) return this.isConstantCall(node, file);
    return ts.isIdentifier(node) && this.isConstantName(node, file);
  }

  private isConstantCall({ expression, arguments: args }: ts.CallExpression, file: string): boolean {
    if (!args.every((arg) => this.isConstant(arg, file))) return false;
    const isMethod = ts.isPropertyAccessExpression(expression);
    return (isMethod && expression.expression.getText() === 'Object') || this.isConstant(expression, file);
  }

  private isConstantName(name: ts.Identifier, file: string): boolean {
    const declared = declarationOf(name);
    if (!declared) return this.isConstantImport(name.text, file);
    if (this.asking.has(declared.node)) return true;
    this.asking.add(declared.node);
    try {
      if (declared.kind === 'function') return answersOf(declared.node).every((answer) => this.isConstant(answer, file));
      return declared.kind === 'value' ? declared.initializer !== null && this.isConstant(declared.initializer, file) : this.isConstantParameter(declared, file);
    } finally {
      this.asking.delete(declared.node);
    }
  }

  private isConstantImport(name: string, file: string): boolean {
    const from = this.imports.get(file)?.find(({ names }) => names.includes(name))?.target;
    if (from?.endsWith('.query.ts')) return true;
    const home = from ? this.homeOf(name, from) : null;
    return home !== null && (home.path.endsWith('.query.ts') || this.isConstantName(topLevelIdentifier(syntaxOf(home), name)!, home.path));
  }

  /** Fila et navn er erklært i, gjennom rommets dør om det trengs. */
  private homeOf(name: string, file: string): Source | null {
    const source = this.files.get(file);
    if (!source) return null;
    if (topLevelIdentifier(syntaxOf(source), name)) return source;
    for (const { exported, names, target } of this.imports.get(file)!) {
      const home = exported && target !== null && (names.length === 0 || names.includes(name)) ? this.homeOf(name, target) : null;
      if (home) return home;
    }
    return null;
  }

  private isConstantParameter({ owner, index }: Extract<Declared, { kind: 'parameter' }>, file: string): boolean {
    // Tilbakekallet i kolonner.map((k) => …) får det lista har.
    if (ts.isCallExpression(owner.parent) && ts.isPropertyAccessExpression(owner.parent.expression)) return this.isConstant(owner.parent.expression.expression, file);
    const name = topLevelName(owner);
    return name !== null && this.callsOf(name, file).every(({ call, from }) => call.arguments[index] === undefined || this.isConstant(call.arguments[index], from));
  }

  /** Kallene på en funksjon, i fila selv og i dem som importerer den, også gjennom rommets dør. */
  private callsOf(name: string, file: string): { call: ts.CallExpression; from: string }[] {
    const users = [...this.files.values()].filter(({ path }) => path === file || this.imports.get(path)!.some(({ names }) => names.includes(name)));
    return users.flatMap((user) => nodesOf(syntaxOf(user))
      .filter((node): node is ts.CallExpression => ts.isCallExpression(node) && ts.isIdentifier(node.expression) && node.expression.text === name)
      .map((call) => ({ call, from: user.path })));
  }
}
