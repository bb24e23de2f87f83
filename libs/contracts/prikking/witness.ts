import { placesOf, type Grid } from './grid.ts';
import type { Hypercube, HypercubeSearch } from './hypercube.ts';
import type { Pattern } from './pattern.ts';

/**
 * Vitnet for én celle: en annen tabell som stemmer med alt som vises, og der cellen er minst `t`.
 * `leaves` er hva som skiller bladene fra de sanne, `cells` hva som skiller alle cellene. Det leseren ikke ser, kan like gjerne være slik.
 */
export interface Witness { leaves: ReadonlyMap<number, number>; cells: ReadonlyMap<number, number> }

const unchanged: ReadonlyMap<number, number> = new Map();

/** Det billigste vitnet søket finner: ett bytte som løfter alt, eller flere små når det skjuler mindre. `null` når ingen finnes. */
export function findWitness(pattern: Pattern, search: HypercubeSearch, target: number): Witness | null {
  const need = pattern.policy.t - pattern.grid.counts[target]!;
  const whole = search.cheapest(target, need, need, unchanged);
  if (whole && (whole.price === 0 || need === 1)) return witnessOf(pattern.grid, [whole]);
  const small = severalSteps(pattern, search, target, need, whole?.price ?? Infinity);
  if (small) return witnessOf(pattern.grid, small);
  return whole && witnessOf(pattern.grid, [whole]);
}

/** Løfter litt om gangen. Hvert steg ser det forrige, så ingen celle gir fra seg mer enn den har. `null` når det ikke blir billigere enn `most`. */
function severalSteps({ prices }: Pattern, search: HypercubeSearch, target: number, need: number, most: number): Hypercube[] | null {
  const changed = new Map<number, number>();
  const borrowed = new Map<number, number>();
  const steps: Hypercube[] = [];
  let [left, spent] = [need, 0];
  while (left > 0 && spent < most) {
    const step = search.cheapest(target, left, 1, changed, most - spent);
    if (!step) break;
    for (const [cell, change] of leafChanges([step])) changed.set(cell, (changed.get(cell) ?? 0) + change);
    // Det som alt er betalt i ett steg, er gratis i det neste.
    for (const cell of step.cells) if (prices[cell] !== 0) { borrowed.set(cell, prices[cell]!); prices[cell] = 0; }
    steps.push(step);
    left -= step.lift;
    spent += step.price;
  }
  for (const [cell, price] of borrowed) prices[cell] = price;
  return left === 0 && spent < most ? steps : null;
}

function leafChanges(steps: readonly Hypercube[]): Map<number, number> {
  const changes = new Map<number, number>();
  const add = (cell: number, change: number) => changes.set(cell, (changes.get(cell) ?? 0) + change);
  for (const { takers, givers, lift } of steps) {
    for (const cell of takers) add(cell, lift);
    for (const cell of givers) add(cell, -lift);
  }
  for (const [cell, change] of changes) if (change === 0) changes.delete(cell);
  return changes;
}

function witnessOf(grid: Grid, steps: readonly Hypercube[]): Witness {
  const leaves = leafChanges(steps);
  const cells = new Map<number, number>();
  for (const [leaf, change] of leaves) for (const cell of ancestorsOf(grid, leaf)) cells.set(cell, (cells.get(cell) ?? 0) + change);
  for (const [cell, change] of cells) if (change === 0) cells.delete(cell);
  return { leaves, cells };
}

/** Bladet og alle summene det er med i. */
function ancestorsOf({ axes }: Grid, leaf: number): number[] {
  const places = placesOf(axes, leaf);
  return axes.reduce<number[]>((cells, { chains, stride }, dim) => chains[places[dim]!]!.flatMap((step) => cells.map((cell) => cell + step * stride)), [0]);
}
