import highsPackage, { type Highs, type Model } from 'highs';
import type { Equation } from './equations.ts';

/** En celle angriperen er ute etter: bladene den er summen av, og det sanne tallet, som bare brukes til å kontrollere angriperen selv. */
export interface Target { over: readonly string[]; truth: number }
/** `placed` er de angriperen vet er under grensa; `solved` er de av dem hun vet nøyaktig. `whole` er hvor mange som trengte heltallsløsning. */
export interface Loot { targets: number; solved: number; placed: number; whole: number }

const tolerance = 1e-6;
const enough = 100_000;
let loading: Promise<Highs> | undefined;
// Typene i pakka tror den er CommonJS; som ESM er standardeksporten selve funksjonen.
const loadHighs = highsPackage as unknown as typeof highsPackage.default;

/** HiGHS lastes én gang for alle prøvene i fila. */
export const loadAttacker = (): Promise<Attacker> => (loading ??= loadHighs()).then((highs) => new Attacker(highs));

/**
 * En angriper med alle publiserte celler, alle summene og grensa, men uten tallene. Hun løser lineære programmer over bladene hun ikke ser:
 * hvor stor kan cellen være, og hvor liten? Der svaret ikke er hele tall, løses det på nytt med hele tall.
 */
export class Attacker {
  private readonly highs: Highs;
  constructor(highs: Highs) { this.highs = highs; }

  /** `floor` er det minste hvert skjult blad kan være. */
  attack(equations: readonly Equation[], targets: readonly Target[], t: number, floor: (leaf: string) => number = () => 0): Loot {
    const known = new Map(equations.flatMap(({ over, value }) => (over.length === 1 ? [[over[0]!, value] as const] : [])));
    const unknown = [...new Set([...equations, ...targets].flatMap(({ over }) => over))].filter((leaf) => !known.has(leaf));
    const columns = new Map(unknown.map((leaf, column) => [leaf, column]));
    const rows = equations.map(({ over, value }) => ({
      columns: over.flatMap((leaf) => columns.get(leaf) ?? []), value: value - over.reduce((sum, leaf) => sum + (known.get(leaf) ?? 0), 0),
    })).filter((row) => row.columns.length > 0);
    const goals = targets.map(({ over, truth }) => ({ columns: over.flatMap((leaf) => columns.get(leaf) ?? []), base: over.reduce((sum, leaf) => sum + (known.get(leaf) ?? 0), 0), truth }));
    const model = this.modelOf(rows, unknown.map(floor));
    try {
      return this.search(model, unknown.length, goals, t);
    } finally {
      model.dispose();
    }
  }

  private search(model: Model, width: number, goals: readonly { columns: readonly number[]; base: number; truth: number }[], t: number): Loot {
    const loot: Loot = { targets: goals.length, solved: 0, placed: 0, whole: 0 };
    const free = new Set<number>();
    for (const [place, { columns, base, truth }] of goals.entries()) {
      if (free.has(place)) continue;
      let most = this.extreme(model, columns, -1, width);
      if (most.value + base >= t - tolerance && !most.isWhole) {
        loot.whole++;
        most = this.extreme(model, columns, -1, width, true);
      }
      if (most.value + base < t - tolerance) {
        loot.placed++;
        const least = this.extreme(model, columns, 1, width, true);
        if (Math.round(least.value + base) > truth || Math.round(most.value + base) < truth) throw new Error('Angriperen regner feil: sannheten er utenfor det hun tror er mulig.');
        if (most.value - least.value < tolerance) loot.solved++;
        continue;
      }
      // En hel tabell der flere celler er store nok, frikjenner alle sammen.
      for (const [other, goal] of goals.entries()) if (goal.columns.reduce((sum, column) => sum + most.values[column]!, goal.base) >= t - tolerance) free.add(other);
    }
    return loot;
  }

  /** Den største (`sense` −1) eller minste summen av noen blader. */
  private extreme(model: Model, columns: readonly number[], sense: 1 | -1, width: number, whole = false): { value: number; values: readonly number[]; isWhole: boolean } {
    if (columns.length === 0) return { value: 0, values: [], isWhole: true };
    const wanted = new Float64Array(width);
    for (const column of columns) wanted[column] = sense;
    const all = { kind: 'range', from: 0, to: width - 1 } as const;
    model.changeColsCost(all, wanted);
    if (whole) model.changeColsIntegrality(all, new Int32Array(width).fill(this.highs.constants.variableType.integer));
    model.run();
    const status = model.getModelStatus();
    if (status !== this.highs.constants.modelStatus.optimal) throw new Error(`Angriperen fant ingen tabell som stemmer (${status}).`);
    const values = [...model.getSolution().colValue];
    if (whole) model.clearIntegrality();
    return { value: columns.reduce((sum, column) => sum + values[column]!, 0), values, isWhole: values.every((value) => Math.abs(value - Math.round(value)) < tolerance) };
  }

  private modelOf(rows: readonly { columns: readonly number[]; value: number }[], floors: readonly number[]): Model {
    const width = floors.length;
    const starts = rows.reduce<number[]>((ends, { columns }) => [...ends, ends.at(-1)! + columns.length], [0]);
    const values = rows.map(({ value }) => value);
    const model = this.highs.createModel({
      numCols: width, numRows: rows.length, colCost: new Float64Array(width), colLower: floors, colUpper: new Float64Array(width).fill(enough),
      rowLower: values, rowUpper: values, matrix: { format: 'csr', numRows: rows.length, numCols: width, starts, indices: rows.flatMap(({ columns }) => columns), values: rows.flatMap(({ columns }) => columns.map(() => 1)) },
    });
    model.options.set({ output_flag: false, presolve: 'off', mip_rel_gap: 0 });
    return model;
  }
}
