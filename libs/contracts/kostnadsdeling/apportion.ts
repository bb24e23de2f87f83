/**
 * Deler et beløp i hele øre etter vekter, med største brøkdels metode. Summen av svaret er beløpet.
 * Er brøkdelene like, får den første øret. Vekter på null får ingenting.
 * @throws RangeError når beløpet eller en vekt er negativ, eller det er noe å dele og ingen vekt.
 */
export function apportion(amount: bigint, weights: readonly bigint[]): bigint[] {
  if (amount < 0n || weights.some((weight) => weight < 0n)) throw new RangeError('Beløp og vekter kan ikke være negative.');
  const total = sumOf(weights);
  if (total === 0n) {
    if (amount > 0n) throw new RangeError('Det er noe å dele, men ingen vekt å dele det etter.');
    return weights.map(() => 0n);
  }
  const shares = weights.map((weight) => amount * weight / total);
  const rest = Number(amount - sumOf(shares));
  const byRemainder = weights.map((weight, nr) => ({ nr, remainder: amount * weight % total })).sort(largestFirst);
  for (const { nr } of byRemainder.slice(0, rest)) shares[nr]! += 1n;
  return shares;
}

export const sumOf = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, amount) => sum + amount, 0n);

/** Den største brøkdelen først, ellers den første. */
export function largestFirst(a: { nr: number; remainder: bigint }, b: { nr: number; remainder: bigint }): number {
  return a.remainder === b.remainder ? a.nr - b.nr : a.remainder > b.remainder ? -1 : 1;
}
