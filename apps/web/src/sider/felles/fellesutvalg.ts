/** Året i adressen til den felles oversikten. Uten år vises det siste noen har delt for. */
export interface Fellesutvalg { aar?: number }

export function lesFellesutvalg({ aar }: Record<string, unknown>): Fellesutvalg {
  const tall = Number(aar);
  return Number.isInteger(tall) && tall >= 1990 && tall <= 2100 ? { aar: tall } : {};
}
