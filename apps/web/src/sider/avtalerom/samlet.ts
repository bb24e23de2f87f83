/** Radene samlet etter nøkkelen, i den rekkefølgen de første kom. */
export function samlet<Rad>(rader: readonly Rad[], noekkel: (rad: Rad) => string): Rad[][] {
  const grupper = new Map<string, Rad[]>();
  for (const rad of rader) grupper.set(noekkel(rad), [...grupper.get(noekkel(rad)) ?? [], rad]);
  return [...grupper.values()];
}
