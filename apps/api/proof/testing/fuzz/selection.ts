import { getNamedType, isObjectType, type GraphQLNamedType } from 'graphql';
import type { Random } from './random.ts';

/** Fragmentene en operasjon har fått underveis, feltene den har valgt, og hvor mange andre navn den har brukt. */
export interface Written { fragments: string[]; fields: Set<string>; aliases: number }

/** Et tilfeldig utvalg av feltene, med andre navn, fragmenter, vilkår og gjentakelser. Tomt for en type uten felt. */
export function randomSelection(random: Random, type: GraphQLNamedType, depth: number, written: Written): string {
  if (!isObjectType(type)) return '';
  const all = Object.values(type.getFields());
  const share = random.pick([0.15, 0.4, 0.8]);
  const reachable = all.filter((field) => depth > 1 || !isObjectType(getNamedType(field.type)));
  const chosen = random.shuffled(reachable).filter(() => random.chance(share));
  const parts = (chosen.length > 0 ? chosen : [random.pick(reachable)]).map((field) => {
    written.fields.add(`${type.name}.${field.name}`);
    return `${alias(random, field.name, written)}${condition(random)}${randomSelection(random, getNamedType(field.type), depth - 1, written)}`;
  });
  if (random.chance(0.08)) parts.push('__typename');
  return ` { ${wrapped(random, type.name, parts, written)} }`;
}

function alias(random: Random, name: string, written: Written): string {
  if (written.aliases >= 8 || !random.chance(0.06)) return name;
  return `a${written.aliases++}: ${name}`;
}

const condition = (random: Random) => (random.chance(0.03) ? random.pick([' @include(if: true)', ' @skip(if: false)', ' @skip(if: true)', ' @include(if: $av)']) : '');

/** Noen av feltene legges i et fragment, navngitt eller ikke. */
function wrapped(random: Random, type: string, parts: string[], written: Written): string {
  if (!random.chance(0.12)) return parts.join(' ');
  const cut = random.below(parts.length);
  const [outside, inside] = [parts.slice(0, cut), parts.slice(cut)];
  if (random.chance(0.5)) return [...outside, `... on ${type} { ${inside.join(' ')} }`].join(' ');
  const name = `F${written.fragments.length}`;
  written.fragments.push(`fragment ${name} on ${type} { ${inside.join(' ')} }`);
  return [...outside, `...${name}`, ...(random.chance(0.2) ? [`...${name}`] : [])].join(' ');
}
