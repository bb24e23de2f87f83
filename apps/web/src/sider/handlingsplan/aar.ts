/** Et år i en adresse: bare de serveren kan ha planer for. */
export const erAar = (tekst: string): boolean => /^(199\d|20\d\d|2100)$/.test(tekst);

export interface Planutvalg { utgave?: number }

/** En adresse kan være skrevet for hånd; det som ikke er en utgave, gir den nyeste. */
export function lesPlanutvalg(soek: Record<string, unknown>): Planutvalg {
  const utgave = Number(soek.utgave);
  return Number.isInteger(utgave) && utgave >= 1 && utgave <= 10_000 ? { utgave } : {};
}

/** Årene det finnes planer for, i rekkefølge, med året en ser på. */
export const aarene = (planer: readonly { aar: number }[], aar?: number): number[] =>
  [...new Set([...planer.map((plan) => plan.aar), ...(aar === undefined ? [] : [aar])])].sort((a, b) => a - b);
