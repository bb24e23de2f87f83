import { visTidsangivelse, type Delingstype } from '#libs/contracts';

/** Det en deling kalles i loggen. */
export function delingsnavn({ type, aar, periode, serie }: { type: Delingstype; aar: number; periode: string | null; serie?: string | null }): string {
  if (type === 'fordeling' || type === 'undersoekelse') return `${serie ?? (type === 'fordeling' ? 'Fordeling' : 'Undersøkelse')} ${visTidsangivelse(periode!)}`;
  return type === 'resultater' ? `Resultater ${visTidsangivelse(periode!)}` : type === 'pengebruk' ? `Bruk av penger ${aar}` : `Handlingsplan ${aar}`;
}
