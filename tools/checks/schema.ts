import { Kind, parse, visit, type DefinitionNode, type FieldDefinitionNode, type StringValueNode } from 'graphql';
import type { Name } from './identifiers.ts';
import type { Offence } from './lawful.ts';
import type { Source } from './sources.ts';

/** Navnene i et skjema eller i spørringene til nettsidene. */
export function graphqlNames({ path, text }: Source): Name[] {
  const names: Name[] = [];
  visit(parse(text), { Name: (node) => { names.push({ file: path, line: node.loc?.startToken.line ?? 0, name: node.value }); } });
  return names;
}

const roots = new Set(['Query', 'Mutation', 'Subscription']);
/** Ord som avslører en ferdig engelsk beskrivelse fra en pakke. */
const english = /\b(the|such as|which|represents|compliant)\b/i;

/** Rotfelt, typer, inndata, enumer og skalarer uten en norsk beskrivelse. */
export function descriptionOffences({ path, text }: Source): Offence[] {
  return parse(text).definitions.flatMap(describedParts).flatMap(({ name, line, description }) => {
    if (!description?.value.trim()) return [{ file: path, line, text: `${name} mangler beskrivelse` }];
    return english.test(description.value) ? [{ file: path, line, text: `${name} er beskrevet på engelsk` }] : [];
  });
}

interface Described { name: string; line: number; description?: StringValueNode }

function describedParts(definition: DefinitionNode): Described[] {
  if (definition.kind === Kind.OBJECT_TYPE_DEFINITION && roots.has(definition.name.value)) {
    return (definition.fields ?? []).map((field) => described(field, `${definition.name.value}.${field.name.value}`));
  }
  switch (definition.kind) {
    case Kind.OBJECT_TYPE_DEFINITION: case Kind.INTERFACE_TYPE_DEFINITION: case Kind.UNION_TYPE_DEFINITION:
    case Kind.INPUT_OBJECT_TYPE_DEFINITION: case Kind.ENUM_TYPE_DEFINITION: case Kind.SCALAR_TYPE_DEFINITION:
      return [described(definition, definition.name.value)];
    default: return [];
  }
}

const described = ({ loc, description }: Pick<FieldDefinitionNode, 'loc' | 'description'>, name: string): Described =>
  ({ name, line: loc?.startToken.line ?? 0, description });
