import { readAxis, type Axis, type Cube, type CubeProblem } from './cube.ts';
import { fewestLeafCells, mostCells } from './policy.ts';

/** Kuben som én flat liste: cellene i blader og summer ved siden av hverandre. */
export interface Grid { axes: readonly Axis[]; size: number; counts: Float64Array; isLeaf: Uint8Array; keys: readonly string[] }

/** Leser og prøver kuben. Svarer med hva som er galt, uten å si hvilke tall det gjelder. */
export function readGrid({ dims, counts }: Cube): Grid | CubeProblem {
  if (dims.length === 0 || new Set(dims.map(({ id }) => id)).size !== dims.length) return 'ingen_dimensjoner';
  const read = dims.map(readAxis);
  const problem = read.find((axis) => typeof axis === 'string');
  if (problem) return problem;
  const size = (read as Omit<Axis, 'stride'>[]).reduce((product, { ids }) => product * ids.length, 1);
  if (size > mostCells) return 'for_stor';
  let stride = 1;
  const axes = (read as Omit<Axis, 'stride'>[]).map((axis) => {
    const own = { ...axis, stride };
    stride *= axis.ids.length;
    return own;
  });
  if (axes.reduce((product, { leaves }) => product * leaves.length, 1) < fewestLeafCells) return 'for_liten';
  const keys = axes.reduce<string[]>((starts, { ids }) => ids.flatMap((id) => starts.map((start) => (start === '' ? id : `${start}|${id}`))), ['']);
  const grid: Grid = { axes, size, counts: new Float64Array(size), isLeaf: leafMarks(axes, size), keys };
  return fill(grid, counts) ?? grid;
}

function leafMarks(axes: readonly Axis[], size: number): Uint8Array {
  const marks = new Uint8Array(size).fill(1);
  for (const { stride, ids, isLeaf } of axes) {
    for (let cell = 0; cell < size; cell++) if (!isLeaf[Math.floor(cell / stride) % ids.length]) marks[cell] = 0;
  }
  return marks;
}

function fill(grid: Grid, given: Readonly<Record<string, number>>): CubeProblem | null {
  const places = new Map(grid.keys.map((key, place) => [key, place]));
  const sums: [number, number][] = [];
  for (const [key, count] of Object.entries(given)) {
    const place = places.get(key);
    if (place === undefined) return 'ukjent_celle';
    if (!Number.isInteger(count) || count < 0 || count > 1e9) return 'ugyldig_antall';
    if (grid.isLeaf[place]) grid.counts[place] = count;
    else sums.push([place, count]);
  }
  addUp(grid.axes, grid.counts);
  return sums.every(([place, count]) => grid.counts[place] === count) ? null : 'summen_stemmer_ikke';
}

/** Fyller summene av bladene, en dimensjon om gangen. Sumcellene må være null fra før. */
export function addUp(axes: readonly Axis[], counts: Float64Array): void {
  for (const { stride, ids, chains, leaves } of axes) {
    const block = stride * ids.length;
    for (let start = 0; start < counts.length; start += block) {
      for (const leaf of leaves) {
        const chain = chains[leaf]!;
        for (let up = 1; up < chain.length; up++) {
          const [from, to] = [start + leaf * stride, start + chain[up]! * stride];
          for (let inner = 0; inner < stride; inner++) counts[to + inner]! += counts[from + inner]!;
        }
      }
    }
  }
}

/** Verdien cellen har i hver dimensjon. */
export const placesOf = (axes: readonly Axis[], cell: number): number[] => axes.map(({ stride, ids }) => Math.floor(cell / stride) % ids.length);
