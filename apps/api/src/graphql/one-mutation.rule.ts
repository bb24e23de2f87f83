import { GraphQLError, Kind, OperationTypeNode, type SelectionSetNode, type ValidationContext, type ValidationRule } from 'graphql';
import { errorTexts } from '#libs/contracts';

/** En operasjon kan ha ett rotfelt når den endrer noe: én endring, én transaksjon, ett logginnslag. */
export const oneMutation: ValidationRule = (context) => ({
  OperationDefinition(node) {
    if (node.operation === OperationTypeNode.MUTATION && countFields(node.selectionSet, context, new Set()) > 1) {
      context.reportError(new GraphQLError(errorTexts.ONE_MUTATION, { nodes: node, extensions: { regel: 'ONE_MUTATION' } }));
    }
  },
});

function countFields(set: SelectionSetNode, context: ValidationContext, seen: Set<string>): number {
  return set.selections.reduce((sum, selection) => {
    if (selection.kind === Kind.FIELD) return sum + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return sum + countFields(selection.selectionSet, context, seen);
    const name = selection.name.value;
    const fragment = seen.has(name) ? undefined : context.getFragment(name);
    return fragment ? sum + countFields(fragment.selectionSet, context, new Set([...seen, name])) : sum;
  }, 0);
}
