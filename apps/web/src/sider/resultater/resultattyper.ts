import type { ResultaterQuery } from '../../generated/graphql.ts';

/** Det svarene på siden er laget av; en endring i noe av det henter den på nytt. */
export const RESULTATTYPER = 'Resultatside Indikator Maaling Maaleperiode Maalbelegg Maal';

export type Resultatmaal = ResultaterQuery['resultater']['maal'][number];
export type Periode = ResultaterQuery['resultater']['perioder'][number];
