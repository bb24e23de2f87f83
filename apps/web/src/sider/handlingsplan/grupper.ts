/** Radene samlet etter det samme, i den rekkefølgen de kommer. */
export function grupper<T, N>(rader: readonly T[], etter: (rad: T) => N): [N, T[]][] {
  const samlet = new Map<N, T[]>();
  for (const rad of rader) samlet.set(etter(rad), [...(samlet.get(etter(rad)) ?? []), rad]);
  return [...samlet];
}
