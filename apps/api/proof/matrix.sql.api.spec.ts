import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loginPassword, roleName, type Login } from '#libs/platform';
import { declaredGrants, rlsFiles, type DeclaredGrant } from '#libs/platform/wall';
import type { Column, Table } from './testing/catalogue.ts';
import { renewed, rowOf, unknownValue, type Row } from './testing/sql-rows.ts';
import { numre, World, type Nummer } from './testing/world.ts';

interface Kind { name: string; login: Login; group: 'kommune' | 'innlogging' | 'forvalter'; own: Nummer; other: Nummer; client: pg.Client }
/** Det serveren sa, med id-ene byttet ut. */
interface Said { state: string; rows: number; text: string }
type Relation = 'own' | 'other' | 'missing' | 'null' | 'mixed other' | 'mixed missing';
type Expected = number | 'nektes' | 'går' | 'brutt nøkkel' | 'tom eller går';

let world: World;
let kinds: Kind[];
let grants: DeclaredGrant[];
const wrong: string[] = [];
const count: Record<string, number> = {};
let pairs = 0;
const relations: Relation[] = ['own', 'other', 'missing', 'null', 'mixed other', 'mixed missing'];

beforeAll(async () => {
  world = await World.open();
  grants = declaredGrants(rlsFiles());
  const { host, port, database } = world.database.config.database;
  const { secret } = world.database.keys;
  const connect = async (login: Login) => {
    const client = new pg.Client({ host, port, database, user: roleName(database, login), password: loginPassword(secret, database, login, 1) });
    await client.connect();
    await client.query('BEGIN');
    return client;
  };
  kinds = await Promise.all(([
    ['kommune 3118', `k${world.kommuner['3118']}`, 'kommune', '3118', '3101'], ['kommune 3101', `k${world.kommuner['3101']}`, 'kommune', '3101', '3118'],
    ['innlogging', 'innlogging', 'innlogging', '3118', '3101'], ['forvalter', 'forvalter', 'forvalter', '3118', '3101'],
  ] as const).map(async ([name, login, group, own, other]) => ({ name, login: login as Login, group, own, other, client: await connect(login as Login) })));
});
afterAll(async () => { for (const kind of kinds ?? []) await kind.client.end(); await world?.close(); });

/** Kjører setningen og ruller den tilbake, uansett hvordan det gikk. */
async function say({ client }: Kind, sql: string): Promise<Said> {
  await client.query('SAVEPOINT celle');
  try {
    const { rowCount } = await client.query(sql);
    return { state: '00000', rows: rowCount ?? 0, text: '' };
  } catch (error) {
    const { code, message, detail, hint, where } = error as pg.DatabaseError;
    return { state: code!, rows: 0, text: [message, detail, hint, where].join('|').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+/g, '<id>') };
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT celle; RELEASE SAVEPOINT celle');
  }
}

const may = ({ group }: Kind, privilege: string, table: Table, column: string) =>
  grants.some((g) => g.group === group && g.table === table.name && g.privilege === privilege && (g.columns.length === 0 || g.columns.includes(column)));
const mayAny = (kind: Kind, privilege: string, table: Table) => table.columns.some(({ name }) => may(kind, privilege, table, name));
/** Muren: en kommune ser sine egne rader, unntatt i det ingen eier. De andre innloggingene har bare grants. */
const isWalled = ({ group }: Kind, { schema }: Table) => group === 'kommune' && schema !== 'referanse';

function check(kind: Kind, where: string, said: Said, expected: Expected): void {
  const ok = typeof expected === 'number' ? said.state === '00000' && said.rows === expected
    : expected === 'nektes' ? said.state === '42501'
    : expected === 'brutt nøkkel' ? said.state === '23503'
    : expected === 'tom eller går' ? ['00000', '23502'].includes(said.state) : said.state === '00000' || ['23505', '23514'].includes(said.state);
  const verb = where.split(' ')[0]!;
  count[verb] = (count[verb] ?? 0) + 1;
  if (!ok) wrong.push(`${kind.name}: ${where}: skulle ${expected}, fikk ${said.state} ${said.rows} ${said.text}`);
}

/** Kjører en setning per relasjon, og holder fremmed opp mot manglende for den som står bak muren. */
async function each(kind: Kind, table: Table, where: string, sql: (relation: Relation) => string | null, expected: (relation: Relation) => Expected): Promise<void> {
  const heard = new Map<Relation, Said>();
  for (const relation of relations) {
    const statement = sql(relation);
    if (statement === null) continue;
    heard.set(relation, await say(kind, statement));
    check(kind, `${where} ${relation}`, heard.get(relation)!, expected(relation));
  }
  if (!isWalled(kind, table)) return;
  for (const [foreign, absent] of [['other', 'missing'], ['mixed other', 'mixed missing']] as const) {
    const [a, b] = [heard.get(foreign), heard.get(absent)];
    if (!a || !b) continue;
    pairs++;
    if (JSON.stringify(a) !== JSON.stringify(b)) wrong.push(`${kind.name}: ${where}: ${foreign} ${JSON.stringify(a)} er ikke ${absent} ${JSON.stringify(b)}`);
  }
}

interface Place { table: Table; own: Row; other: Row; missing: Row; finder: Column[] }

async function placeOf(kind: Kind, table: Table): Promise<Place> {
  const [own, other] = [await rowOf(world, table, kind.own), await rowOf(world, table, kind.other)];
  // En kommune kan bare finne en invitasjon på medlemskapet; nøkkelen får den ikke se.
  const selectable = table.columns.filter(({ name }) => may(kind, 'SELECT', table, name));
  const readsKey = table.key.every((name) => selectable.some((column) => column.name === name));
  const finder = readsKey || selectable.length === 0 ? table.columns.filter(({ name }) => table.key.includes(name)) : selectable;
  const last = finder.at(-1)!;
  return { table, own, other, missing: { ...own, [last.name]: unknownValue(last) }, finder };
}

function where({ finder, own, other, missing }: Place, relation: Relation): string {
  const match = (row: Row) => `(${finder.map(({ name }) => `"${name}" = ${row[name]}`).join(' AND ')})`;
  const rows = { own: [own], other: [other], missing: [missing], 'mixed other': [own, other], 'mixed missing': [own, missing], null: [Object.fromEntries(finder.map(({ name }) => [name, 'NULL']))] }[relation];
  return rows.map(match).join(' OR ');
}

/** Radene en setning treffer når retten er gitt. Ordlista er felles: der er «egen» og «fremmed» samme rad. */
function hits(kind: Kind, place: Place, relation: Relation): number {
  const same = where(place, 'own') === where(place, 'other');
  const seesOther = !isWalled(kind, place.table);
  const foreign = seesOther && !same ? 1 : 0;
  return { own: 1, other: seesOther ? 1 : 0, missing: 0, 'mixed other': 1 + foreign, 'mixed missing': 1, null: 0 }[relation];
}

function valuesFor(place: Place, names: Column[], relation: Relation): string {
  const { table, own, other, missing } = place;
  // Raden er kommunens egen; bare det som sier hvem den tilhører, er byttet.
  const owner = names.find(({ name }) => name === 'kommune_id') ?? names.find(({ name }) => table.foreign.some(({ columns }) => columns.includes(name))) ?? names[0]!;
  const absent = owner.name === 'kommune_id' ? '999999999' : owner.type === missing[owner.name] ? missing[owner.name]! : unknownValue(owner);
  const to = (value: string) => ({ ...renewed(table, own), [owner.name]: value });
  const rows = { own: [renewed(table, own)], other: [to(other[owner.name]!)], missing: [to(absent)], null: [to('NULL')], 'mixed other': [to(other[owner.name]!), renewed(table, own)], 'mixed missing': [to(absent), renewed(table, own)] }[relation];
  return rows.map((row) => `(${names.map(({ name }) => row[name]).join(', ')})`).join(', ');
}

async function tryTable(kind: Kind, place: Place): Promise<void> {
  const { table } = place;
  const reads = (column: Column) => may(kind, 'SELECT', table, column.name);
  const finds = place.finder.every(reads);
  for (const column of table.columns) {
    await each(kind, table, `select ${table.name}.${column.name}`, (r) => `SELECT "${column.name}" FROM ${table.name} WHERE ${where(place, r)}`, (r) => (finds && reads(column) ? hits(kind, place, r) : 'nektes'));
    if (column.identity) continue;
    const value = reads(column) ? `"${column.name}"` : 'DEFAULT';
    await each(kind, table, `update ${table.name}.${column.name}`, (r) => `UPDATE ${table.name} SET "${column.name}" = ${value} WHERE ${where(place, r)}`,
      (r) => (finds && may(kind, 'UPDATE', table, column.name) ? hits(kind, place, r) : 'nektes'));
  }
  await each(kind, table, `delete ${table.name}`, (r) => `DELETE FROM ${table.name} WHERE ${where(place, r)}`, (r) => (finds && mayAny(kind, 'DELETE', table) ? hits(kind, place, r) : 'nektes'));
  const given = table.columns.filter((column) => !column.identity && (!mayAny(kind, 'INSERT', table) || may(kind, 'INSERT', table, column.name)));
  const inserts = mayAny(kind, 'INSERT', table);
  await each(kind, table, `insert ${table.name}`, (r) => (!isWalled(kind, table) && inserts && r !== 'own' ? null : `INSERT INTO ${table.name} (${given.map(({ name }) => `"${name}"`).join(', ')}) VALUES ${valuesFor(place, given, r)}`),
    (r) => (!inserts || (r !== 'own') ? 'nektes' : 'går'));
  await tryMoves(kind, place);
  for (const [verb, sql] of [['truncate', `TRUNCATE ${table.name}`], ['truncate-cascade', `TRUNCATE ${table.name} CASCADE`], ['trigger', `CREATE TRIGGER proeve BEFORE INSERT ON ${table.name} EXECUTE FUNCTION suppress_redundant_updates_trigger()`],
    ['references', `CREATE TABLE ${table.schema}.proeve (LIKE ${table.name}, FOREIGN KEY (${table.key.join(', ')}) REFERENCES ${table.name})`], ['references-temp', `CREATE TEMP TABLE proeve (LIKE ${table.name}, FOREIGN KEY (${table.key.join(', ')}) REFERENCES ${table.name})`],
    ['alter', `ALTER TABLE ${table.name} DISABLE ROW LEVEL SECURITY`], ['policy', `CREATE POLICY alt ON ${table.name} USING (true)`]] as const) {
    check(kind, `${verb} ${table.name}`, await say(kind, sql), 'nektes');
  }
}

/** Å flytte en egen rad til en annen kommune, og å la den vise til noe hos en annen. */
async function tryMoves(kind: Kind, place: Place): Promise<void> {
  const { table, own, other } = place;
  if (table.schema !== 'kommune') return;
  const to = (r: Relation, foreign: string, column: Column) => ({ own: own[column.name]!, other: foreign, missing: column.name === 'kommune_id' ? '999999999' : unknownValue(column), null: 'NULL' } as Record<string, string>)[r];
  for (const column of table.columns) {
    const key = table.foreign.find(({ columns }) => columns.includes(column.name) && column.name !== 'kommune_id');
    if (!key && column.name !== 'kommune_id') continue;
    const allowed = may(kind, 'UPDATE', table, column.name);
    await each(kind, table, `${key ? 'henvis' : 'flytt'} ${table.name}.${column.name}`, (r) => { const value = to(r, other[column.name]!, column); return value === undefined ? null : `UPDATE ${table.name} SET "${column.name}" = ${value} WHERE ${where(place, 'own')}`; },
      (r) => (!allowed || (!key && r !== 'own') ? 'nektes' : r === 'own' ? 1 : r === 'null' ? 'tom eller går' : 'brutt nøkkel'));
    if (!key || !may(kind, 'INSERT', table, column.name)) continue;
    const names = table.columns.filter(({ identity }) => !identity);
    await each(kind, table, `henvis-ny ${table.name}.${column.name}`, (r) => { const value = to(r, other[column.name]!, column); return r === 'own' || value === undefined ? null : `INSERT INTO ${table.name} (${names.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${names.map(({ name }) => (name === column.name ? value : renewed(table, own)[name])).join(', ')})`; },
      (r) => (r === 'null' ? 'tom eller går' : 'brutt nøkkel'));
  }
}

describe('matrisen i ren SQL: innlogging × tabell × verb × relasjon', () => {
  it('svarer i hver celle slik rettighetene er erklært', async () => {
    // Den som ser alt, har én tilkobling: radene leses før innloggingene går side om side på hver sin.
    const places = new Map<Kind, Place[]>(kinds.map((kind) => [kind, []]));
    for (const [kind, own] of places) for (const table of world.tables) own.push(await placeOf(kind, table));
    await Promise.all(kinds.map(async (kind) => { for (const place of places.get(kind)!) await tryTable(kind, place); }));
    const sum = Object.values(count).reduce((a, b) => a + b, 0);
    process.stdout.write(`${world.tables.length} tabeller × ${kinds.length} innlogginger: ${sum} celler (${Object.entries(count).map(([verb, n]) => `${verb} ${n}`).join(', ')}), ${pairs} par av fremmed og manglende, ${wrong.length} gale\n`);
    expect(wrong).toEqual([]);
  }, 300_000);

  it('har en rad i hver tabell hos begge, og en erklært rett i hver', async () => {
    for (const table of world.tables) for (const nummer of numre) expect(Object.keys(await rowOf(world, table, nummer)).length).toBeGreaterThan(0);
    expect(world.tables.map(({ name }) => name).filter((name) => !grants.some((grant) => grant.table === name))).toEqual([]);
  });

  it('kan feile: en rett for mye gir en gal celle', async () => {
    const group = `${world.database.config.database.database}_g_kommune`;
    const before = wrong.length;
    for (const kind of kinds) await kind.client.query('ROLLBACK');
    await world.admin.query(`GRANT SELECT ON tilgang.person TO ${group}; ALTER TABLE tilgang.person DISABLE ROW LEVEL SECURITY; CREATE POLICY alle ON kommune.maal TO ${group} USING (true)`);
    for (const kind of kinds) await kind.client.query('BEGIN');
    for (const name of ['tilgang.person', 'kommune.maal']) await tryTable(kinds[0]!, await placeOf(kinds[0]!, world.tables.find((t) => t.name === name)!));
    const found = wrong.splice(before);
    expect(found.some((text) => text.includes('select tilgang.person'))).toBe(true);
    expect(found.some((text) => text.includes('update kommune.maal.navn other') || text.includes('select kommune.maal.navn other'))).toBe(true);
  });
});
