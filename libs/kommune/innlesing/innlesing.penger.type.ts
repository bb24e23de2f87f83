import type { Aarsakskode, Budsjettkolonne, Forbruksord, Giverart, Kostnadsart, Plankjede, Vedtaksutfall } from '#libs/contracts';
import type { Post } from './innlesing.type.ts';

export interface LestVedtak extends Post { organ: string; dato?: string; saksnummer?: string; utfall: Vedtaksutfall; merknad?: string }
export interface LestFinansieringskilde extends Post { navn: string; art: Giverart }

export interface LestTilskudd extends Post {
  navn: string; tilskuddsaar: string; kolonne: Budsjettkolonne; givere?: string[]; forbehold?: string; vilkaar?: string[]; overfoerbart?: boolean;
  tilsagnDato?: string; tilsagnReferanse?: string; rapportfrist?: string; posteringer?: LestPostering[];
}
export interface LestPostering extends Post { type: 'ventet' | 'forskuttering' | 'tilsagn' | 'utbetaling'; aar: number; beloepOere: number; tekst?: string }

export interface LestBudsjettlinje extends Post {
  aar: number; nr: number; navn: string; tiltak?: string; innsatsomraade?: string; kostnadsart?: Kostnadsart; ikkeOrdinaerDrift?: boolean; merknad?: string;
  poster?: LestFinansieringspost[];
}
export interface LestFinansieringspost extends Post { tilskudd: string; beloepOere: number }

export interface LestForbruk extends Post {
  aar: number; navn: string; tiltak?: string; ord?: Forbruksord; beloepOere?: number; dato?: string; begrunnelse?: string; poster?: string[];
}
export interface LestOverfoering extends Post {
  navn: string; fraAar: number; tiltak?: string; forbruk?: string; finansieringspost?: string; beloepOere?: number; aarsakskode?: Aarsakskode; begrunnelse?: string;
}
export interface LestEgeninnsats extends Post {
  aar: number; navn: string; tiltak?: string; beloepOere?: number; timer?: number; stillingsprosent?: number; beskrivelse?: string;
}
export interface LestHandlingsplan extends Post {
  aar: number; utgave: number; kjede: Plankjede; status: 'utkast' | 'vedtatt' | 'sendt' | 'godkjent'; innledning?: string; vedtak?: string; tiltak?: LestPlantiltak[];
}
export interface LestPlantiltak extends Post { tiltak: string; grep: 'nytt' | 'viderefoeres' | 'skaleres' | 'utsettes' | 'stoppes'; omtale?: string }
