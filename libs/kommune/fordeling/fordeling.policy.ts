import { antallBlader, fordelingsgrenser, tidsrom, utvidet, type FieldError, type Fordelingsdimensjon } from '#libs/contracts';

/** Det som er galt med inndelingene i seg selv: to like navn, to like verdier, eller flere tall enn noen leser. */
export function dimensjonErrors(dimensjoner: readonly Fordelingsdimensjon[]): FieldError[] {
  const twice = (ord: readonly string[]) => new Set(ord.map((et) => et.toLocaleLowerCase('nb'))).size !== ord.length;
  const errors: FieldError[] = dimensjoner.flatMap(({ verdier }, nr): FieldError[] => (twice(verdier) ? [{ path: `dimensjoner.${nr}.verdier`, code: 'REPEATED' }] : []));
  if (twice(dimensjoner.map(({ navn }) => navn))) errors.push({ path: 'dimensjoner', code: 'REPEATED' });
  if (antallBlader(dimensjoner) > fordelingsgrenser.blader) errors.push({ path: 'dimensjoner', code: 'TOO_MANY' });
  return errors;
}

export const sameDimensjoner = (a: readonly Fordelingsdimensjon[], b: readonly Fordelingsdimensjon[]): boolean =>
  JSON.stringify(a.map(({ navn, verdier }) => [navn, verdier])) === JSON.stringify(b.map(({ navn, verdier }) => [navn, verdier]));

/** Tallene i den nye inndelingen. `null` når noe som er talt, ville blitt borte. */
export function carriedOver(foer: readonly Fordelingsdimensjon[], etter: readonly Fordelingsdimensjon[], tall: readonly number[]): number[] | null {
  return utvidet(foer, etter, tall) ?? (tall.every((antall) => antall === 0) ? Array<number>(antallBlader(etter)).fill(0) : null);
}

/** Om en av periodene overlapper den nye. */
export function overlaps(periode: string, andre: readonly string[]): boolean {
  const ny = tidsrom(periode)!;
  return andre.map((en) => tidsrom(en)!).some(({ fra, til }) => fra <= ny.til && ny.fra <= til);
}

/** Om den siste dagen i perioden er forbi. Dager er norsk tid. */
export const isOver = (periode: string, idag: string): boolean => tidsrom(periode)!.til < idag;
export const idag = (): string => new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Oslo' });
