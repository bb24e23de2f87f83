import { sumOf } from '#libs/contracts';

/** En termin kommunen er bundet til å betale. */
export interface Andelstermin { termin: number; forfall: string; beloep: bigint }
/** En rad som er ført og ikke ført tilbake. */
export interface Staaendepost extends Andelstermin { id: string; betalt: boolean }

/** Det en ny utgave endrer: radene som føres tilbake, og terminene som føres. Det som er likt, røres ikke. */
export function endringer(staar: readonly Staaendepost[], nye: readonly Andelstermin[]): { tilbake: Staaendepost[]; inn: Andelstermin[] } {
  const lik = (a: Andelstermin, b: Andelstermin) => a.termin === b.termin && a.forfall === b.forfall && a.beloep === b.beloep;
  return { tilbake: staar.filter((en) => !nye.some((ny) => lik(en, ny))), inn: nye.filter((ny) => ny.beloep > 0n && !staar.some((en) => lik(en, ny))) };
}

/** Tallene for ett år, i øre. */
export interface Andelsaar {
  aar: number; forpliktet: bigint; sattAv: bigint; betalt: bigint;
  /** Det som er satt av til og med året, men ikke trengs før siden: det må føres over. */
  overfoeres: bigint;
  /** Det som er bundet til og med året, men ikke satt av. */
  mangler: bigint;
  etterTilskudd: boolean;
}
interface Aarsbeloep { aar: number; beloep: bigint }

/**
 * Hva kommunen har bundet seg til, satt av og betalt, år for år. Penger som er satt av før de trengs, følger med til de trengs.
 * @param tilskuddTil det siste året med tilskudd fra staten, når det er kjent
 */
export function aarene(terminer: readonly Andelstermin[], sattAv: readonly Aarsbeloep[], betalt: readonly Aarsbeloep[], tilskuddTil: number | null): Andelsaar[] {
  const bundet = terminer.map(({ forfall, beloep }) => ({ aar: Number(forfall.slice(0, 4)), beloep }));
  const alle = [...bundet, ...sattAv, ...betalt].map(({ aar }) => aar);
  if (alle.length === 0) return [];
  const [foerste, siste] = [Math.min(...alle), Math.max(...alle)];
  const i = (liste: readonly Aarsbeloep[], passer: (aar: number) => boolean) => sumOf(liste.filter(({ aar }) => passer(aar)).map(({ beloep }) => beloep));
  return Array.from({ length: siste - foerste + 1 }, (_, nr) => foerste + nr).map((aar) => {
    const tilNaa = i(sattAv, (en) => en <= aar) - i(bundet, (en) => en <= aar);
    return {
      aar, forpliktet: i(bundet, (en) => en === aar), sattAv: i(sattAv, (en) => en === aar), betalt: i(betalt, (en) => en === aar),
      overfoeres: tilNaa > 0n ? tilNaa : 0n, mangler: tilNaa < 0n ? -tilNaa : 0n, etterTilskudd: tilskuddTil !== null && aar > tilskuddTil,
    };
  });
}

/** Det som er forfalt til og med i dag, og ikke betalt: påløpt, i øre. */
export const paaloept = (poster: readonly Staaendepost[], idag: string): bigint => sumOf(poster.filter(({ forfall, betalt }) => forfall <= idag && !betalt).map(({ beloep }) => beloep));
