import { fingerprint } from './fingerprint.ts';
import type { Grid } from './grid.ts';
import type { Prices } from './hypercube.ts';
import { isProtected, type Policy } from './policy.ts';

/** Fra 0 til 1, fast for hver celle. Uten eierens hemmelighet kan ingen regne den ut. */
export type Chance = (cell: number) => number;

/** Det som er bestemt så langt: hvilke celler som må vernes, hvilke som er skjult, og hva det koster å endre resten. */
export interface Pattern { grid: Grid; policy: Policy; targets: readonly number[]; hidden: Uint8Array; prices: Prices; chance: Chance }

/** Tidligere mønster for samme periode: `hidden` er skjult da, `movable` er skjult hver gang. */
export interface Frozen { hidden: ReadonlySet<number>; movable: ReadonlySet<number> }

/** `null` når en celle som må vernes, alt er vist. */
export function startPattern(grid: Grid, policy: Policy, frozen: Frozen | null): Pattern | null {
  const hidden = new Uint8Array(grid.size);
  const prices = new Float64Array(grid.size);
  const chance = chanceFrom(policy.secret);
  const targets: number[] = [];
  for (let cell = 0; cell < grid.size; cell++) {
    const count = grid.counts[cell]!;
    const mustHide = isProtected(count, policy);
    if (mustHide) targets.push(cell);
    if (mustHide || frozen?.hidden.has(cell)) hidden[cell] = 1;
    if (frozen) prices[cell] = frozen.movable.has(cell) ? 0 : Infinity;
    else if (count === 0 && policy.zero === 'always') prices[cell] = Infinity;
    else prices[cell] = mustHide ? 0 : priceOf(grid, cell, chance);
  }
  if (frozen && targets.some((cell) => !frozen.movable.has(cell))) return null;
  targets.sort((a, b) => height(grid, b) - height(grid, a) || chance(a) - chance(b) || a - b);
  return { grid, policy, targets, hidden, prices, chance };
}

/** Summer er mer verdt for leseren enn enkeltceller. Tallene selv har ingenting å si: da ville valget sagt noe om dem. */
const priceOf = (grid: Grid, cell: number, chance: Chance) => (1 + height(grid, cell)) * (1 + 2 * chance(cell));

function chanceFrom(secret: string): Chance {
  const seed = fingerprint([secret]);
  const [first, second] = [parseInt(seed.slice(0, 8), 16), parseInt(seed.slice(8), 16)];
  return (cell) => {
    let mixed = Math.imul(first ^ Math.imul(cell + 1, 0x9e3779b1), 0x85ebca6b) ^ second;
    mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
    return ((mixed ^ (mixed >>> 16)) >>> 0) / 2 ** 32;
  };
}

/** I hvor mange dimensjoner cellen er en sum. */
export const height = ({ axes }: Grid, cell: number): number =>
  axes.reduce((sum, { stride, ids, isLeaf }) => sum + (isLeaf[Math.floor(cell / stride) % ids.length] ? 0 : 1), 0);

export function hide({ hidden, prices }: Pattern, cells: Iterable<number>): void {
  for (const cell of cells) {
    hidden[cell] = 1;
    prices[cell] = 0;
  }
}
