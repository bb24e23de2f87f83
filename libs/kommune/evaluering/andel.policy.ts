import { sumOf } from '#libs/contracts';

/** En termin kommunen er bundet til å betale. */
export interface Andelstermin { termin: number; forfall: string; beloep: bigint }
/** En rad som er ført og ikke ført tilbake. */
export interface Staaendepost extends Andelstermin { id: string; betalt: boolean }

/**
 * Det en ny utgave endrer: radene som føres tilbake, og det som føres. Det som er likt, røres ikke. Det som er betalt, står alltid; det som da er igjen
 * av terminen, er sin egen rad, og er under null når det er betalt for mye. Radene som står på en termin, er etterpå det utgaven sier, til øret.
 */
export function endringer(staar: readonly Staaendepost[], nye: readonly Andelstermin[]): { tilbake: Staaendepost[]; inn: Andelstermin[] } {
  const terminer = [...new Set([...staar, ...nye].map(({ termin }) => termin))].map((termin) => {
    const [ny, foert] = [nye.find((en) => en.termin === termin), staar.filter((en) => en.termin === termin)];
    const aapne = foert.filter(({ betalt }) => !betalt);
    const forfall = (ny ?? foert[0]!).forfall;
    const rest = (ny?.beloep ?? 0n) - sumAv(foert.filter(({ betalt }) => betalt));
    const likt = sumAv(aapne) === rest && aapne.every((en) => en.forfall === forfall);
    return likt ? { tilbake: [], inn: [] } : { tilbake: aapne, inn: rest === 0n ? [] : [{ termin, forfall, beloep: rest }] };
  });
  return { tilbake: terminer.flatMap(({ tilbake }) => tilbake), inn: terminer.flatMap(({ inn }) => inn) };
}

/** Terminene slik de vises: hver betaling for seg, og det som er igjen å betale, eller til gode, på én linje. `id` er posten som er betalt. */
export function terminlinjer(poster: readonly Staaendepost[]): (Andelstermin & { id: string | null })[] {
  return [...new Set(poster.map(({ termin }) => termin))].flatMap((termin) => {
    const foert = poster.filter((en) => en.termin === termin);
    const aapne = foert.filter(({ betalt }) => !betalt);
    const beloep = sumAv(aapne);
    return [...foert.filter(({ betalt }) => betalt).map((en) => ({ id: en.id, termin, forfall: en.forfall, beloep: en.beloep })), ...(beloep === 0n ? [] : [{ id: null, termin, forfall: aapne[0]!.forfall, beloep }])];
  });
}

const sumAv = (poster: readonly { beloep: bigint }[]): bigint => sumOf(poster.map(({ beloep }) => beloep));

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
  const i = (liste: readonly Aarsbeloep[], passer: (aar: number) => boolean) => sumAv(liste.filter(({ aar }) => passer(aar)));
  return Array.from({ length: siste - foerste + 1 }, (_, nr) => foerste + nr).map((aar) => {
    const tilNaa = i(sattAv, (en) => en <= aar) - i(bundet, (en) => en <= aar);
    return {
      aar, forpliktet: i(bundet, (en) => en === aar), sattAv: i(sattAv, (en) => en === aar), betalt: i(betalt, (en) => en === aar),
      overfoeres: tilNaa > 0n ? tilNaa : 0n, mangler: tilNaa < 0n ? -tilNaa : 0n, etterTilskudd: tilskuddTil !== null && aar > tilskuddTil,
    };
  });
}

/** Det som er forfalt til og med i dag og ikke betalt, i øre, og det som er betalt for mye. Det ene betaler ikke det andre før noen har ført det. */
export function utestaaende(poster: readonly Staaendepost[], idag: string): { paaloept: bigint; tilGode: bigint } {
  const aapne = terminlinjer(poster).filter(({ id }) => id === null);
  return { paaloept: sumAv(aapne.filter(({ forfall, beloep }) => beloep > 0n && forfall <= idag)), tilGode: -sumAv(aapne.filter(({ beloep }) => beloep < 0n)) };
}
