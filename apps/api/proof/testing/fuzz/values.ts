import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLInputType } from 'graphql';
import { idFor, isToken } from '../arguments.ts';
import type { Json } from '../ask.ts';
import type { Person } from '../people.ts';
import type { Leaf, RootField } from '../root-fields.ts';
import type { Nummer, World } from '../world.ts';
import type { Random } from './random.ts';

/** Den som spør, og hvem id-ene kan være fra. */
export interface Situation { world: World; random: Random; root: RootField; who: Person | null; own: Nummer; other: Nummer }

/** Det noen kunne funnet på å skrive der typen står. På grensene, over dem, og ved siden av; alt har riktig form i JSON. */
const odd: Record<string, readonly unknown[]> = {
  String: ['', ' ', 'a', 'æøå ÆØÅ', 'O\'Hara', '%', '_', '\\', '"', '\'; DROP TABLE kommune.tiltak; --', '{{7*7}}', '<script>alert(1)</script>', 'a\0b', 'a\ud800b', '\udc00', '😀'.repeat(20), '\u202e',
    'x'.repeat(300), 'x'.repeat(5000), 'null', '-1', '0', 'true', '[]', '{}', '\n\r\t', '=SUM(A1)', '2025', '../../etc/passwd', '\uFEFF', '1; SELECT pg_sleep(1)', '::int', '$1', 'evaluering', 'felles', '3101'],
  Int: [0, 1, -1, 2, 3, 50, 1000, 1989, 1990, 2023, 2024, 2025, 2026, 2027, 2028, 2100, 2101, 9999, 2_147_483_647, -2_147_483_648],
  Float: [0, -1, 0.1, 1, 100, 1e-10, 99_999_999, 1e15, 1e300, -1e300],
  Boolean: [true, false],
  Oere: ['0', '1', '-1', '100', '99999999999999', '100000000000000', '100000000000001', '9223372036854775807', '9223372036854775808', 100],
  Dag: ['2025-01-01', '2026-12-31', '2025-02-30', '31.12.2025', '', '9999-12-31', '0001-01-01', '0000-01-01', '1000-01-01', '10000-01-01', 'infinity', 'now', '2025-1-1', '2025-01-01T00:00:00Z'],
  Tidsangivelse: ['2025', '2025-03', '2025-hoest', '2025-H2', '2025-T3', 'høsten 2025', 'andre halvår 2025', '15.03.2025', '2025-13', '31.02.2025', '', 'infinity', '0000', '1000', '9999', '9999-vinter', '-1', '99999'],
};
/** Feil form: dette stopper allerede i skjemaet. */
const misshapen: Record<string, readonly unknown[]> = {
  String: [5, true, null, [], {}], Int: [2_147_483_648, 1.5, '1', 1e20, null, true], Float: ['1', 'NaN', null], Boolean: ['true', 0, null],
  Oere: ['1.5', 'abc', '', '1e5', ' 1', '0x10', '१', 1.5, null], Dag: [5, null], Tidsangivelse: [5, null],
};

const allIds = (world: World, nummer: Nummer) => Object.values(world.seeded[nummer].all).flatMap((rows: Record<string, Json>[]) => rows.map(({ id }) => id as unknown)).filter((id): id is string => typeof id === 'string');

/** En id: ens egen, en annens, en som ikke finnes, en fra en annen tabell, eller noe som ikke er en id. */
export function oddId({ world, random, root, who, own, other }: Situation, leaf: Leaf): unknown {
  const mine = idFor(world, own, root, leaf, who);
  // En nøkkel slipper inn den som har den; den andre kommunens brukes aldri, så alt som skjer der, er galt.
  if (isToken(leaf)) return random.pick([mine, '', 'finnes-ikke', mine.slice(1), `${mine} `, 'x'.repeat(500), 5]);
  return random.pick([
    () => mine, () => idFor(world, other, root, leaf, who), () => idFor(world, other, root, leaf, who), () => random.uuid(), () => random.pick(allIds(world, own)), () => random.pick(allIds(world, other)),
    () => mine.toUpperCase(), () => `{${mine}}`, () => mine.replaceAll('-', ''), () => `${mine} `, () => '00000000-0000-0000-0000-000000000000', () => '\' OR 1=1 --', () => '', () => '\0', () => 1, () => null,
  ])();
}

/** En verdi av typen, som oftest av rett form. */
export function oddValue(situation: Situation, leaf: Leaf): unknown {
  const { random, world } = situation;
  const one = (): unknown => {
    if (leaf.type === 'ID' || isToken(leaf)) return oddId(situation, leaf);
    const type = world.schema.getType(leaf.type);
    if (isEnumType(type)) return random.chance(0.9) ? random.pick(type.getValues()).name : random.pick(['finnes_ikke', '', 5, null]);
    return random.pick((random.chance(0.12) ? misshapen : odd)[leaf.type] ?? odd['String']!);
  };
  if (!leaf.list) return random.chance(0.03) ? [one()] : one();
  return random.chance(0.05) ? one() : Array.from({ length: random.pick([0, 1, 1, 2, 3, 60]) }, one);
}

/** Verdien skrevet rett inn i spørringen, slik typen krever det. */
export function literal(value: unknown, type: GraphQLInputType): string {
  if (value === null || value === undefined) return 'null';
  if (isNonNullType(type)) return literal(value, type.ofType as GraphQLInputType);
  if (Array.isArray(value)) return `[${value.map((entry) => literal(entry, isListType(type) ? type.ofType : type)).join(', ')}]`;
  const named = getNamedType(type);
  if (typeof value === 'object') {
    const fields = isInputObjectType(named) ? named.getFields() : {};
    return `{ ${Object.entries(value).map(([name, inner]) => `${name}: ${fields[name] ? literal(inner, fields[name].type) : JSON.stringify(inner)}`).join(', ')} }`;
  }
  return isEnumType(named) && typeof value === 'string' && /^[A-Za-z_]\w*$/.test(value) ? value : JSON.stringify(value);
}
