import type { Plangrep } from '../../generated/graphql.ts';

/** Grepene i den rekkefølgen de velges. */
export const plangrep = ['nytt', 'viderefoeres', 'skaleres', 'utsettes', 'stoppes'] as const satisfies readonly Plangrep[];
