import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTestDatabase, type TestDatabase } from '#libs/platform/testing';
import { countUttak, selectUttak } from './uttakstabell.query.ts';
import type { Kolonneslag, Uttakstabell } from './uttakstabell.ts';
import { aldriMed, uttakstabeller } from './uttakstabeller.ts';

let database: TestDatabase;
beforeAll(async () => { database = await createTestDatabase(); });
afterAll(() => database.drop());

interface Column { table: string; name: string; type: string }
const catalogue = async () => (await database.admin.query<Column>(`
  SELECT c.relname AS table, a.attname AS name, format_type(a.atttypid, a.atttypmod) AS type FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
  WHERE c.relnamespace = 'kommune'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1, a.attnum`)).rows;

/** Det lista ikke sier noe om: en tabell som verken er med eller er valgt bort, og en kolonne likeså. */
function undecided(columns: readonly Column[], tabeller: readonly Uttakstabell[], borte: Readonly<Record<string, string>>): string[] {
  const chosen = new Map(tabeller.map((en) => [en.tabell, new Set([...en.kolonner.map(({ navn }) => navn), ...Object.keys(en.utelatt)])]));
  return columns.filter(({ table, name }) => (chosen.has(table) ? !chosen.get(table)!.has(name) : !(table in borte))).map(({ table, name }) => `${table}.${name}`);
}

const allowed: Record<string, readonly Kolonneslag[]> = {
  text: ['tekst'], 'referanse.tidsangivelse': ['tid'], 'referanse.nasjonalt_tema': ['tekst'], integer: ['heltall', 'antall'], numeric: ['tall', 'antall'], bigint: ['kroner'], boolean: ['ja'],
  'text[]': ['liste'], jsonb: ['kilde', 'json'], uuid: ['id'], 'timestamp with time zone': ['tidspunkt'], date: ['dag'],
};

describe('loven om hva som kan være med i en pakke', () => {
  it('har tatt stilling til hver tabell og hver kolonne i kommunen, og nevner ingen som ikke finnes', async () => {
    const columns = await catalogue();
    expect(undecided(columns, uttakstabeller, aldriMed)).toEqual([]);
    const known = new Set(columns.flatMap(({ table, name }) => [table, `${table}.${name}`]));
    const named = [...Object.keys(aldriMed), ...uttakstabeller.flatMap(({ tabell, kolonner, utelatt }) => [tabell, ...kolonner.filter(({ uttrykk }) => !uttrykk).map(({ navn }) => `${tabell}.${navn}`), ...Object.keys(utelatt).map((navn) => `${tabell}.${navn}`)])];
    expect(named.filter((navn) => !known.has(navn))).toEqual([]);
    expect(uttakstabeller.filter(({ tabell }) => tabell in aldriMed)).toEqual([]);
  });

  it('blir brutt av en ny tabell og av en ny kolonne, og tar dem ikke med av seg selv', async () => {
    const { admin } = database;
    await admin.query(`CREATE TABLE kommune.hemmelig_notat (kommune_id int, tekst text); ALTER TABLE kommune.tiltak ADD COLUMN notat_til_meg_selv text`);
    try {
      expect(undecided(await catalogue(), uttakstabeller, aldriMed)).toEqual(['hemmelig_notat.kommune_id', 'hemmelig_notat.tekst', 'tiltak.notat_til_meg_selv']);
      for (const tabell of uttakstabeller) expect(selectUttak(tabell)).not.toMatch(/hemmelig_notat|notat_til_meg_selv|\*/);
    } finally {
      await admin.query('DROP TABLE kommune.hemmelig_notat; ALTER TABLE kommune.tiltak DROP COLUMN notat_til_meg_selv');
    }
  });

  it('sier om hver kolonne det databasen sier', async () => {
    const types = new Map((await catalogue()).map(({ table, name, type }) => [`${table}.${name}`, type]));
    const wrong = uttakstabeller.flatMap(({ tabell, kolonner }) => kolonner.filter(({ uttrykk }) => !uttrykk).filter(({ navn, slag }) => !allowed[types.get(`${tabell}.${navn}`)!]?.includes(slag)).map(({ navn, slag }) => `${tabell}.${navn} er ${types.get(`${tabell}.${navn}`)}, ikke ${slag}`));
    expect(wrong).toEqual([]);
  });

  it('har ingen kolonne som viser til en person, og ingen nøkkel til de ansatte', async () => {
    const { rows } = await database.admin.query<{ table: string; name: string }>(`
      SELECT c.conrelid::regclass::text AS table, a.attname AS name FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY (c.conkey)
      WHERE c.contype = 'f' AND c.confrelid = 'kommune.medarbeider'::regclass AND a.attname <> 'kommune_id'`);
    expect(rows.length).toBeGreaterThan(5);
    const chosen = new Set(uttakstabeller.flatMap(({ tabell, kolonner }) => kolonner.map(({ navn }) => `kommune.${tabell}.${navn}`)));
    expect(rows.map(({ table, name }) => `${table}.${name}`).filter((navn) => chosen.has(navn))).toEqual([]);
    expect([...chosen].filter((navn) => /person|epost|medarbeider|_av$/.test(navn.split('.')[2]!))).toEqual(['kommune.styringsdokument.vedtatt_av', 'kommune.programrolle.antall_personer']);
  });

  it('er setninger databasen kan utføre, også i én', async () => {
    for (const tabell of uttakstabeller) expect((await database.admin.query(selectUttak(tabell), [2024, 2026, ['program', 'tiltak', 'vedtak']])).rows).toEqual([]);
    const { rows } = await database.admin.query<{ antall: Record<string, number> }>(countUttak(uttakstabeller), [null, null, []]);
    expect(Object.keys(rows[0]!.antall)).toHaveLength(uttakstabeller.length);
  });
});
