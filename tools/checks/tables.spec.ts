import { describe, expect, it } from '@jest/globals';
import { ensureLawful } from './lawful.ts';
import { code, sqlFiles, written, type Source } from './sources.ts';
import { entityOffences, grantOffences, roomFileOffences } from './tables.law.ts';
import { tablesOf } from './tables.ts';

const migrations = () => sqlFiles().filter(({ path }) => path.startsWith('libs/platform/migrations/'));
const rls = () => sqlFiles().filter(({ path }) => path.endsWith('.rls.sql'));

describe('tabellene', () => {
  it('blir lest', () => expect(tablesOf(migrations()).get('kommune.tiltak')?.columns).toContain('utsatt_til'));
  it('i kommunens skjema har rettigheter i en rls-fil', () => ensureLawful('grants', grantOffences(migrations(), rls())));
  it('finnes for hver rad i koden', () => ensureLawful('entities', entityOffences(migrations(), code())));
  it('har rom som forklarer dem', () => ensureLawful('room-files', roomFileOffences(written())));
});

describe('lovene om tabeller ser', () => {
  const migration = (text: string): Source[] => [{ path: '0001.sql', text }];
  const made = migration(`CREATE TABLE kommune.a (\n  kommune_id int, -- eieren\n  navn text CHECK (navn IN ('b, c', 'd')), PRIMARY KEY (kommune_id), CHECK (navn <> '')\n);`);

  it('kolonnene, og det som endres etterpå', () => {
    expect([...tablesOf(made).get('kommune.a')!.columns]).toEqual(['kommune_id', 'navn']);
    const later = tablesOf([...made, ...migration('ALTER TABLE kommune.a ADD COLUMN nr int, ADD COLUMN tid date; ALTER TABLE kommune.a DROP COLUMN navn; ALTER TABLE kommune.a RENAME TO b;')]);
    expect([...later.keys(), ...later.get('kommune.b')!.columns]).toEqual(['kommune.b', 'kommune_id', 'nr', 'tid']);
    expect(tablesOf([...made, ...migration('DROP TABLE kommune.a;')]).size).toBe(0);
  });

  it('en tabell uten GRANT, og GRANT som gir for mye', () => {
    const texts = (...sql: string[]) => grantOffences(made, sql.map((text) => ({ path: 'a.rls.sql', text }))).length;
    expect([texts(), texts('-- GRANT SELECT ON kommune.a TO :kommune;'), texts('GRANT SELECT, UPDATE (navn) ON kommune.a TO :kommune;')]).toEqual([1, 1, 0]);
    expect(['TRUNCATE', 'SELECT, REFERENCES', 'ALL'].map((verbs) => texts(`GRANT ${verbs} ON kommune.a TO :kommune;`))).toEqual([1, 1, 1]);
    expect(texts('GRANT SELECT ON kommune.a TO PUBLIC;')).toBe(1);
  });

  it('en rad uten tabell, og et felt uten kolonne, også i grunnklassen', () => {
    const entity = (name: string, field: string) => [{ path: 'a.ts', text: `abstract class Base { @Column('int') kommuneId: number; @Column('int') ${field}: number }
      @Entity({ schema: 'kommune', name: '${name}' }) class A extends Base { @Column('text', { name: 'navn' }) noeAnnet: string }` }];
    expect(entityOffences(made, entity('a', 'kommuneId'))).toEqual([]);
    expect(entityOffences(made, entity('b', 'kommuneId'))).toHaveLength(1);
    expect(entityOffences(made, entity('a', 'merkeligFelt'))[0]!.text).toBe('kolonnen kommune.a.merkelig_felt finnes ikke i migreringene');
  });

  it('et rom uten rls-fil og README', () => {
    const room = { path: 'libs/kommune/a/a.entity.ts', text: '@Entity({}) class A {}' };
    expect(roomFileOffences([room])).toHaveLength(2);
    expect(roomFileOffences([room, { path: 'libs/kommune/a/a.rls.sql', text: '' }, { path: 'libs/kommune/a/README.md', text: '' }])).toEqual([]);
  });
});
