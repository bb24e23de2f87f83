import { getNamedType } from 'graphql';
import { may, permissions, roller, type Permission } from '#libs/contracts';
import { idFor, isId, isToken, modesOf, validValue } from '../arguments.ts';
import type { Person } from '../people.ts';
import { leavesOf, variablesFrom, type Leaf, type RootField } from '../root-fields.ts';
import { aapenKommune } from '../variants.ts';
import { numre, type Nummer, type World } from '../world.ts';
import type { Random } from './random.ts';
import { randomSelection, type Written } from './selection.ts';
import { literal, oddValue, type Situation } from './values.ts';

/** Et rotfelt slik det ble spurt om: navnet i svaret, og om den som spør, kan ha fått noe. */
export interface Asked { alias: string; root: RootField; args: string[] }
export interface Operation { nr: number; who: Person | null; rom: string | null; query: string; variables: Record<string, unknown>; headers: Record<string, string>; asked: Asked[]; fields: Set<string> }

const oddRooms = ['3118', '3101', '3103', '3014', '0101', 'felles', 'evaluering', 'plattform', null, '31x8', '9999', '', ' 3118', '3118,3101', '3118\' OR 1=1', 'avtale-1', 'k1', '-1'];
const older: Record<string, string> = { 3014: '3118', '0101': '3101' };

/** Om en evaluator har rettigheten i kommunenes rom. Er den erklært for avtalens rom, har hun den der i stedet. */
export const isReadOutside = (permission: Permission) => !('avtalerom' in permissions[permission]) && permissions[permission].roller.some((rolle) => roller[rolle].rom === 'kommune');

/** Om rollen har rettigheten i rommet. Regnet ut av rettighetene, ikke av vakten. Oppslag alle kan gjøre, har ingen. */
export function isPermitted(permission: Permission | null, who: Person | null, rom: string | null): boolean {
  if (permission === null) return true;
  if (!who || !may([who.rolle], permission)) return false;
  const kommunal = isReadOutside(permission);
  // Et hode har ikke mellomrom i endene når det kommer fram.
  const here = older[rom?.trim() ?? ''] ?? rom?.trim();
  if (who.rolle === 'evaluator') return kommunal ? here === aapenKommune : here === who.rom || here?.startsWith('avtale-') === true;
  return here === (who.nummer ?? who.rom);
}

/** Lager operasjon nummer `nr` av et frø. Den avhenger ikke av dem før seg, så den kan lages alene. */
export class Operations {
  constructor(private readonly world: World, private readonly roots: RootField[]) {}

  /** `own` er kommunen som handler; i den andre skal ingenting bli endret. */
  make(nr: number, random: Random, root: RootField, own: Nummer): Operation {
    const who = this.asker(random, root, own);
    const rom = random.chance(0.8) ? this.home(root, who, own) : random.pick(oddRooms);
    const written: Written = { fragments: [], fields: new Set(), aliases: 0 };
    const variables: Record<string, unknown> = {};
    const declared: string[] = [];
    const parts = [root, ...this.more(random, root)].map((field, i) => this.field(field, i, { world: this.world, random, who, own, other: numre.find((n) => n !== own)! }, { variables, declared, written }));
    const body = random.chance(0.06) ? `... on ${root.kind === 'query' ? 'Query' : 'Mutation'} { ${parts.map(({ text }) => text).join(' ')} }` : parts.map(({ text }) => text).join(' ');
    const text = [body, ...written.fragments].join('\n');
    if (text.includes('$av')) declared.push('$av: Boolean = false');
    const query = `${root.kind}${random.chance(0.3) ? ' Proeve' : ''}${declared.length > 0 ? ` (${declared.join(', ')})` : ''} { ${text.replace(body, `${body} }`)}`;
    return { nr, who, rom, query, variables, headers: this.headers(random, root), asked: parts.map(({ asked }) => asked), fields: written.fields };
  }

  /** Som oftest en som kan, ellers hvem som helst. Folk i kommunen som hviler, handler ikke. */
  private asker(random: Random, { permission }: RootField, own: Nummer): Person | null {
    const everyone = this.world.people.filter(({ nummer }) => nummer === own || !numre.includes(nummer as Nummer));
    const able = everyone.filter(({ rolle }) => permission === null || may([rolle], permission));
    return random.chance(0.75) && able.length > 0 ? random.pick(able) : random.chance(0.1) ? null : random.pick(everyone);
  }

  private home({ permission }: RootField, who: Person | null, own: Nummer): string | null {
    const outside = who?.rolle === 'evaluator' && permission !== 'evaluering.les';
    return outside ? aapenKommune : (who ? (who.nummer ?? who.rom) : own);
  }

  /** Flere rotfelt i samme spørring; i en endring er det ikke lov. */
  private more(random: Random, root: RootField): RootField[] {
    const same = this.roots.filter(({ kind }) => kind === root.kind);
    return random.chance(root.kind === 'query' ? 0.2 : 0.03) ? Array.from({ length: 1 + random.below(2) }, () => (random.chance(0.3) ? root : random.pick(same))) : [];
  }

  private headers(random: Random, { kind }: RootField): Record<string, string> {
    // Den samme nøkkelen brukes av flere: svaret til en skal aldri bli svaret til en annen.
    const key: Record<string, string> = kind === 'mutation' && random.chance(0.3) ? { 'idempotency-key': random.pick(['0190a000-0000-7000-8000-000000000001', '0190a000-0000-7000-8000-000000000002', 'ikke-en-noekkel', '']) } : {};
    return { ...key, ...(random.chance(0.01) && { origin: 'https://ondsinnet.no' }) };
  }

  private field(root: RootField, i: number, given: Omit<Situation, 'root'>, into: { variables: Record<string, unknown>; declared: string[]; written: Written }): { text: string; asked: Asked } {
    const { random } = given;
    const values = this.arguments(root, { ...given, root });
    const inline = random.chance(0.25);
    const passed = root.field.args.filter(({ name }) => name in values || (!inline && random.chance(0.1))).map(({ name, type }) => {
      if (inline) return `${name}: ${literal(values[name], type)}`;
      const variable = `v${i}${name}`;
      into.declared.push(`$${variable}: ${String(type)}`);
      if (name in values) into.variables[variable] = values[name];
      return `${name}: $${variable}`;
    });
    const alias = i > 0 || random.chance(0.1) ? `r${i}` : root.name;
    const depth = random.pick([2, 4, 6]);
    const text = `${alias === root.name ? '' : `${alias}: `}${root.name}${passed.length > 0 ? `(${passed.join(', ')})` : ''}${randomSelection(random, getNamedType(root.field.type), depth, into.written)}`;
    return { text, asked: { alias, root, args: leavesOf(root).filter(({ path }) => isIn(values, path)).map(({ path }) => path) } };
  }

  /** Gyldige argumenter der noe er byttet ut, eller hva som helst. */
  private arguments(root: RootField, situation: Situation): Record<string, unknown> {
    const { random, own, who } = situation;
    const all = leavesOf(root);
    const wild = random.chance(0.2);
    const mode = random.pick(modesOf(root, all));
    const changed = new Set(random.shuffled(all).slice(0, random.pick([0, 0, 1, 1, 2])));
    const valid = (leaf: Leaf) => {
      const value = validValue(this.world, root, leaf, mode, who);
      if (value === undefined || !(isId(leaf) || isToken(leaf))) return value;
      return leaf.list ? [idFor(this.world, own, root, leaf, who)] : idFor(this.world, own, root, leaf, who);
    };
    const values = variablesFrom(all, (leaf) => (wild ? (random.chance(leaf.required ? 0.97 : 0.4) ? oddValue(situation, leaf) : undefined) : changed.has(leaf) ? oddValue(situation, leaf) : valid(leaf)));
    // Et felt som ikke finnes i skjemaet, skal aldri nå fram: kommunen kommer fra innloggingen.
    const input = values['input'];
    if (random.chance(0.04) && input !== null && typeof input === 'object') Object.assign(input, { [random.pick(['kommuneId', 'kommune_id', 'id', '__proto__x'])]: this.world.kommuner[situation.other] });
    return values;
  }
}

const isIn = (values: Record<string, unknown>, path: string): boolean => {
  let at: unknown = values;
  for (const key of path.split('.')) { if (at === null || typeof at !== 'object' || !(key in at)) return false; at = (at as Record<string, unknown>)[key]; }
  return true;
};
