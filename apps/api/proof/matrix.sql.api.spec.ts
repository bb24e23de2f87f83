import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import pg from 'pg';
import { loginPassword, roleName, type Login } from '#libs/platform';
import { declaredGrants, rlsFiles, type DeclaredGrant } from '#libs/platform/wall';
import type { Column, ForeignKey, Table } from './testing/catalogue.ts';
import { findRow, renewed, rowOf, unknownValue, type Row } from './testing/sql-rows.ts';
import { Visible, type Command, type Identity } from './testing/visible.ts';
import { avtaleromFor, isAvtalens, isNettverkets, numre, World, type Nummer } from './testing/world.ts';

interface Kind extends Identity { name: string; login: Login; own: Nummer; other: Nummer; client: pg.Client; visible: Visible }
/** Det serveren sa, med id-ene byttet ut. */
interface Said { state: string; rows: number; text: string }
/** `hidden` er en rad i egen kommune som er skjult for den som leser utenfra. */
type Relation = 'own' | 'other' | 'hidden' | 'missing' | 'null' | 'mixed other' | 'mixed missing';
/** Et antall rader, en av disse, eller koden til regelen som sier nei. */
type Expected = number | 'nektes' | 'går' | 'brutt nøkkel' | 'tom eller går' | `regel ${string}`;

let world: World;
let kinds: Kind[];
let grants: DeclaredGrant[];
const wrong: string[] = [];
const count: Record<string, number> = {};
let pairs = 0;
const relations: Relation[] = ['own', 'other', 'hidden', 'missing', 'null', 'mixed other', 'mixed missing'];

/** Det rettighetene gir, men en utløser eller en CHECK nekter alle. Regelen svarer før nøkkelen prøves, og likt uansett hva den peker på. */
const refusedByRule: Record<string, string> = {
  // En åpning uten en avtale kommunen har, har ingen ytterste dag, og den må den ha.
  'henvis-ny kommune.innsyn.evalueringsandel_id': '23514',
  'insert kommune.saldo': 'LV003', 'update kommune.saldo.beloep_oere': 'LV003', 'henvis-ny kommune.saldo.tilskudd_id': 'LV003',
  'henvis-ny kommune.postering.reverserer_id': '23514', 'henvis-ny kommune.vedlegg.vedtak_id': '23514', 'henvis-ny kommune.vedlegg.styringsdokument_id': '23514',
  // En indikator har ett tall for en periode, og den nye raden er i samme periode.
  'henvis-ny kommune.maaling.indikatordefinisjon_id': '23505',
  // Et bidrag nettverket ikke ser, finnes ikke: policyen svarer før nøkkelen. Og et bidrag hører til høyst én sak.
  'henvis-ny felles.erfaringsgjennomgang.erfaringseier_id': '42501', 'henvis-ny felles.erfaringsgjennomgang.erfaring_id': '42501', 'henvis-ny felles.erfaringsforslag.erfaringseier_id': '42501', 'henvis-ny felles.erfaringsforslag.erfaring_id': '42501',
  'henvis-ny felles.tilpasning.kildeeier_id': '42501', 'henvis-ny felles.tilpasning.kilde_id': '42501', 'henvis-ny felles.erfaringsopphav.kildeeier_id': '42501', 'henvis-ny felles.erfaringsopphav.kilde_id': '42501',
  'henvis-ny felles.erfaringsspoersmaal.erfaringseier_id': '42501', 'henvis-ny felles.erfaringsspoersmaal.erfaring_id': '42501', 'henvis-ny felles.erfaringstakk.erfaringseier_id': '42501', 'henvis-ny felles.erfaringstakk.erfaring_id': '42501', 'henvis-ny felles.erfaringssvar.spoersmaalseier_id': '42501', 'henvis-ny felles.erfaringssvar.spoersmaal_id': '42501',
  // En erfaring har høyst ett opphav, og kilden er delt før den.
  'henvis-ny felles.erfaringsopphav.foerst_delt': '23505', 'henvis-ny felles.erfaringsopphav.kilde_foerst_delt': '23514',
  'henvis-ny felles.paamelding.nettverk_id': '42501', 'henvis-ny felles.paamelding.post_id': '42501', 'henvis-ny felles.delt_sesjonsnotat.nettverk_id': '42501', 'henvis-ny felles.delt_sesjonsnotat.post_id': '42501',
  // En rad som fører en annen tilbake, er det motsatte av den, et møte hører til én avtale, og en bruk betaler én termin.
  'henvis-ny kommune.andelspost.reverserer_id': '23514', 'henvis-ny felles.avtalemoete.avtale_id': '23505', 'henvis-ny kommune.andelsbetaling.andelspost_id': '23505',
  // Den nye raden er en kopi av en utgave som er sendt; bare et utkast kan lages, og andelene skrives bare mens utgaven er ett.
  'insert felles.avtaleutgave': '42501', 'henvis-ny felles.avtaleutgave.avtale_id': '42501', 'insert felles.avtaleandel': '42501', 'henvis-ny felles.avtaleandel.avtale_id': '42501', 'henvis-ny felles.avtaleandel.utgave': '42501',
  // Beleggene og det en anbefaling hviler på, skrives bare i et utkast som finnes, og bare det som er gått ut, frigis eller trekkes: policyen svarer før nøkkelen. Et trekk gjelder ett.
  'henvis-ny felles.belegg.funn_id': '42501', 'henvis-ny felles.belegg.utgave': '42501', 'henvis-ny felles.sitat.belegg_id': '42501', 'henvis-ny felles.anbefaling_funn.anbefaling_id': '42501', 'henvis-ny felles.anbefaling_funn.utgave': '23505', 'henvis-ny felles.anbefalingsmottaker.anbefaling_id': '42501',
  'henvis-ny felles.funnfrigivelse.funn_id': '42501', 'henvis-ny felles.funnfrigivelse.utgave': '42501', 'henvis-ny felles.funntrekk.funn_id': '42501', 'henvis-ny felles.funntrekk.utgave': '42501', 'henvis-ny felles.funntrekk.anbefaling_id': '23514',
  // Den nye raden gjelder noe som ikke finnes: utgaven og belegget er nye.
  'insert felles.funnkommentar': '42501', 'insert felles.fylkeskommentar': '42501', 'insert felles.sitatsamtykke': '42501',
  // Å endre det som er gitt videre, er bare å trekke det, og da er alt borte på én gang. Avtalen, rommet og funnet må høre sammen: policyen svarer før nøkkelen. Et funn er ikke et dokument.
  ...Object.fromEntries(['tittel', 'tekst', 'trukket', 'trukket_fordi', 'versjon'].map((kolonne) => [`update felles.formidling.${kolonne}`, '42501'])),
  ...Object.fromEntries(['avtale_id', 'avtalerom', 'funn_id', 'funnutgave'].map((kolonne) => [`henvis-ny felles.formidling.${kolonne}`, '42501'])), 'henvis-ny felles.formidling.dokument_id': '23514',
  'henvis-ny felles.sakskobling.bidragseier_id': '42501', 'henvis-ny felles.sakskobling.bidrag_id': '42501', 'henvis-ny felles.sakskobling.sak_id': '23505',
};
const rulesMet = new Set<string>();

beforeAll(async () => {
  world = await World.open();
  grants = declaredGrants(rlsFiles());
  const { host, port, database } = world.database.config.database;
  const { secret } = world.database.keys;
  const connect = async (login: Login) => {
    const client = new pg.Client({ host, port, database, user: roleName(database, login), password: loginPassword(secret, database, login, 1) });
    await client.connect();
    // En innlogging som er ferdig før de andre, venter lenger enn grensen for den som ikke gjør noe.
    await client.query('SET idle_in_transaction_session_timeout = 0');
    await client.query(`SELECT set_config(name, '0', false) FROM pg_settings WHERE name = 'transaction_timeout'`);
    // Den som leser utenfra, evaluerer i avtalene til begge kommunene.
    if (/_les$/.test(login)) await client.query(`SELECT set_config('loeftet.leser', $1, false)`, [numre.map((nummer) => avtaleromFor(nummer)).join(',')]);
    await begin(client);
    return client;
  };
  const [k1, k2] = [world.kommuner['3118']!, world.kommuner['3101']!];
  kinds = await Promise.all(([
    ['kommune 3118', `k${k1}`, { group: 'kommune', number: k1 }, '3118', '3101'], ['kommune 3101', `k${k2}`, { group: 'kommune', number: k2 }, '3101', '3118'],
    ['åpent 3118', `k${k1}_les`, { group: 'les', number: k1, aapent: true }, '3118', '3101'], ['stengt 3101', `k${k2}_les`, { group: 'les', number: k2 }, '3101', '3118'],
    ['koordinator', 'f1', { group: 'felles', number: 1 }, '3118', '3101'], ['avtalen 3118', 'a1', { group: 'avtale', number: 1 }, '3118', '3101'], ['leselogg', 'leselogg', { group: 'leselogg', number: null }, '3118', '3101'],
    ['uten innlogging', 'aapen', { group: 'aapen', number: null }, '3118', '3101'], ['koe', 'jobb', { group: 'jobb', number: null }, '3118', '3101'], ['innlogging', 'innlogging', { group: 'innlogging', number: null }, '3118', '3101'], ['forvalter', 'forvalter', { group: 'forvalter', number: null }, '3118', '3101'],
  ] as [string, Login, Identity, Nummer, Nummer][]).map(async ([name, login, identity, own, other]) => ({ name, login, ...identity, own, other, client: await connect(login), visible: new Visible(world.admin, world.tables, identity) })));
});
/** Nøkler som ellers prøves til slutt, prøves straks. */
const begin = (client: pg.Client) => client.query('BEGIN; SET CONSTRAINTS ALL IMMEDIATE; SAVEPOINT celle');
afterAll(async () => { for (const kind of kinds ?? []) await kind.client.end(); await world?.close(); });

/** Kjører setningen etter å ha rullet tilbake den før, uansett hvordan den gikk: én tur til serveren for hver celle. */
async function say({ client }: Kind, sql: string): Promise<Said> {
  try {
    const [, said] = await client.query(`ROLLBACK TO SAVEPOINT celle; ${sql}`) as unknown as pg.QueryResult[];
    return { state: '00000', rows: said!.rowCount ?? 0, text: '' };
  } catch (error) {
    const { code, message, detail, hint, where } = error as pg.DatabaseError;
    return { state: code!, rows: 0, text: [message, detail, hint, where].join('|').replace(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|\d+/g, '<id>') };
  }
}

const may = ({ group }: Kind, privilege: string, table: Table, column: string) =>
  grants.some((g) => g.group === group && g.table === table.name && g.privilege === privilege && (g.columns.length === 0 || g.columns.includes(column)));
const mayAny = (kind: Kind, privilege: string, table: Table) => table.columns.some(({ name }) => may(kind, privilege, table, name));
/** Innloggingene som står bak muren: der skal fremmed, skjult og manglende være det samme. Systemets egne har bare grants. */
const isWalled = ({ group }: Kind, { schema }: Table) => ['kommune', 'les', 'felles', 'avtale'].includes(group) && schema !== 'referanse';

/** Koordinatoren fører bare dem som evaluerer; radene her er kommunenes folk. */
const isOthersMember = ({ group }: Kind, { schema }: Table) => group === 'felles' && schema === 'tilgang';

function check(kind: Kind, where: string, said: Said, expected: Expected): void {
  const ok = typeof expected === 'number' ? said.state === '00000' && said.rows === expected
    : expected === 'nektes' ? said.state === '42501'
    : expected === 'brutt nøkkel' ? said.state === '23503'
    : expected === 'tom eller går' ? ['00000', '23502', '23505', '23514'].includes(said.state)
    : expected === 'går' ? ['00000', '23505', '23514'].includes(said.state) : said.state === expected.slice('regel '.length);
  const verb = where.split(' ')[0]!;
  count[verb] = (count[verb] ?? 0) + 1;
  if (!ok) wrong.push(`${kind.name}: ${where}: skulle ${expected}, fikk ${said.state} ${said.rows} ${said.text}`);
}

/** Kjører en setning per relasjon, og holder fremmed opp mot manglende for den som står bak muren. */
async function each(kind: Kind, { table, hidden }: Place, where: string, sql: (relation: Relation) => string | null, expected: (relation: Relation) => Expected): Promise<void> {
  const heard = new Map<Relation, Said>();
  // Uten retten spiller det ingen rolle hvilken rad det gjelder.
  const asked = relations.every((r) => expected(r) === 'nektes') ? ['own', 'other'] as const : relations.filter((r) => r !== 'hidden' || hidden !== null);
  for (const relation of asked) {
    const statement = sql(relation);
    if (statement === null) continue;
    heard.set(relation, await say(kind, statement));
    check(kind, `${where} ${relation}`, heard.get(relation)!, expected(relation));
  }
  if (!isWalled(kind, table)) return;
  for (const [foreign, absent] of [['other', 'missing'], ['hidden', 'missing'], ['mixed other', 'mixed missing']] as const) {
    const [a, b] = [heard.get(foreign), heard.get(absent)];
    // Det som er delt, ser de andre i nettverket; der er fremmed og manglende ulikt, og skal være det.
    if (!a || !b || expected(foreign) !== expected(absent)) continue;
    pairs++;
    if (JSON.stringify(a) !== JSON.stringify(b)) wrong.push(`${kind.name}: ${where}: ${foreign} ${JSON.stringify(a)} er ikke ${absent} ${JSON.stringify(b)}`);
  }
}

type Hits = Record<Exclude<Command, 'INSERT'>, Record<Relation, number>> & { used: boolean };
interface Place { table: Table; own: Row; other: Row; hidden: Row | null; missing: Row; finder: Column[]; hits: Hits }

async function placeOf(kind: Kind, table: Table): Promise<Place> {
  const seen = await kind.visible.condition(table, 'SELECT');
  const visible = await findRow(world, table, kind.own, seen);
  // Den som leser utenfra, har rader hun ser, og rader hun ikke ser, i samme kommune.
  const hidden = visible && isWalled(kind, table) ? await findRow(world, table, kind.own, `(${seen}) IS NOT TRUE`) : null;
  const [own, other] = [visible ?? await rowOf(world, table, kind.own), await rowOf(world, table, kind.other)];
  // En kommune kan bare finne en invitasjon på medlemskapet; nøkkelen får den ikke se.
  const selectable = table.columns.filter(({ name }) => may(kind, 'SELECT', table, name));
  const readsKey = table.key.every((name) => selectable.some((column) => column.name === name));
  const finder = readsKey || selectable.length === 0 ? table.columns.filter(({ name }) => table.key.includes(name)) : selectable;
  const last = finder.at(-1)!;
  const place = { table, own, other, hidden, missing: { ...own, [last.name]: unknownValue(last) }, finder };
  return { ...place, hits: await hitsOf(kind, place) };
}

/** Radene en setning skal treffe når retten er gitt, talt opp i det innloggingen skal se ifølge rls-filene. */
async function hitsOf({ visible }: Kind, place: Omit<Place, 'hits'>): Promise<Hits> {
  const asked = relations.filter((r) => r !== 'hidden' || place.hidden !== null);
  const counts = await Promise.all((['SELECT', 'UPDATE', 'DELETE'] as const).map(async (command) => {
    const condition = await visible.condition(place.table, command);
    return `'${command}', json_build_object(${asked.map((r) => `'${r}', (SELECT count(*) FROM ${place.table.name} WHERE (${where(place, r)}) AND (${condition}))`).join(', ')})`;
  }));
  return (await world.admin.query<{ hits: Hits }>(`SELECT json_build_object(${counts.join(', ')}, 'used', ${usage(place)}) AS hits`)).rows[0]!.hits;
}

/** Om noe viser til raden, så den ikke kan slettes. */
function usage({ table, own }: Omit<Place, 'hits'>): string {
  const pointing = world.tables.flatMap((child) => child.foreign.filter((key) => key.table === table.name).map(({ columns, targets }) =>
    `EXISTS (SELECT FROM ${child.name} WHERE ${columns.map((column, i) => `"${column}" = ${own[targets[i]!]}`).join(' AND ')})`));
  return pointing.join(' OR ') || 'false';
}

function where({ finder, own, other, hidden, missing }: Omit<Place, 'hits'>, relation: Relation): string {
  const match = (row: Row) => `(${finder.map(({ name }) => `"${name}" = ${row[name]}`).join(' AND ')})`;
  const rows = { own: [own], other: [other], hidden: [hidden!], missing: [missing], 'mixed other': [own, other], 'mixed missing': [own, missing], null: [Object.fromEntries(finder.map(({ name }) => [name, 'NULL']))] }[relation];
  return rows.map(match).join(' OR ');
}

function valuesFor(place: Place, names: Column[], relation: Relation): string {
  const { table, own, other, missing } = place;
  // Raden er kommunens egen; bare det som sier hvem den tilhører, er byttet.
  const owner = names.find(({ name }) => name === 'kommune_id' || (isAvtalens(table) && name === 'avtalerom')) ?? names.find(({ name }) => table.foreign.some(({ columns }) => columns.includes(name))) ?? names[0]!;
  const absent = owner.name === 'kommune_id' ? '999999999' : owner.type === missing[owner.name] ? missing[owner.name]! : unknownValue(owner);
  const to = (value: string) => ({ ...renewed(table, own), [owner.name]: value });
  const rows = { own: [renewed(table, own)], hidden: [], other: [to(other[owner.name]!)], missing: [to(absent)], null: [to('NULL')], 'mixed other': [to(other[owner.name]!), renewed(table, own)], 'mixed missing': [to(absent), renewed(table, own)] }[relation];
  return rows.map((row) => `(${names.map(({ name }) => row[name]).join(', ')})`).join(', ');
}

async function tryTable(kind: Kind, place: Place): Promise<void> {
  const { table } = place;
  const reads = (column: Column) => may(kind, 'SELECT', table, column.name);
  const finds = place.finder.every(reads);
  for (const column of table.columns) {
    await each(kind, place, `select ${table.name}.${column.name}`, (r) => `SELECT "${column.name}" FROM ${table.name} WHERE ${where(place, r)}`, (r) => (finds && reads(column) ? place.hits.SELECT[r] : 'nektes'));
    if (column.identity) continue;
    const value = reads(column) ? `"${column.name}"` : 'DEFAULT';
    await each(kind, place, `update ${table.name}.${column.name}`, (r) => `UPDATE ${table.name} SET "${column.name}" = ${value} WHERE ${where(place, r)}`,
      (r) => (finds && may(kind, 'UPDATE', table, column.name) ? place.hits.UPDATE[r] && ruled(`update ${table.name}.${column.name}`, place.hits.UPDATE[r]) : 'nektes'));
  }
  await each(kind, place, `delete ${table.name}`, (r) => `DELETE FROM ${table.name} WHERE ${where(place, r)}`, (r) => (!finds || !mayAny(kind, 'DELETE', table) ? 'nektes' : place.hits.used && place.hits.DELETE[r] > 0 ? 'regel 23503' : place.hits.DELETE[r]));
  const given = table.columns.filter((column) => !column.identity && (!mayAny(kind, 'INSERT', table) || may(kind, 'INSERT', table, column.name)));
  const inserts = mayAny(kind, 'INSERT', table);
  await each(kind, place, `insert ${table.name}`, (r) => (r === 'hidden' || (isNettverkets(table) && r.endsWith('other')) || (!isWalled(kind, table) && inserts && r !== 'own') ? null : `INSERT INTO ${table.name} (${given.map(({ name }) => `"${name}"`).join(', ')}) VALUES ${valuesFor(place, given, r)}`),
    (r) => (!inserts ? 'nektes' : ruled(`insert ${table.name}`, r === 'own' && !isOthersMember(kind, table) ? 'går' : 'nektes')));
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
  if (!['kommune', 'felles'].includes(table.schema)) return;
  /** Id-en til det som svarer til kolonnen hos den andre: en rad der, også når deres egen rad ikke viser til noe. */
  const theirs = (column: Column, key: ForeignKey | undefined) => (key ? `'${world.seeded[kind.other].rows[key.table]![key.targets[key.columns.indexOf(column.name)]!]}'::${column.type}` : other[column.name]!);
  const to = (r: Relation, foreign: string, column: Column) => ({ own: own[column.name]!, other: foreign, missing: column.name === 'kommune_id' ? '999999999' : unknownValue(column), null: 'NULL' } as Record<string, string>)[r];
  const owner = isNettverkets(table) ? 'nettverk_id' : isAvtalens(table) ? 'avtalerom' : 'kommune_id';
  for (const column of table.columns) {
    // Til referansedata viser alle likt.
    const key = table.foreign.find(({ columns, table: target }) => columns.includes(column.name) && column.name !== owner && !target.startsWith('referanse.'));
    if (!key && column.name !== owner) continue;
    // Det nettverket eier, er det samme for begge.
    const ofNettverk = isNettverkets(table) || (key !== undefined && isNettverkets(world.tables.find(({ name }) => name === key.table)!));
    const allowed = may(kind, 'UPDATE', table, column.name);
    await each(kind, place, `${key ? 'henvis' : 'flytt'} ${table.name}.${column.name}`, (r) => { const value = to(r, theirs(column, key), column); return value === undefined || (ofNettverk && r === 'other') ? null : `UPDATE ${table.name} SET "${column.name}" = ${value} WHERE ${where(place, 'own')}`; },
      (r) => (!allowed || (!key && r !== 'own') ? 'nektes' : r === 'own' ? 1 : r === 'null' ? 'tom eller går' : 'brutt nøkkel'));
    if (!key || !may(kind, 'INSERT', table, column.name)) continue;
    const names = table.columns.filter(({ identity }) => !identity);
    await each(kind, place, `henvis-ny ${table.name}.${column.name}`, (r) => { const value = to(r, theirs(column, key), column); return r === 'own' || (r === 'other' && (ofNettverk || value === own[column.name])) || value === undefined ? null : `INSERT INTO ${table.name} (${names.map(({ name }) => `"${name}"`).join(', ')}) VALUES (${names.map(({ name }) => (name === column.name ? value : renewed(table, own)[name])).join(', ')})`; },
      (r) => ruled(`henvis-ny ${table.name}.${column.name}`, r === 'null' ? 'tom eller går' : 'brutt nøkkel'));
  }
}

/** Det som skulle skje, når ikke en regel for alle sier noe annet. */
function ruled(cell: string, expected: Expected): Expected {
  const state = refusedByRule[cell];
  if (state === undefined || (expected === 'tom eller går' && ['23514', '23505'].includes(state))) return expected;
  rulesMet.add(cell);
  return `regel ${state}`;
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
    expect(Object.keys(refusedByRule).filter((cell) => !rulesMet.has(cell))).toEqual([]);
    expect([...places.get(kinds.find(({ group }) => group === 'les')!)!].filter(({ hidden }) => hidden !== null).length).toBeGreaterThan(20);
  }, 300_000);

  it('har en rad i hver tabell hos begge, og en erklært rett i hver', async () => {
    for (const table of world.tables) for (const nummer of numre) expect(Object.keys(await rowOf(world, table, nummer)).length).toBeGreaterThan(0);
    expect(world.tables.map(({ name }) => name).filter((name) => !grants.some((grant) => grant.table === name))).toEqual([]);
  });

  it('lar det som er vedtatt eller ført, stå, også for kommunen selv', async () => {
    const id = (table: string, nr: number) => `'${world.seeded['3118'].all[`kommune.${table}`]![nr]!['id']}'`;
    const [aapen, laast] = [0, 1];
    const post = `INSERT INTO kommune.postering (id, noekkel, type, tilskudd_id, fra_konto, fra_aar, til_konto, til_aar, beloep_oere`;
    const refused: [code: string, sql: string][] = [
      ['LV002', `UPDATE kommune.budsjettlinje SET navn = 'x' WHERE id = ${id('budsjettlinje', laast)}`],
      ['LV002', `UPDATE kommune.finansieringspost SET beloep_oere = 1 WHERE id = ${id('finansieringspost', laast)}`],
      ['LV002', `INSERT INTO kommune.budsjettlinje (id, noekkel, budsjettaar_id, nr, navn) VALUES (gen_random_uuid(), 'x', ${id('budsjettaar', laast)}, 9, 'x')`],
      ['LV002', `INSERT INTO kommune.finansieringspost (id, noekkel, budsjettlinje_id, tilskudd_id, beloep_oere) VALUES (gen_random_uuid(), 'x', ${id('budsjettlinje', laast)}, ${id('tilskudd', aapen)}, 1)`],
      // Verken inn i eller ut av et år som er vedtatt.
      ['LV002', `UPDATE kommune.budsjettlinje SET budsjettaar_id = ${id('budsjettaar', laast)} WHERE id = ${id('budsjettlinje', aapen)}`],
      ['LV002', `UPDATE kommune.budsjettlinje SET budsjettaar_id = ${id('budsjettaar', aapen)} WHERE id = ${id('budsjettlinje', laast)}`],
      ['LV002', `UPDATE kommune.finansieringspost SET budsjettlinje_id = ${id('budsjettlinje', laast)} WHERE id = ${id('finansieringspost', aapen)}`],
      ['LV002', `UPDATE kommune.finansieringspost SET budsjettlinje_id = ${id('budsjettlinje', aapen)} WHERE id = ${id('finansieringspost', laast)}`],
      ['LV001', `UPDATE kommune.handlingsplan SET innledning = 'x' WHERE id = ${id('handlingsplan', laast)}`],
      ['LV001', `UPDATE kommune.handlingsplan SET innhold = NULL, status = 'utkast' WHERE id = ${id('handlingsplan', laast)}`],
      ['23514', `UPDATE kommune.handlingsplan SET status = 'utkast' WHERE id = ${id('handlingsplan', laast)}`],
      ['LV001', `UPDATE kommune.styringsdokument SET tittel = 'x' WHERE id = ${id('styringsdokument', laast)}`],
      // En reversering som ikke speiler, en konto i minus, og penger som oppstår av ingenting.
      ['LV003', `${post}, reverserer_id) VALUES (gen_random_uuid(), 'x', 'reversering', ${id('tilskudd', laast)}, 'ufordelt', 2025, 'ventet', 2025, 1, ${id('postering', 8)})`],
      ['LV010', `${post}) VALUES (gen_random_uuid(), 'x', 'nedsettelse', ${id('tilskudd', laast)}, 'ufordelt', 2025, 'ventet', 2025, 99999999999999)`],
      ['23514', `${post}) VALUES (gen_random_uuid(), 'x', 'ventet', ${id('tilskudd', laast)}, 'ventet', 2025, 'ufordelt', 2026, 1)`],
      ['23514', `${post}) VALUES (gen_random_uuid(), 'x', 'ventet', ${id('tilskudd', laast)}, 'ventet', 2025, 'ufordelt', 2025, -1)`],
      ['LV003', 'UPDATE kommune.saldo SET beloep_oere = beloep_oere + 1'],
      ['42501', 'UPDATE kommune.postering SET beloep_oere = 1'], ['42501', 'DELETE FROM kommune.postering'], ['42501', 'UPDATE kommune.forbruk SET beloep_oere = 1'],
      ['42501', `UPDATE kommune.planhendelse SET merknad = 'x'`], ['42501', `UPDATE kommune.fil SET navn = 'x'`], ['42501', `UPDATE kommune.vedtak SET utfall = 'vedtatt'`], ['42501', `UPDATE felles.deling SET satsing = 'x'`],
    ];
    const kommune = kinds[0]!;
    const said: string[] = [];
    for (const [code, sql] of refused) { const { state, rows } = await say(kommune, sql); if (state !== code) said.push(`${sql}: skulle ${code}, fikk ${state}, ${rows} rader`); }
    expect(said).toEqual([]);
    // Det samme i året som ikke er vedtatt, går: det er låsen som sier nei, ikke noe annet.
    for (const sql of [`UPDATE kommune.budsjettlinje SET navn = 'x' WHERE id = ${id('budsjettlinje', aapen)}`, `UPDATE kommune.finansieringspost SET beloep_oere = 1 WHERE id = ${id('finansieringspost', aapen)}`, `UPDATE kommune.handlingsplan SET innledning = 'x' WHERE id = ${id('handlingsplan', aapen)}`]) {
      expect([sql, await say(kommune, sql)]).toEqual([sql, { state: '00000', rows: 1, text: '' }]);
    }
  });

  it('kan feile: en rett for mye gir en gal celle', async () => {
    const group = `${world.database.config.database.database}_g_kommune`;
    const before = wrong.length;
    for (const kind of kinds) await kind.client.query('ROLLBACK');
    await world.admin.query(`GRANT SELECT ON tilgang.person TO ${group}; ALTER TABLE tilgang.person DISABLE ROW LEVEL SECURITY; CREATE POLICY alle ON kommune.maal TO ${group} USING (true);
      ALTER POLICY innsyn ON kommune.tiltak USING (true); ALTER POLICY koordinator ON felles.deling USING (false); ALTER POLICY innsyn_aapent ON kommune.maal USING (true)`);
    for (const kind of kinds) await begin(kind.client);
    const planted: [kind: string, table: string, cell: string][] = [
      ['kommune 3118', 'tilgang.person', 'select tilgang.person'], ['kommune 3118', 'kommune.maal', 'update kommune.maal.navn other'],
      ['åpent 3118', 'kommune.tiltak', 'select kommune.tiltak.navn hidden'], ['åpent 3118', 'kommune.laerdom', 'select kommune.laerdom.tekst hidden'],
      ['stengt 3101', 'kommune.maal', 'select kommune.maal.navn own'], ['åpent 3118', 'kommune.maal', 'select kommune.maal.navn other'], ['koordinator', 'felles.deling', 'select felles.deling.satsing own'],
    ];
    for (const [name, table, cell] of planted) {
      const kind = kinds.find((k) => k.name === name)!;
      await tryTable(kind, await placeOf(kind, world.tables.find((t) => t.name === table)!));
      expect([name, cell, wrong.splice(before).some((text) => text.includes(cell))]).toEqual([name, cell, true]);
    }
  });
});
