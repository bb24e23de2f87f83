import type { HypercubeSearch } from './hypercube.ts';
import { height, type Pattern } from './pattern.ts';
import { findWitness, type Witness } from './witness.ts';

/** Hva som er gjort av det som skal gjøres. */
export interface Progress { done: number; total: number }

/**
 * Viser igjen det som ble skjult uten å trengs: en celle vises når alle vitnene som brukte den, kan byttes med andre som bare endrer det skjulte.
 * De mest verdifulle cellene prøves først. Endrer mønsteret og vitnene.
 */
export function* cleanUp(pattern: Pattern, search: HypercubeSearch, witnesses: Map<number, Witness>, before: number): Generator<Progress, void> {
  const { grid, hidden, prices, targets, chance } = pattern;
  const mustHide = new Set(targets);
  const usedBy = new Map<number, Set<number>>();
  const note = (target: number, { cells }: Witness) => {
    for (const cell of cells.keys()) if (!mustHide.has(cell)) usedBy.set(cell, (usedBy.get(cell) ?? new Set()).add(target));
  };
  for (const [target, witness] of witnesses) note(target, witness);
  for (let cell = 0; cell < grid.size; cell++) if (!hidden[cell]) prices[cell] = Infinity;
  const candidates = hiddenOf(pattern).filter((cell) => !mustHide.has(cell))
    .sort((a, b) => height(grid, b) - height(grid, a) || chance(a) - chance(b) || a - b);
  for (const [place, cell] of candidates.entries()) {
    prices[cell] = Infinity;
    const replaced = replaceAll(pattern, search, [...usedBy.get(cell) ?? []]);
    if (replaced) {
      hidden[cell] = 0;
      for (const [target, witness] of replaced) {
        for (const old of witnesses.get(target)!.cells.keys()) usedBy.get(old)?.delete(target);
        witnesses.set(target, witness);
        note(target, witness);
      }
    } else prices[cell] = 0;
    yield { done: before + place + 1, total: before + candidates.length };
  }
}

function replaceAll(pattern: Pattern, search: HypercubeSearch, targets: readonly number[]): Map<number, Witness> | null {
  const found = new Map<number, Witness>();
  for (const target of targets) {
    const witness = findWitness(pattern, search, target);
    if (!witness) return null;
    found.set(target, witness);
  }
  return found;
}

export const hiddenOf = ({ hidden }: Pattern): number[] => [...hidden.keys()].filter((cell) => hidden[cell] === 1);
