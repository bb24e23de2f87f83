import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { sqlPlaceOffences } from './sql-place.law.ts';
import { sqlValueOffences } from './sql-values.law.ts';
import { code, type Source } from './sources.ts';

describe('SQL', () => {
  it('står der den hører hjemme', () => ensureLawful('sql-place', sqlPlaceOffences(code())));
  it('settes aldri sammen med verdier', () => ensureLawful('sql-values', sqlValueOffences(code())));
});

describe('lovene om SQL ser', () => {
  const place = (text: string, path = 'libs/kommune/tiltak/tiltak.service.ts') => sqlPlaceOffences([{ path, text }]).length;
  const values = (text: string, ...others: Source[]) => sqlValueOffences([{ path: 'libs/kommune/tiltak/a.query.ts', text }, ...others]).length;

  it.each([
    `const a = 'SELECT navn FROM kommune.tiltak'`, 'const a = `\n  INSERT INTO kommune.tiltak (id) VALUES ($1)`', `const a = 'DELETE FROM kommune.tiltak'`,
    'const a = `UPDATE ${b} SET navn = $1`', `const a = 'select navn from kommune.tiltak'`, 'const a = `WITH x AS (SELECT 1) DELETE FROM x`',
    'db.query(find + where)', 'tx.query(`${find} WHERE id = ${id}`)',
  ])('at %s er SQL', (text) => expect(place(text)).toBe(1));
  it.each([`const a = 'Velg UPDATE for å lagre'`, '// SELECT navn FROM x', `const a = 'SELECT'`, 'db.query(find, [id])'])('at %s ikke er det', (text) => expect(place(text)).toBe(0));
  it('at SQL er i orden i spørringsfiler, muren, prøver og verktøy', () => {
    for (const path of ['libs/kommune/a.query.ts', 'libs/platform/wall/a.ts', 'libs/a.db.spec.ts', 'tools/a.ts']) expect(place(`const a = 'SELECT 1 FROM b'`, path)).toBe(0);
  });

  it.each([
    'export const find = (id: string) => `SELECT 1 FROM a WHERE id = ${id}`; find(input.id);',
    'class Q { one(id: string) { return this.db.query(`SELECT 1 WHERE id = ${id}`); } }',
    'export const find = (id: string) => { const where = `id = ${id}`; return where; }; find(row.id);',
    `export const find = (id: string) => 'SELECT 1 FROM a WHERE id = ' + id; find(input.id);`,
    `import { x } from './a.service.ts'; export const find = \`SELECT \${x}\`;`,
    `export function find(list: string[]) { return \`SELECT \${['a'].map(() => list[0])}\`; } find(input);`,
  ])('verdien som er limt inn i %s', (text) => expect(values(text)).toBeGreaterThan(0));
  it.each([
    `const columns = 'id, navn'; export const find = \`SELECT \${columns} FROM a\`;`,
    `const kilde = (alias: string) => \`\${alias}.kilde\`; export const find = \`SELECT \${kilde('t')} FROM a t\`;`,
    `import { kilde } from './kilde.query.ts'; export const find = \`SELECT \${kilde('t')}\`;`,
    `const columns = ['a', 'b']; export const find = \`SELECT \${columns.map((c) => \`t.\${c}\`).join(', ')} FROM t\`;`,
    `export function find(newest: boolean) { const order = newest ? 'DESC' : 'ASC'; return \`SELECT 1 ORDER BY tid \${order}\`; }`,
  ])('at %s er fast', (text) => expect(values(text)).toBe(0));
  it('kallene i de andre filene', () => {
    const caller = (argument: string) => ({ path: 'libs/kommune/tiltak/b.service.ts', text: `import { find } from './a.query.ts'; find(${argument});` });
    const text = 'export const find = (alias: string) => `SELECT ${alias}.id`;';
    expect([values(text, caller(`'t'`)), values(text, caller('input.alias'))]).toEqual([0, 1]);
  });
});
