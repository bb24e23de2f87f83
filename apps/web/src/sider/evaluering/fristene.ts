import type { EnAvtaleforsideFragment, MinKommuneFragment } from '../../generated/graphql.ts';

type Avtalefrist = EnAvtaleforsideFragment['frister'][number];
/** En frist, med avtalen den hører til, og kommunen når det er en åpning som går ut. */
export type Frist = Avtalefrist & { avtalerom: number; kommunenummer: string | null };

/** Fristene i alle avtalene, og når åpningene går ut, den nærmeste først. */
export function fristene(avtaler: readonly EnAvtaleforsideFragment[], kommuner: readonly MinKommuneFragment[]): Frist[] {
  const iAvtalene = avtaler.flatMap(({ avtalerom, frister }) => frister.map((frist) => ({ ...frist, avtalerom, kommunenummer: null })));
  const aapninger = kommuner.flatMap(({ kommunenummer, navn, aapninger: hennes }) => hennes.map(({ avtalerom, til }): Frist => ({ slag: 'aapning', hva: navn, dato: til, forfalt: false, klar: false, avtalerom, kommunenummer })));
  return [...iAvtalene, ...aapninger].sort((a, b) => (a.dato < b.dato ? -1 : a.dato > b.dato ? 1 : 0));
}
