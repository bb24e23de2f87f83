import { getNamedType, isEnumType, isInputObjectType, isListType, isNonNullType, type GraphQLArgument, type GraphQLInputType } from 'graphql';
import { v7 } from 'uuid';

const plain: Record<string, () => unknown> = {
  ID: v7, String: () => 'x', Int: () => 1, Float: () => 1, Boolean: () => true, Dag: () => '2025-01-01', Tidsangivelse: () => '2025', Oere: () => '100', Tidspunkt: () => '2025-01-01T00:00:00Z',
};

/** Det minste en operasjon kan sendes med for å komme fram til vakten. Om innholdet er gyldig, prøves først bak den. */
export const smallestArguments = (args: readonly GraphQLArgument[]): Record<string, unknown> =>
  Object.fromEntries(args.filter((arg) => isNonNullType(arg.type) && arg.defaultValue === undefined).map((arg) => [arg.name, smallest(arg.type)]));

function smallest(type: GraphQLInputType): unknown {
  if (isNonNullType(type) && isListType(type.ofType)) return [];
  const named = getNamedType(type);
  if (isEnumType(named)) return named.getValues()[0]!.name;
  if (isInputObjectType(named)) {
    return Object.fromEntries(Object.values(named.getFields()).filter((field) => isNonNullType(field.type) && field.defaultValue === undefined).map((field) => [field.name, smallest(field.type)]));
  }
  return plain[named.name]!();
}
