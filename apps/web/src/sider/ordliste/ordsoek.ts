import type { OrdlisteQuery } from '../../generated/graphql.ts';

export type Ord = OrdlisteQuery['ordliste'][number];

/** Folk uten æ, ø og å på tastaturet skriver «maal» eller «mal»; begge finner «mål». */
type Skrivemaate = ReadonlyMap<string, string>;
const maater: readonly Skrivemaate[] = [new Map([['æ', 'ae'], ['ø', 'oe'], ['å', 'aa']]), new Map([['æ', 'a'], ['ø', 'o'], ['å', 'a']])];
const foldet = (tekst: string, maate: Skrivemaate) =>
  tekst.toLowerCase().replace(/[æøå]/g, (tegn) => maate.get(tegn) ?? tegn).normalize('NFD').replace(/\p{Mn}/gu, '');

/** Treff i ordet på alle tre språk, og i forklaringen. Et tomt søk treffer alt. */
export function treffer({ bokmaal, nynorsk, engelsk, definisjon }: Ord, soek: string): boolean {
  const tekst = [bokmaal, nynorsk, engelsk, definisjon].filter(Boolean).join('\n');
  return maater.some((maate) => foldet(tekst, maate).includes(foldet(soek.trim(), maate)));
}

/** Ordene kommer sortert på norsk; her får hver forbokstav sin gruppe. */
export function etterBokstav(ordene: readonly Ord[]): [bokstav: string, ord: Ord[]][] {
  const grupper = new Map<string, Ord[]>();
  for (const ett of ordene) {
    const bokstav = ett.bokmaal.charAt(0).toUpperCase();
    grupper.set(bokstav, [...(grupper.get(bokstav) ?? []), ett]);
  }
  return [...grupper];
}
