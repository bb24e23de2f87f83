import { createContext, useContext } from 'react';
import type { EgeninnsatsFragment, ForbrukFragment, HovedbokQuery, LinjeFragment, OekonomiQuery, OverfoeringFragment, TilskuddFragment } from '../../generated/graphql.ts';

export type Aaret = OekonomiQuery['oekonomi'];
export type TilskuddIAar = Aaret['tilskudd'][number];
export type Postering = HovedbokQuery['hovedbok'][number];

/** Det svarene hviler på: en endring av noe av dette henter sidene med penger på nytt. */
export const PENGETYPER = 'Oekonomi TiltakOekonomi Budsjettlinje Tilskudd Finansieringskilde Postering Forbruk Overfoering Egeninnsats Vedtak';

/** Vinduet som er åpent: hva en er i gang med, og hva det gjelder. */
export type Vindu =
  | { hva: 'forbruk'; linje?: LinjeFragment | undefined }
  | { hva: 'attester' | 'reverser'; forbruk: ForbrukFragment }
  | { hva: 'linje'; linje?: LinjeFragment | undefined }
  | { hva: 'fjernLinje'; linje: LinjeFragment }
  | { hva: 'tilskudd'; tilskudd?: TilskuddFragment | undefined }
  | { hva: 'postering'; tilskudd: TilskuddFragment }
  | { hva: 'reverserPostering'; postering: Postering }
  | { hva: 'oensk'; linje?: LinjeFragment | undefined }
  | { hva: 'bekreft' | 'vedta' | 'trekk'; overfoering: OverfoeringFragment }
  | { hva: 'egeninnsats'; egeninnsats?: EgeninnsatsFragment | undefined }
  | { hva: 'fjernEgeninnsats'; egeninnsats: EgeninnsatsFragment };

/** Året det føres på, linjene det kan føres på, og tiltaket når siden gjelder ett. */
export interface Pengeside { aar: number; linjer: readonly LinjeFragment[]; handlinger: readonly string[]; tiltak?: { id: string; navn: string } | undefined; aapne: (vindu: Vindu) => void }
export const PengesideContext = createContext<Pengeside | null>(null);

export function usePengeside(): Pengeside {
  const side = useContext(PengesideContext);
  if (!side) throw new Error('Delen hører til på en side med penger');
  return side;
}
