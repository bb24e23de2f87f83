import { apportion, delKostnad, fasteBidrag, kostnadshinder, sumOf, type FieldError, type Kostnadspart } from '#libs/contracts';
import type { Avtaleinnhold, Partinnhold } from './avtaleinnhold.ts';

/** Det én part betaler i én termin, i øre. `fast` er den delen som er det faste bidraget. */
export interface Andel { part: number; termin: number; forfall: string; beloep: bigint; fast: bigint }
/** Andelene i utgaven før, for terminene som ikke kan endres. */
export interface Laasteandeler { fraTermin: number; andeler: Andel[] }
const ingenLaast: Laasteandeler = { fraTermin: 1, andeler: [] };
type Kostnad = Pick<Avtaleinnhold, 'noekkel' | 'parter' | 'terminer' | 'sum'>;

/** Vekten resten deles etter. Bare kommuner deler likt og etter innbyggertall; vekter kan alle ha. */
export const vektOf = (noekkel: Avtaleinnhold['noekkel'], { type, innbyggere, vekt }: Partinnhold): bigint =>
  (noekkel === 'vekter' ? BigInt(vekt ?? 0) : type !== 'kommune' ? 0n : noekkel === 'likt' ? 1n : BigInt(innbyggere ?? 0));

/** Om parten er med og betaler. Leverandører gjør det ikke. */
export const betaler = (noekkel: Avtaleinnhold['noekkel'], part: Partinnhold): boolean => BigInt(part.fast) > 0n || vektOf(noekkel, part) > 0n;

/**
 * Andelene til hver part i hver termin. Terminene før `fraTermin` er kopiert fra utgaven før, til øret; det som gjenstår av de faste bidragene
 * og resten av summen deles på terminene etter. Summen over parter og terminer er avtalesummen.
 * @throws RangeError når `kostnadsfeil` ikke er tom
 */
export function andelerOf(avtale: Kostnad, laast: Laasteandeler = ingenLaast): Andel[] {
  const { parter, aapne, terminer } = aapenKostnad(avtale, laast);
  const fast = fasteBidrag(terminer, parter);
  return [...laast.andeler.filter(({ termin }) => termin < laast.fraTermin), ...delKostnad(terminer, parter).flatMap((rad, i) => rad.map((beloep, j) => ({
    part: avtale.parter[i]!.nr, termin: aapne[j]!.nr, forfall: aapne[j]!.forfall, beloep, fast: fast[i]![j]!,
  })))].filter(({ beloep }) => beloep > 0n);
}

/** Det som gjør at kostnaden ikke kan deles, med feltet det gjelder. */
export function kostnadsfeil(avtale: Kostnad, laast: Laasteandeler = ingenLaast): FieldError[] {
  const sum = sumOf(avtale.terminer.map(({ beloep }) => BigInt(beloep)));
  if (sum !== BigInt(avtale.sum)) return [{ path: 'sum', code: 'SUM_MISMATCH' }];
  const { parter, terminer } = aapenKostnad(avtale, laast);
  const overbetalt = parter.findIndex(({ fast }) => fast < 0n);
  if (overbetalt >= 0) return [{ path: `parter.${overbetalt}.fast`, code: 'TOO_SMALL' }];
  const hinder = kostnadshinder(terminer, parter);
  return hinder === null ? [] : hinder === 'FAST_OVER_SUM' ? [{ path: 'parter', code: 'TOO_LARGE' }] : [{ path: 'noekkel', code: 'NOT_ALLOWED' }];
}

/** Det som er igjen å dele etter terminene som står. */
function aapenKostnad({ noekkel, parter, terminer }: Kostnad, { fraTermin, andeler }: Laasteandeler) {
  const aapne = terminer.filter(({ nr }) => nr >= fraTermin);
  const betalt = (part: number) => sumOf(andeler.filter((andel) => andel.part === part && andel.termin < fraTermin).map(({ fast }) => fast));
  return {
    aapne, terminer: aapne.map(({ beloep }) => BigInt(beloep)),
    parter: parter.map((part): Kostnadspart => ({
      fast: BigInt(part.fast) - betalt(part.nr), vekt: vektOf(noekkel, part), ut: part.utFra === null ? null : Math.max(0, part.utFra - fraTermin),
    })),
  };
}

/** Den første terminen en ny utgave kan endre: den første som forfaller etter i dag. Er alle forfalt, kan ingen endres. */
export const foersteAapne = (terminer: readonly { nr: number; forfall: string }[], idag: string): number => terminer.find(({ forfall }) => forfall > idag)?.nr ?? terminer.length + 1;

/** Innholdet med prisen regulert på terminene som ikke er forfalt. Hele tillegget er til øret, og spredt som terminene. */
export function regulert(innhold: Avtaleinnhold, promille: number, dag: string): Avtaleinnhold {
  if (promille === 0) return innhold;
  const fra = foersteAapne(innhold.terminer, dag);
  const aapne = innhold.terminer.filter(({ nr }) => nr >= fra);
  const foer = aapne.reduce((sum, { beloep }) => sum + BigInt(beloep), 0n);
  const nye = apportion((foer * BigInt(1000 + promille) + 500n) / 1000n, aapne.map(({ beloep }) => BigInt(beloep)));
  const terminer = innhold.terminer.map((termin) => (termin.nr < fra ? termin : { ...termin, beloep: String(nye[termin.nr - fra]!) }));
  return { ...innhold, terminer, sum: String(terminer.reduce((sum, { beloep }) => sum + BigInt(beloep), 0n)) };
}
