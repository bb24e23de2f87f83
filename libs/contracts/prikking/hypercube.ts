import { placesOf, type Grid } from './grid.ts';
import { waysOut, type Flip } from './flip.ts';

/**
 * Et bytte: noen blader går opp og andre like mye ned, så summene over dem står stille. `cells` er alt som endres, `takers` og `givers` bladene.
 * I en dimensjon uten motstykke endres alle summene over cellen, totalen også.
 */
export interface Hypercube { takers: readonly number[]; givers: readonly number[]; cells: readonly number[]; lift: number; price: number }

/** Prisen på å endre en celle: 0 når den alt er skjult, uendelig når den aldri kan endres. */
export type Prices = Float64Array;

/** En vei i én dimensjon, og hva den koster for målet alene. Et bytte koster aldri mindre enn summen av dem. */
interface Way { flip: Flip; price: number }

const nothing: readonly number[] = [];
const at = (cells: readonly number[], offset: number | undefined) => (offset === undefined ? nothing : cells.map((cell) => cell + offset));
const spread = (cells: readonly number[], { up, down }: Flip) => [...up, ...down].flatMap((offset) => at(cells, offset));
const takersOf = (takers: readonly number[], givers: readonly number[], { up, down }: Flip) => [...at(takers, up[0]), ...at(givers, down[0])];
const giversOf = (takers: readonly number[], givers: readonly number[], { up, down }: Flip) => [...at(givers, up[0]), ...at(takers, down[0])];

/** Finner det billigste byttet som løfter en celle. Veiene mellom verdiene huskes, for de samme trengs igjen og igjen. */
export class HypercubeSearch {
  private readonly grid: Grid;
  private readonly prices: Prices;
  private readonly floor: number;
  private readonly flips: Map<number, readonly Flip[]>[];

  /** `floor` er det minste en giver kan sitte igjen med. */
  constructor(grid: Grid, prices: Prices, floor: number) {
    this.grid = grid;
    this.prices = prices;
    this.floor = floor;
    this.flips = grid.axes.map(() => new Map<number, readonly Flip[]>());
  }

  /**
   * Det billigste byttet; av like billige det som løfter mest. `null` når ingen duger.
   * `lift` er så mye cellen trenger, `least` det minste som er til hjelp, `changed` endringer som alt er gjort i bladene, `dearest` det meste det kan koste.
   */
  cheapest(target: number, lift: number, least: number, changed: ReadonlyMap<number, number>, dearest = Infinity): Hypercube | null {
    const places = placesOf(this.grid.axes, target);
    const ways = places.map((place, dim) => this.waysFrom(target, dim, place));
    if (ways.some(({ length }) => length === 0)) return null;
    // Det billigste resten av dimensjonene kan legge til.
    const rest = ways.map((_, dim) => ways.slice(dim + 1).reduce((sum, [first]) => sum + first!.price, 0));
    const last = ways.length - 1;
    let best: Hypercube | null = null;
    let limit = dearest;
    const visit = (dim: number, sofar: number, cells: readonly number[], takers: readonly number[], givers: readonly number[]): boolean => {
      for (const { flip, price: own } of ways[dim]!) {
        if (sofar + own + rest[dim]! > limit) return false;
        if (dim < last) {
          if (visit(dim + 1, sofar + own, spread(cells, flip), takersOf(takers, givers, flip), giversOf(takers, givers, flip))) return true;
          continue;
        }
        const price = this.priceOf(cells, flip, limit);
        if (price === Infinity || price > limit) continue;
        const able = this.ableToGive(takers, givers, flip, lift, changed);
        if (able < least || (best !== null && price === limit && able <= best.lift)) continue;
        best = { takers: takersOf(takers, givers, flip), givers: giversOf(takers, givers, flip), cells: spread(cells, flip), lift: able, price };
        limit = price;
        if (price === 0 && able === lift) return true;
      }
      return false;
    };
    visit(0, 0, [0], [0], nothing);
    return best;
  }

  /** Veiene som kan brukes, de billigste først. */
  private waysFrom(target: number, dim: number, place: number): readonly Way[] {
    const axis = this.grid.axes[dim]!;
    let flips = this.flips[dim]!.get(place);
    if (!flips) this.flips[dim]!.set(place, flips = waysOut(axis, place));
    const others = target - place * axis.stride;
    const ways: Way[] = [];
    for (const flip of flips) {
      const price = this.priceOf([others], flip, Infinity);
      if (price < Infinity) ways.push({ flip, price });
    }
    return ways.sort((a, b) => a.price - b.price);
  }

  /** Stanser så snart det er dyrere enn `most`. */
  private priceOf(cells: readonly number[], { up, down }: Flip, most: number): number {
    let price = 0;
    for (const cell of cells) {
      for (const offset of up) price += this.prices[cell + offset]!;
      for (const offset of down) price += this.prices[cell + offset]!;
      if (price > most) return Infinity;
    }
    return price;
  }

  /** Den minste giveren setter grensa. */
  private ableToGive(takers: readonly number[], givers: readonly number[], { up, down }: Flip, lift: number, changed: ReadonlyMap<number, number>): number {
    let able = lift;
    for (const giver of givers) able = Math.min(able, this.left(giver + up[0]!, changed));
    if (down.length > 0) for (const taker of takers) able = Math.min(able, this.left(taker + down[0]!, changed));
    return able;
  }

  private left(leaf: number, changed: ReadonlyMap<number, number>): number {
    return this.grid.counts[leaf]! - this.floor + (changed.size > 0 ? changed.get(leaf) ?? 0 : 0);
  }
}
