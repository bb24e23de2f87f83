import { apportion, sumOf } from './apportion.ts';
import { spread } from './spread.ts';

/** En part i avtalen. `fast` er det faste bidraget i øre; `vekt` deler resten. `ut` er den første terminen parten ikke er med i. */
export interface Kostnadspart { fast: bigint; vekt: bigint; ut?: number | null }

/** Hvorfor en kostnad ikke kan deles slik. */
export type Kostnadshinder = 'FAST_OVER_SUM' | 'INGEN_VEKT' | 'NEGATIVT';

/** Det som er i veien, eller `null` når kostnaden kan deles. */
export function kostnadshinder(terminer: readonly bigint[], parter: readonly Kostnadspart[]): Kostnadshinder | null {
  if (terminer.some((beloep) => beloep < 0n) || parter.some(({ fast, vekt }) => fast < 0n || vekt < 0n)) return 'NEGATIVT';
  const rest = sumOf(terminer) - sumOf(parter.map(({ fast }) => fast));
  if (rest < 0n) return 'FAST_OVER_SUM';
  const skjoett = deling(terminer, parter);
  return skjoett.some(({ beloep, vekter }) => sumOf(beloep) > 0n && sumOf(vekter) === 0n) ? 'INGEN_VEKT' : null;
}

/**
 * Beløpet hver part betaler i hver termin, i øre: `svar[part][termin]`. Hver termin går opp, og et fast bidrag er nøyaktig det avtalte
 * for den som er med hele tida. Går en part ut, deles resten av det hun skulle ha betalt på dem som er igjen, etter vekt.
 * @throws RangeError når `kostnadshinder` ikke er `null`.
 */
export function delKostnad(terminer: readonly bigint[], parter: readonly Kostnadspart[]): bigint[][] {
  const hinder = kostnadshinder(terminer, parter);
  if (hinder) throw new RangeError(hinder);
  const svar = fasteBidrag(terminer, parter);
  for (const { fra, beloep, vekter } of deling(terminer, parter)) {
    spread(apportion(sumOf(beloep), vekter), beloep).forEach((rad, part) => rad.forEach((oere, nr) => { svar[part]![fra + nr]! += oere; }));
  }
  return svar;
}

/** De faste bidragene spredt som betalingene, til parten går ut: `svar[part][termin]` i øre. Er summen av dem høyere enn terminene, kaster den RangeError. */
export function fasteBidrag(terminer: readonly bigint[], parter: readonly Kostnadspart[]): bigint[][] {
  const faste = parter.map(({ fast }) => fast);
  const spredt = spread(faste, apportion(sumOf(faste), terminer));
  return spredt.map((rad, part) => rad.map((oere, termin) => (erMed(parter[part]!, termin) ? oere : 0n)));
}

/** Det de faste bidragene ikke dekker, i stykker der de samme partene er med. */
function deling(terminer: readonly bigint[], parter: readonly Kostnadspart[]): { fra: number; beloep: bigint[]; vekter: bigint[] }[] {
  const faste = fasteBidrag(terminer, parter);
  const rest = terminer.map((beloep, termin) => beloep - sumOf(faste.map((rad) => rad[termin]!)));
  const skiller = [...new Set([0, ...parter.flatMap(({ ut }) => (ut != null && ut > 0 && ut < terminer.length ? [ut] : [])), terminer.length])].sort((a, b) => a - b);
  return skiller.slice(0, -1).map((fra, nr) => ({ fra, beloep: rest.slice(fra, skiller[nr + 1]), vekter: parter.map((part) => (erMed(part, fra) ? part.vekt : 0n)) }));
}

const erMed = ({ ut }: Kostnadspart, termin: number): boolean => ut == null || termin < ut;
