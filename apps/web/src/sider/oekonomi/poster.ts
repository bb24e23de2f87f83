import { beloepsfeil, lesKroner, somKroner } from '../../ui/penger.ts';

/** Én rad i feltet for poster: tilskuddet, og beløpet slik det er skrevet. */
export interface Postrad { tilskuddId: string; beloep: string }

/** Skjemaet holder tekst; en rad er tilskuddet og beløpet med skilletegn mellom. */
export const somTekstrad = ({ tilskuddId, beloep }: Postrad): string => `${tilskuddId}|${beloep}`;
export const somPostrad = (tekst: string): Postrad => ({ tilskuddId: tekst.split('|')[0] ?? '', beloep: tekst.split('|').slice(1).join('|') });

export const fraPoster = (poster: readonly { tilskudd: { id: string }; beloep: string }[]): string[] =>
  poster.map(({ tilskudd, beloep }) => somTekstrad({ tilskuddId: tilskudd.id, beloep: somKroner(beloep) }));

const erTom = ({ tilskuddId, beloep }: Postrad) => tilskuddId === '' && beloep.trim() === '';

/** Radene som betyr noe, slik api-et vil ha dem. */
export const tilPoster = (rader: readonly string[]): { tilskuddId: string; beloep: string }[] =>
  rader.map(somPostrad).filter((rad) => !erTom(rad)).map(({ tilskuddId, beloep }) => ({ tilskuddId, beloep: lesKroner(beloep) ?? beloep }));

/** Det første som er galt, som feltkode. En rad har både tilskudd og beløp, og et tilskudd står bare én gang. */
export function posterfeil(rader: readonly string[]): 'REQUIRED' | 'NOT_A_NUMBER' | 'TOO_SMALL' | 'TOO_LARGE' | 'NOT_ALLOWED' | null {
  const fylte = rader.map(somPostrad).filter((rad) => !erTom(rad));
  if (fylte.some(({ tilskuddId, beloep }) => tilskuddId === '' || beloep.trim() === '')) return 'REQUIRED';
  const feil = fylte.map(({ beloep }) => beloepsfeil(beloep, 0)).find((kode) => kode !== null);
  if (feil) return feil;
  return new Set(fylte.map(({ tilskuddId }) => tilskuddId)).size < fylte.length ? 'NOT_ALLOWED' : null;
}
