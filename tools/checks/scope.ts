import ts from 'typescript';

type FunctionLike = ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration | ts.MethodDeclaration | ts.ConstructorDeclaration;
/** Det et navn er erklært som i sin egen fil. */
export type Declared =
  | { kind: 'value'; node: ts.Node; initializer: ts.Expression | null }
  | { kind: 'function'; node: ts.FunctionDeclaration }
  | { kind: 'parameter'; node: ts.Node; owner: FunctionLike; index: number };

const isFunctionLike = (node: ts.Node): node is FunctionLike =>
  ts.isArrowFunction(node) || ts.isFunctionExpression(node) || ts.isFunctionDeclaration(node) || ts.isMethodDeclaration(node) || ts.isConstructorDeclaration(node);

/** Leter utover fra bruken til den nærmeste erklæringen. `null` når navnet er importert. */
export function declarationOf(name: ts.Identifier): Declared | null {
  for (let node: ts.Node = name; node.parent; node = node.parent) {
    const found = declaredIn(node.parent, name.text);
    if (found) return found;
  }
  return null;
}

function declaredIn(scope: ts.Node, name: string): Declared | null {
  if (isFunctionLike(scope)) {
    const index = scope.parameters.findIndex((parameter) => binds(parameter.name, name));
    if (index >= 0) return { kind: 'parameter', node: scope.parameters[index]!, owner: scope, index };
  }
  if (!ts.isBlock(scope) && !ts.isSourceFile(scope)) return null;
  for (const statement of scope.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return { kind: 'function', node: statement };
    if (!ts.isVariableStatement(statement)) continue;
    const declaration = statement.declarationList.declarations.find((candidate) => binds(candidate.name, name));
    if (declaration) return { kind: 'value', node: declaration, initializer: declaration.initializer ?? null };
  }
  return null;
}

const binds = (pattern: ts.BindingName, name: string): boolean => (ts.isIdentifier(pattern)
  ? pattern.text === name : pattern.elements.some((element) => ts.isBindingElement(element) && binds(element.name, name)));

/** Navnet på en funksjon som står øverst i fila, `null` for andre. */
export function topLevelName(owner: FunctionLike): string | null {
  if (ts.isFunctionDeclaration(owner) && ts.isSourceFile(owner.parent)) return owner.name?.text ?? null;
  const declaration = owner.parent;
  const isConst = ts.isVariableDeclaration(declaration) && ts.isIdentifier(declaration.name) && ts.isSourceFile(declaration.parent.parent.parent);
  return isConst ? (declaration.name as ts.Identifier).text : null;
}

/** Det en funksjon svarer, uten svarene til funksjoner inni den. */
export function answersOf(owner: ts.ArrowFunction | ts.FunctionExpression | ts.FunctionDeclaration): ts.Expression[] {
  if (owner.body === undefined || !ts.isBlock(owner.body)) return owner.body ? [owner.body] : [];
  const answers: ts.Expression[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isReturnStatement(node) && node.expression) answers.push(node.expression);
    if (!isFunctionLike(node)) ts.forEachChild(node, visit);
  };
  visit(owner.body);
  return answers;
}

/** Navnet der det er erklært øverst i fila, som `const` eller funksjon. */
export function topLevelIdentifier(file: ts.SourceFile, name: string): ts.Identifier | null {
  for (const statement of file.statements) {
    if (ts.isFunctionDeclaration(statement) && statement.name?.text === name) return statement.name;
    const declarations = ts.isVariableStatement(statement) ? statement.declarationList.declarations : [];
    const found = declarations.find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name);
    if (found) return found.name as ts.Identifier;
  }
  return null;
}
