import type { Cube, Dimension } from '../cube.ts';
import { cellKey } from '../cube.ts';
import type { Policy } from '../policy.ts';
import { zeroRules } from '../policy.ts';

/** Tilfeldige tall som er de samme hver gang for samme frø. */
export class Dice {
  private state: number;
  constructor(seed: number) { this.state = (seed ^ 0x9e3779b9) >>> 0; }

  /** Fra og med 0, til 1. */
  next(): number {
    this.state = (Math.imul(this.state, 1664525) + 1013904223) >>> 0;
    const mixed = Math.imul(this.state ^ (this.state >>> 15), 0x2c1b3c6d);
    return ((mixed ^ (mixed >>> 13)) >>> 0) / 2 ** 32;
  }
  /** Heltall, begge endene med. */
  between(least: number, most: number): number { return least + Math.floor(this.next() * (most - least + 1)); }
  pick<T>(from: readonly T[]): T { return from[this.between(0, from.length - 1)]!; }
}

/** Blader, og hvor mange grupper de er delt i; 0 er rett under totalen. */
interface Form { leaves: number; groups: number }
const flat = (leaves: number): Form => ({ leaves, groups: 0 });

const shapes: Record<string, (dice: Dice) => Form[]> = {
  'én dimensjon': (dice) => [{ leaves: dice.between(12, 20), groups: dice.between(0, 4) }],
  'to dimensjoner': (dice) => [flat(dice.between(3, 8)), flat(dice.between(4, 7))],
  'tre dimensjoner': (dice) => [flat(dice.between(2, 4)), flat(dice.between(2, 3)), flat(dice.between(3, 4))],
  'én med grupper': (dice) => [{ leaves: dice.between(5, 8), groups: dice.between(2, 3) }, flat(dice.between(3, 5))],
  'begge med grupper': (dice) => [{ leaves: dice.between(4, 7), groups: 2 }, { leaves: dice.between(4, 6), groups: 2 }],
};
/** Hvor mye det er i cellene: mange nuller, bare små tall, skjevt slik deltakere er, eller store. */
const fillings: Record<string, (dice: Dice) => number> = {
  spredt: (dice) => (dice.next() < 0.65 ? 0 : dice.between(1, 14)),
  'små tall': (dice) => dice.between(0, 6),
  skjevt: (dice) => Math.floor(-Math.log(1 - dice.next()) * 10),
  store: (dice) => (dice.next() < 0.12 ? dice.between(1, 4) : dice.between(5, 60)),
};
export const shapeNames = Object.keys(shapes);

/** En kube av en navngitt form, med tilfeldig størrelse og fyll. */
export function randomCube(dice: Dice, shape = dice.pick(shapeNames), filling = dice.pick(Object.keys(fillings))): Cube {
  const dims = shapes[shape]!(dice).map(({ leaves, groups }, dim): Dimension => ({
    id: `dim${dim}`,
    nodes: [{ id: 'alle', parent: null }, ...Array.from({ length: groups }, (_, i) => ({ id: `gruppe${i}`, parent: 'alle' })),
      ...Array.from({ length: leaves }, (_, i) => ({ id: `${'abcdef'[dim]}${i}`, parent: groups ? `gruppe${i % groups}` : 'alle' }))],
  }));
  return { dims, counts: randomCounts(dims, () => fillings[filling]!(dice)) };
}

export function randomCounts(dims: readonly Dimension[], draw: () => number): Record<string, number> {
  const parents = dims.map(({ nodes }) => new Set(nodes.map(({ parent }) => parent)));
  const leaves = dims.reduce<string[][]>((starts, { nodes }, dim) => starts.flatMap((start) => nodes.filter(({ id }) => !parents[dim]!.has(id)).map(({ id }) => [...start, id])), [[]]);
  return Object.fromEntries(leaves.map((ids) => [cellKey(ids), draw()]));
}

export const randomPolicy = (dice: Dice): Policy => ({ secret: `hemmelighet nr. ${dice.between(0, 9999)}`, t: dice.pick([3, 5, 5, 5, 8, 10]), zero: dice.pick(['publish', 'publish', ...zeroRules]) });
