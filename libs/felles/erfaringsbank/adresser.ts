import type { BildeRad } from './bilde/erfaringsbilde.query.ts';
import type { Erfaringsbilde } from './bilde/erfaringsbilde.type.ts';
import type { VedleggRad } from './vedlegg/erfaringsvedlegg.query.ts';
import type { Erfaringsvedlegg } from './vedlegg/erfaringsvedlegg.type.ts';

/** Bildet med adressen det hentes fra i rommet til den som spør. */
export const withUrl = (rom: string) => (bilde: BildeRad): Erfaringsbilde => ({ ...bilde, url: `/filer/${rom}/erfaringsbank/${bilde.id}` });
/** Vedlegget med adressen det hentes fra i rommet til den som spør. */
export const withVedleggUrl = (rom: string) => (ett: VedleggRad): Erfaringsvedlegg => ({ ...ett, url: `/filer/${rom}/erfaringsbank/vedlegg/${ett.id}` });
