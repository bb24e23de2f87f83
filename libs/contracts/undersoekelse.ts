/** Når i satsingen det er spurt. */
export const undersoekelsesrunder = ['foer', 'etter'] as const;
export type Rundeslag = (typeof undersoekelsesrunder)[number];

export const undersoekelsesgrenser = { spoersmaal: 40, alternativer: 12, rader: 2_000, stoersteAntall: 1_000_000, minst: 5, strengest: 100, /** Regnearket slik det kommer, i byte. */ regneark: 600_000 } as const;

/** Et spørsmål med det antallet som ga hvert svar. `null` er skjult. `positive` er plassene til svarene som teller som gode. */
export interface Spoersmaalstall {
  spoersmaal: string; utgave: number; alternativer: readonly string[]; positive: readonly number[];
  n: number | null; antall: readonly (number | null)[];
  /** Sant når fila hadde prosent, og antallene er regnet av den. */
  fraAndel: boolean;
}

/** Hvorfor to runder ikke kan sammenlignes. */
export const sammenligningshindre = ['annen_ordlyd', 'annen_skala', 'annet_omraade', 'mangler', 'skjult', 'faa_svar'] as const;
export type Sammenligningshinder = (typeof sammenligningshindre)[number];

/** Endringen i prosentpoeng, og mellom hvilke tall den ligger med 95 % sikkerhet. `sikker` når intervallet ikke har null i seg. */
export interface Svarendring { foer: number; etter: number; endring: number; fra: number; til: number; sikker: boolean; nFoer: number; nEtter: number }

/** Færre svar enn dette sier for lite til å regne på. */
export const faerrestSvar = 20;

const z = 1.959964;

/** Wilsons intervall for en andel, i prosent. Holder også for få svar og for andeler nær 0 og 100. */
export function andelsintervall(antall: number, n: number): { andel: number; fra: number; til: number } {
  const p = antall / n;
  const [midt, halv, under] = [p + (z * z) / (2 * n), z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n)), 1 + (z * z) / n];
  return { andel: 100 * p, fra: Math.max(0, 100 * (midt - halv) / under), til: Math.min(100, 100 * (midt + halv) / under) };
}

/** Forskjellen mellom to andeler med et intervall satt sammen av de to (Newcombe). */
export function svarendring(foer: { antall: number; n: number }, etter: { antall: number; n: number }): Svarendring {
  const [a, b] = [andelsintervall(foer.antall, foer.n), andelsintervall(etter.antall, etter.n)];
  const endring = b.andel - a.andel;
  const fra = endring - Math.hypot(b.andel - b.fra, a.til - a.andel);
  const til = endring + Math.hypot(b.til - b.andel, a.andel - a.fra);
  return { foer: a.andel, etter: b.andel, endring, fra, til, sikker: fra > 0 || til < 0, nFoer: foer.n, nEtter: etter.n };
}

/** «Hvor fornøyd er du?» og «hvor  fornøyd er du» er det samme spørsmålet. */
export const sammeOrd = (a: string, b: string): boolean => foldet(a) === foldet(b);
const foldet = (ord: string): string => ord.toLocaleLowerCase('nb').replace(/[–—−]/g, '-').replace(/\s+/g, ' ').replace(/[?.!:]+$/, '').trim();

const sammeSkala = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((ord, nr) => sammeOrd(ord, b[nr]!));

/** Antallet som ga et av svarene. `null` når noe av det er skjult. */
export const sumAv = (tall: Spoersmaalstall, plasser: readonly number[]): number | null =>
  plasser.reduce<number | null>((sum, plass) => (sum === null || tall.antall[plass] == null ? null : sum + tall.antall[plass]), 0);

/** Svarene endringen gjelder: de gode når de er merket, ellers det første svaret. */
export const hovedsvar = ({ positive }: Spoersmaalstall): readonly number[] => (positive.length > 0 ? positive : [0]);

/** Endringen i et spørsmål fra én runde til en annen, eller hvorfor det ikke er noen å regne ut. */
export function sammenlign(foer: Spoersmaalstall | null, etter: Spoersmaalstall | null, sammeOmraade: boolean, plasser?: readonly number[]): Svarendring | Sammenligningshinder {
  if (!foer || !etter) return 'mangler';
  if (foer.utgave !== etter.utgave || !sammeOrd(foer.spoersmaal, etter.spoersmaal)) return 'annen_ordlyd';
  if (!sammeSkala(foer.alternativer, etter.alternativer) || JSON.stringify(foer.positive) !== JSON.stringify(etter.positive)) return 'annen_skala';
  if (!sammeOmraade) return 'annet_omraade';
  const svar = plasser ?? hovedsvar(foer);
  const [a, b] = [sumAv(foer, svar), sumAv(etter, svar)];
  if (a === null || b === null || foer.n === null || etter.n === null) return 'skjult';
  return foer.n < faerrestSvar || etter.n < faerrestSvar ? 'faa_svar' : svarendring({ antall: a, n: foer.n }, { antall: b, n: etter.n });
}
