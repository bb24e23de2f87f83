import { tidsrom } from '#libs/contracts';
import type { DokumenterPerDatoQuery } from '../../generated/graphql.ts';

export type Dokumentdag = DokumenterPerDatoQuery['dokumenterPerDato'];
export interface Dokumentutvalg { dato?: string }

/** En adresse kan være skrevet for hånd; det som ikke er en dag, gir i dag. */
export function lesDokumentutvalg({ dato }: Record<string, unknown>): Dokumentutvalg {
  return typeof dato === 'string' && tidsrom(dato)?.presisjon === 'dag' ? { dato } : {};
}
