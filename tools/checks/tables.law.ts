import ts from 'typescript';
import type { Offence } from './lawful.ts';
import { decoratorsOf, lineAt, lineOf, nodesOf, syntaxOf, type Source } from './sources.ts';
import { tablesOf, type Table } from './tables.ts';

const grant = /GRANT\s+([^;]+?)\s+ON\s+(TABLE\s+|SCHEMA\s+|ALL\s+TABLES[^;]*?)?([a-z_0-9.,\s]+?)\s+TO\s+([^;]+);/g;
const tooMuch = /\b(ALL|TRUNCATE|REFERENCES|TRIGGER|MAINTAIN)\b/;

/** Tabeller i kommunens skjema uten GRANT i noen rls-fil, og GRANT som gir for mye eller til alle. */
export function grantOffences(migrations: Source[], rls: Source[]): Offence[] {
  const grants = rls.flatMap(({ path, text }) => [...text.replace(/--.*$/gm, (removed) => ' '.repeat(removed.length)).matchAll(grant)]
    .map(([, verbs, , targets, roles], i, all) => ({ file: path, line: lineAt(text, all[i]!.index), verbs: verbs!, tables: targets!.split(',').map((t) => t.trim()), roles: roles! })));
  const granted = new Set(grants.flatMap(({ tables }) => tables));
  return [
    ...[...tablesOf(migrations).values()].filter(({ name }) => name.startsWith('kommune.') && !granted.has(name))
      .map(({ name, file, line }) => ({ file, line, text: `${name} har ingen GRANT i noen *.rls.sql` })),
    ...grants.filter(({ verbs }) => tooMuch.test(verbs)).map(({ file, line, verbs, tables }) => ({ file, line, text: `GRANT ${verbs} ON ${tables.join(', ')} gir mer enn rader` })),
    ...grants.filter(({ roles }) => /\bPUBLIC\b/i.test(roles)).map(({ file, line, tables }) => ({ file, line, text: `GRANT ON ${tables.join(', ')} TO PUBLIC åpner for alle` })),
  ];
}

interface Row { file: string; line: number; base: string | null; table: string | null; columns: { name: string; line: number }[] }

const columnDecorators = new Set(['Column', 'PrimaryColumn', 'CreateDateColumn', 'UpdateDateColumn', 'PrimaryGeneratedColumn']);

/** Rader i koden uten tabell, og felt uten kolonne. Felt i grunnklassene følger med. */
export function entityOffences(migrations: Source[], files: Source[]): Offence[] {
  const tables = tablesOf(migrations);
  const classes = new Map(files.flatMap((file) => nodesOf(syntaxOf(file)).filter(ts.isClassDeclaration)
    .filter(({ name }) => name !== undefined).map((node) => [node.name!.text, rowOf(file.path, node)] as const)));
  return [...classes.values()].filter((row) => row.table !== null).flatMap((row) => offencesOf(row, tables.get(row.table!), classes));
}

function offencesOf(row: Row, table: Table | undefined, classes: Map<string, Row>): Offence[] {
  if (!table) return [{ file: row.file, line: row.line, text: `tabellen ${row.table} finnes ikke i migreringene` }];
  const chain: Row[] = [];
  for (let at: Row | undefined = row; at; at = at.base === null ? undefined : classes.get(at.base)) chain.push(at);
  return chain.flatMap(({ columns }) => columns).filter(({ name }) => !table.columns.has(name))
    .map(({ name, line }) => ({ file: row.file, line, text: `kolonnen ${row.table}.${name} finnes ikke i migreringene` }));
}

function rowOf(file: string, node: ts.ClassDeclaration): Row {
  const entity = decoratorsOf(node).find(({ name }) => name === 'Entity');
  const [schema, name] = ['schema', 'name'].map((key) => entity?.args.map((arg) => option(arg, key)).find(Boolean));
  const base = node.heritageClauses?.find(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)?.types[0]?.expression;
  return {
    file, line: lineOf(node), base: base && ts.isIdentifier(base) ? base.text : null, table: entity ? `${schema ?? 'public'}.${name ?? '?'}` : null,
    columns: node.members.filter(ts.isPropertyDeclaration).flatMap((member) => decoratorsOf(member).filter((d) => columnDecorators.has(d.name))
      .map(({ args }) => ({ name: args.map((arg) => option(arg, 'name')).find(Boolean) ?? snakeCase(member.name.getText()), line: lineOf(member) }))),
  };
}

const snakeCase = (name: string) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function option(node: ts.Expression, key: string): string | null {
  if (!ts.isObjectLiteralExpression(node)) return null;
  const found = node.properties.find((property) => property.name?.getText() === key);
  return found && ts.isPropertyAssignment(found) && ts.isStringLiteral(found.initializer) ? found.initializer.text : null;
}

/** Rom med rader, uten rls-fil eller README. */
export function roomFileOffences(files: Source[]): Offence[] {
  const rooms = new Set(files.filter(({ path, text }) => /^libs\/kommune\/[^/]+\/.*\.ts$/.test(path) && /@Entity\(/.test(text)).map(({ path }) => path.split('/').slice(0, 3).join('/')));
  const has = (room: string, end: string) => files.some(({ path }) => path.startsWith(`${room}/`) && path.endsWith(end));
  return [...rooms].flatMap((room) => [
    ...(has(room, '.rls.sql') ? [] : [{ file: room, text: 'rommet har tabeller, men ingen *.rls.sql' }]),
    ...(has(room, '/README.md') ? [] : [{ file: room, text: 'rommet har tabeller, men ingen README.md' }]),
  ]);
}
