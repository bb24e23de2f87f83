import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { buildSchema, Kind, parse, validate, type DocumentNode, type OperationDefinitionNode } from 'graphql';
import { projectRoot } from '#libs/platform';
import { armor } from './armor.ts';

const read = (path: string) => readFileSync(join(projectRoot, path), 'utf8');
const schema = buildSchema(read('apps/api/schema.graphql'));
const { definitions } = parse(globSync('apps/web/src/**/*.graphql', { cwd: projectRoot }).map(read).join('\n'));
const operations = definitions.filter((one): one is OperationDefinitionNode => one.kind === Kind.OPERATION_DEFINITION);

/** Operasjonen med delene den bruker, og delene de bruker igjen. */
function withFragments(operation: OperationDefinitionNode): DocumentNode {
  const used = new Set<string>();
  const follow = (source: string) => { for (const [, name] of source.matchAll(/"kind":"FragmentSpread","name":\{"kind":"Name","value":"(\w+)"/g)) if (!used.has(name!)) { used.add(name!); follow(JSON.stringify(definitions.find((one) => one.kind === Kind.FRAGMENT_DEFINITION && one.name.value === name))); } };
  follow(JSON.stringify(operation));
  return { kind: Kind.DOCUMENT, definitions: [operation, ...definitions.filter((one) => one.kind === Kind.FRAGMENT_DEFINITION && used.has(one.name.value))] };
}

/** En grense kan si fra med en feil i lista, eller ved å kaste. */
function isRefused(document: DocumentNode): boolean {
  try { return validate(schema, document, [...armor.validationRules]).length > 0; } catch { return true; }
}

describe('grensene for en spørring', () => {
  it('slipper gjennom alt nettsidene spør om', () => {
    expect(operations.length).toBeGreaterThan(150);
    const refused = operations.filter((operation) => isRefused(withFragments(operation)));
    expect(refused.map(({ name }) => name?.value)).toEqual([]);
  });

  it('stanser en som er dypere', () => {
    const deep = (levels: number): string => (levels === 0 ? 'navn' : `... on Satsing { ${deep(levels - 1)} }`);
    expect([isRefused(parse(`{ satsing { ${deep(2)} } }`)), isRefused(parse(`{ satsing { ${deep(10)} } }`))]).toEqual([false, true]);
  });
});
