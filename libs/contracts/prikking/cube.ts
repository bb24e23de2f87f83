/** En verdi i en dimensjon. Verdier med barn er summen av dem; én verdi uten forelder er totalen. */
export interface DimensionNode { id: string; parent: string | null }
export interface Dimension { id: string; nodes: readonly DimensionNode[] }

/**
 * Antall per celle. Nøkkelen er `cellKey` av én verdi fra hver dimensjon, i dimensjonenes rekkefølge. Celler uten barn som ikke står der, er null.
 * Summer kan stå der, men må da stemme: tall som overlapper og derfor ikke lar seg summere, hører ikke i en kube.
 */
export interface Cube { dims: readonly Dimension[]; counts: Readonly<Record<string, number>> }

const separator = '|';
const deepest = 12;

/** Nøkkelen til en celle: `cellKey(['Halden', 'kvinner'])`. */
export const cellKey = (ids: readonly string[]): string => ids.join(separator);

export type CubeProblem = 'ingen_dimensjoner' | 'ugyldig_verdi' | 'dimensjon_uten_total' | 'for_stor' | 'for_liten' | 'ukjent_celle' | 'ugyldig_antall' | 'summen_stemmer_ikke';

/** En dimensjon som tall. Verdiene er sortert, så samme kube gir samme mønster uansett hvilken rekkefølge radene kom i. */
export interface Axis {
  ids: readonly string[];
  parents: readonly number[];
  /** Veien fra verdien til totalen, begge med. */
  chains: readonly (readonly number[])[];
  leaves: readonly number[];
  isLeaf: readonly boolean[];
  /** Bladene under verdien; et blad har bare seg selv. */
  under: readonly (readonly number[])[];
  /** Avstanden i den flate lista mellom to celler som bare skiller seg med én her. */
  stride: number;
}

/** Svarer med hva som er galt, eller dimensjonen uten `stride`. */
export function readAxis({ nodes }: Dimension): Omit<Axis, 'stride'> | CubeProblem {
  const sorted = [...nodes].sort((a, b) => (a.id < b.id ? -1 : 1));
  const ids = sorted.map(({ id }) => id);
  const places = new Map(ids.map((id, place) => [id, place]));
  if (places.size !== ids.length || ids.some((id) => id === '' || id.includes(separator))) return 'ugyldig_verdi';
  const parents = sorted.map(({ parent }) => (parent === null ? -1 : places.get(parent) ?? -2));
  if (parents.includes(-2)) return 'ugyldig_verdi';
  if (parents.filter((parent) => parent === -1).length !== 1) return 'dimensjon_uten_total';
  const chains = ids.map((_, place) => {
    const chain = [place];
    // En ring kommer aldri fram til totalen, men den blir for dyp.
    for (let up = parents[place]!; up >= 0 && chain.length <= deepest; up = parents[up]!) chain.push(up);
    return chain;
  });
  if (chains.some(({ length }) => length > deepest)) return 'ugyldig_verdi';
  const isLeaf = ids.map(() => true);
  for (const parent of parents) if (parent >= 0) isLeaf[parent] = false;
  const leaves = ids.map((_, place) => place).filter((place) => isLeaf[place]);
  const under = ids.map((): number[] => []);
  for (const leaf of leaves) for (const above of chains[leaf]!) under[above]!.push(leaf);
  return { ids, parents, chains, leaves, isLeaf, under };
}
