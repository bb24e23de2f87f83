import { ApolloArmor } from '@escape.tech/graphql-armor';
import { limits } from '#libs/contracts';

/** Grensene for en spørring: hvor dyp, hvor bred, hvor lang og hvor dyr den kan være. */
export const armor = new ApolloArmor({
  maxDepth: { n: limits.queryDepth, exposeLimits: false },
  maxAliases: { n: limits.queryAliases, exposeLimits: false },
  maxTokens: { n: limits.queryTokens, exposeLimits: false },
  maxDirectives: { n: 10, exposeLimits: false },
  costLimit: { maxCost: 20_000, exposeLimits: false },
}).protect();
