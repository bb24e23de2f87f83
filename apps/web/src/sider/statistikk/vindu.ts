import type { EnBestiltTabellFragment, SerienFragment } from '../../generated/graphql.ts';

/** Det som er åpent over siden: en ny tabell, gjerne for en serie, en ny fil til en som finnes, eller å trekke den tilbake. */
export type Vindu = { slag: 'ny'; serie: SerienFragment | null } | { slag: 'utgave' | 'trekk'; tabell: EnBestiltTabellFragment };
