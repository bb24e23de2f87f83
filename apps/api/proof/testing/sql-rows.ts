import { v7 } from 'uuid';
import { shortName, type Column, type Table } from './catalogue.ts';
import { avtaleromFor, isAvtalens, type Nummer, type World } from './world.ts';

/** En rad som SQL-verdier, slik de kan settes rett inn i en setning. */
export type Row = Record<string, string>;

const quote = (text: string) => `'${text.replaceAll('\'', '\'\'')}'`;
export const literal = (text: string | null, { type }: Column) => (text === null ? 'NULL' : `${quote(text)}::${type}`);

/** Hvordan en rad hører til en kommune. Først kolonnene; en tabell uten noen av dem må stå her. */
const belonging: Record<string, (world: World, nummer: Nummer) => string> = {
  'referanse.ord': () => 'true',
  'referanse.nettverk': () => 'true',
  'referanse.avtalerom': (_, nummer) => `nr = ${avtaleromFor(nummer)}`,
  'referanse.bevilgning': () => 'true',
  'referanse.statistikkserie': () => 'true',
  'referanse.statistikkuttrekk': () => 'true',
  'referanse.observasjon': () => 'true',
  'referanse.grenseendring': () => 'true',
  'referanse.veiviserfase': () => 'true',
  'referanse.veiviserpunkt': () => 'true',
  'referanse.tidligere_konferanse': () => 'true',
  'referanse.tidligere_konferansepost': () => 'true',
  'referanse.tidligere_satsing': () => 'true',
  'koe.utfall': () => 'true',
  // Nettverkets egne: raden som ble laget for kommunen.
  'felles.barrieresak': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.barrieresak']!['id'])}`,
  'felles.kalenderpunkt': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.kalenderpunkt']!['id'])}`,
  'felles.dagsordensak': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.dagsordensak']!['id'])}`,
  'felles.delingspaaminnelse': (world, nummer) => `til_kommune_id = ${world.kommuner[nummer]}`,
  'felles.konferanse': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.konferanse']!['id'])}`,
  'felles.konferansepost': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.konferansepost']!['id'])}`,
  'felles.sakskobling': (world, nummer) => `bidragseier_id = ${world.kommuner[nummer]}`,
  'felles.erfaringsgjennomgang': (world, nummer) => `erfaringseier_id = ${world.kommuner[nummer]}`,
  'felles.erfaringsforslag': (world, nummer) => `erfaringseier_id = ${world.kommuner[nummer]}`,
  'felles.evalueringsavtale': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.avtaleutgave': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.avtaleandel': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.avtaleomtale': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.avtalesignatur': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.leveransehendelse': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.avtaleperson': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.avtalemoete': (world, nummer) => `avtale_id = ${quote(world.seeded[nummer].rows['felles.evalueringsavtale']!['id'])}`,
  'felles.fylkessvar': (_, nummer) => `avtalerom = ${avtaleromFor(nummer)}`,
  'felles.formidling': (_, nummer) => `avtalerom = ${avtaleromFor(nummer)}`,
  'felles.fylkeskommentar': (_, nummer) => `avtalerom = ${avtaleromFor(nummer)}`,
  'referanse.tidligere_anbefaling': () => 'true',
  'felles.fellesindikator': (world, nummer) => `id = ${quote(world.seeded[nummer].rows['felles.fellesindikator']!['id'])}`,
  'felles.fellesindikatorutgave': (world, nummer) => `fellesindikator_id = ${quote(world.seeded[nummer].rows['felles.fellesindikator']!['id'])}`,
  'felles.nettverkslogg': (_, nummer) => `handling LIKE '%-${nummer}-%'`,
  'referanse.kommune': (world, nummer) => `id = ${world.kommuner[nummer]}`,
  'tilgang.person': (world, nummer) => `id = ${quote(world.person(`leser ${nummer}`).id)}`,
};

function condition(world: World, table: Table, nummer: Nummer): string {
  const has = (name: string) => table.columns.some((column) => column.name === name);
  const declared = belonging[table.name];
  if (declared) return declared(world, nummer);
  if (isAvtalens(table)) return `avtalerom = ${avtaleromFor(nummer)}`;
  if (has('kommune_id')) return `kommune_id = ${world.kommuner[nummer]}`;
  if (has('person_id')) return `person_id = ${quote(world.person(`leser ${nummer}`).id)}`;
  if (has('medlemskap_id')) return `medlemskap_id = ${quote(world.seeded[nummer].invitert)}`;
  throw new Error(`${table.name}: si hvilken rad som hører til en kommune, i apps/api/proof/testing/sql-rows.ts.`);
}

/** Kommunens første rad i tabellen som oppfyller vilkåret, lest av en som ser alt. */
export async function findRow(world: World, table: Table, nummer: Nummer, also = 'true'): Promise<Row | null> {
  const columns = table.columns.map(({ name }) => `"${name}"::text`).join(', ');
  // Med tabellens navn foran, ellers ordnes det etter teksten over, og på norsk kommer «aa» sist.
  const order = table.key.map((name) => `${shortName(table.name)}."${name}"`).join(', ');
  const { rows } = await world.admin.query<Record<string, string | null>>(`SELECT ${columns} FROM ${table.name} WHERE ${condition(world, table, nummer)} AND (${also}) ORDER BY ${order} LIMIT 1`);
  return rows[0] ? Object.fromEntries(table.columns.map((column) => [column.name, literal(rows[0]![column.name]!, column)])) : null;
}

export async function rowOf(world: World, table: Table, nummer: Nummer): Promise<Row> {
  const row = await findRow(world, table, nummer);
  if (!row) throw new Error(`${table.name} har ingen rad for ${nummer}.`);
  return row;
}

const unknown: Record<string, () => string> = {
  'timestamp with time zone': () => `'2999-12-31'::timestamptz`,
  uuid: () => `'${v7()}'::uuid`, integer: () => '999999999', bigint: () => '999999999', bytea: () => `'\\x00'::bytea`, text: () => `'finnes-ikke'`,
};
/** En verdi ingen har. Hver gang den samme typen trengs i en nøkkel som skal være ny, er den en annen. */
export const unknownValue = ({ name, type }: Column): string => (unknown[type] ?? (() => { throw new Error(`${name} er ${type}: ukjent nøkkeltype.`); }))();
const fresh: Record<string, () => string> = { ...unknown, bytea: () => `decode('${v7().replaceAll('-', '')}', 'hex')`, text: () => `'ny-${v7()}'` };

/** Raden med ny nøkkel, så den kan settes inn ved siden av den som finnes. */
export function renewed(table: Table, row: Row): Row {
  const shared = new Set([...table.foreign.flatMap(({ columns }) => columns), 'kommune_id', 'person_id', 'nettverk_id', 'avtalerom']);
  const names = table.columns.filter(({ name, choices }) => !shared.has(name) && choices === null && (table.key.includes(name) || ['noekkel', 'nr', 'utgave', 'epost', 'kode', 'kilde_id'].includes(name)));
  return { ...row, ...Object.fromEntries(names.filter(({ type }) => type in fresh).map((column) => [column.name, fresh[column.type]!()])) };
}
