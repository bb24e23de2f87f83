import type { EnSerieFragment } from '../../generated/graphql.ts';

/** Det svarene på sidene hviler på. */
export const FORDELINGSTYPER = 'Fordelinger Fordeling Fordelingstid Fordelingsvern Fordelingsfilutfall Deling';

export type Periode = EnSerieFragment['perioder'][number];
