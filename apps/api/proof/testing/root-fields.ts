import { DiscoveryService } from '@nestjs/core';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestExpressApplication } from '@nestjs/platform-express';
import {
  getNamedType, getNullableType, isInputObjectType, isListType, isNonNullType, isObjectType, type GraphQLField, type GraphQLInputType, type GraphQLOutputType, type GraphQLSchema,
} from 'graphql';
import type { Permission } from '#libs/contracts';
import { PUBLIC, REQUIRES } from '#libs/tilgang';

/** `permission` er `null` for et rotfelt alle kan nå. */
export interface RootField { name: string; kind: 'query' | 'mutation'; field: GraphQLField<unknown, unknown>; permission: Permission | null }
/** En verdi den som spør, kan sende: `input.maalIder`, `filter.soek`, `id`. `required` er alltid; `inner` er når objektet det står i, er med. */
export interface Leaf { path: string; name: string; type: string; list: boolean; required: boolean; inner: boolean; parents: string[] }

/** Rotfeltene i api-et som kjører, med rettigheten slik vakten leser den. */
export function rootFields(app: NestExpressApplication): RootField[] {
  const { schema } = app.get(GraphQLSchemaHost);
  const marks = permissionsOf(app);
  return ([['query', schema.getQueryType()], ['mutation', schema.getMutationType()]] as const).flatMap(([kind, type]) => Object.values(type?.getFields() ?? {}).map((field) => {
    const permission = marks.get(field.name);
    if (permission === undefined) throw new Error(`Fant ikke resolveren til ${field.name}.`);
    return { name: field.name, kind, field, permission };
  }));
}

function permissionsOf(app: NestExpressApplication): Map<string, Permission | null> {
  const found = new Map<string, Permission | null>();
  for (const { instance } of app.get(DiscoveryService, { strict: false }).getProviders()) {
    const prototype = instance && Object.getPrototypeOf(instance) as Record<string, unknown> | undefined;
    for (const method of prototype ? Object.getOwnPropertyNames(prototype) : []) {
      const handler = Object.getOwnPropertyDescriptor(prototype, method)?.value as object | undefined;
      if (typeof handler !== 'function' || !['Query', 'Mutation'].includes(Reflect.getMetadata('graphql:resolver_type', handler) as string)) continue;
      const name = (Reflect.getMetadata('graphql:resolver_name', handler) as string | undefined) ?? method;
      found.set(name, Reflect.getMetadata(PUBLIC, handler) ? null : (Reflect.getMetadata(REQUIRES, handler) as Permission));
    }
  }
  return found;
}

const operations = new Map<string, string>();

/** Operasjonen med alle argumenter som variabler og alle felt som kan velges, ned til dybden. Den samme spørres tusen ganger. */
export function operation(root: RootField, depth = 7): string {
  const key = `${root.kind} ${root.name} ${depth}`;
  if (!operations.has(key)) operations.set(key, writeOperation(root, depth));
  return operations.get(key)!;
}

function writeOperation({ name, kind, field }: RootField, depth: number): string {
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = field.args.map((arg) => `${arg.name}: $${arg.name}`).join(', ');
  return `${kind}${declared && ` (${declared})`} { ${name}${passed && `(${passed})`}${selection(field.type, depth)} }`;
}

function selection(type: GraphQLOutputType, depth: number): string {
  const named = getNamedType(type);
  if (!isObjectType(named)) return '';
  const fields = Object.values(named.getFields()).filter((field) => !isObjectType(getNamedType(field.type)) || depth > 1);
  return ` { ${fields.map((field) => `${field.name}${selection(field.type, depth - 1)}`).join(' ')} }`;
}

/** Alt som kan sendes inn, også det inne i inndataene. */
export function leavesOf(root: RootField): Leaf[] {
  if (!known.has(root)) known.set(root, root.field.args.flatMap((arg) => leaves(arg.name, arg.name, arg.type, mustHave(arg), mustHave(arg), [])));
  return known.get(root)!;
}
const known = new WeakMap<RootField, Leaf[]>();

function leaves(path: string, name: string, type: GraphQLInputType, required: boolean, inner: boolean, parents: string[]): Leaf[] {
  const named = getNamedType(type);
  if (!isInputObjectType(named)) return [{ path, name, type: named.name, list: isListType(getNullableType(type)), required, inner, parents }];
  return Object.values(named.getFields()).flatMap((field) => leaves(`${path}.${field.name}`, field.name, field.type, required && mustHave(field), mustHave(field), [...parents, path]));
}

/** Et ledd med en verdi skjemaet selv setter, må ikke sendes. */
const mustHave = ({ type, defaultValue }: { type: GraphQLInputType; defaultValue?: unknown }) => isNonNullType(type) && defaultValue === undefined;

/** Variablene, der `undefined` utelater verdien. */
export function variablesFrom(all: Leaf[], valueOf: (leaf: Leaf) => unknown): Record<string, unknown> {
  const variables: Record<string, unknown> = {};
  for (const leaf of all) {
    const value = valueOf(leaf);
    if (value === undefined) continue;
    const keys = leaf.path.split('.');
    const last = keys.pop()!;
    keys.reduce((at, key) => (at[key] ??= {}) as Record<string, unknown>, variables)[last] = value;
  }
  return variables;
}

/** Hvert felt som kan velges i skjemaet, som Type.felt. */
export const allFields = (schema: GraphQLSchema): string[] => Object.values(schema.getTypeMap())
  .filter((type) => isObjectType(type) && !type.name.startsWith('__')).flatMap((type) => (isObjectType(type) ? Object.keys(type.getFields()).map((field) => `${type.name}.${field}`) : []));
