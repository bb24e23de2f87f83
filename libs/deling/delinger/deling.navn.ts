import { visTidsangivelse, type Delingstype } from '#libs/contracts';

/** Det en deling kalles i loggen. */
export function delingsnavn({ type, aar, periode }: { type: Delingstype; aar: number; periode: string | null }): string {
  return type === 'resultater' ? `Resultater ${visTidsangivelse(periode!)}` : type === 'pengebruk' ? `Bruk av penger ${aar}` : `Handlingsplan ${aar}`;
}
