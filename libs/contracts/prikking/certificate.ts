import { addUp } from './grid.ts';
import type { Pattern } from './pattern.ts';
import { leastWhenHidden } from './policy.ts';
import type { Witness } from './witness.ts';

/**
 * Prøver mønsteret på nytt før det publiseres, uten å stole på søket: for hver celle som må vernes, bygges vitnets tabell fra bladene,
 * summene regnes ut igjen, og hver celle som vises, må stemme. Svarer med cellene som ikke har noe gyldig vitne.
 */
export function uncovered(pattern: Pattern, witnesses: ReadonlyMap<number, Witness>): number[] {
  const table = new Float64Array(pattern.grid.size);
  return pattern.targets.filter((target) => {
    const witness = witnesses.get(target);
    return !witness || !holds(pattern, target, witness, table);
  });
}

function holds({ grid: { axes, size, counts, isLeaf }, policy, hidden }: Pattern, target: number, { leaves }: Witness, table: Float64Array): boolean {
  for (let cell = 0; cell < size; cell++) table[cell] = isLeaf[cell] ? counts[cell]! : 0;
  for (const [leaf, change] of leaves) {
    if (!isLeaf[leaf] || !Number.isInteger(change)) return false;
    table[leaf]! += change;
    if (table[leaf]! < Math.min(counts[leaf]!, leastWhenHidden(policy))) return false;
  }
  addUp(axes, table);
  for (let cell = 0; cell < size; cell++) if (!hidden[cell] && table[cell] !== counts[cell]) return false;
  return hidden[target] === 1 && table[target]! >= policy.t;
}
