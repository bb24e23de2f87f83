import type { Cube, Dimension } from '../cube.ts';
import type { Pattern } from '../pattern.ts';
import type { Policy } from '../policy.ts';
import type { Witness } from '../witness.ts';
import type { OpenEngine } from './battery.ts';

const axis = (id: string, leaves: number): Dimension => ({ id, nodes: [{ id: 'T', parent: null }, ...Array.from({ length: leaves }, (_, i) => ({ id: `${id}${i}`, parent: 'T' }))] });
const secret = 'eierens hemmelighet';
const dims = [axis('r', 4), axis('k', 4)];
/** Alle bladene er 6, bortsett fra r0|k0 (2), r0|k1 (1) og r2|k2 (0). */
const cube: Cube = { dims, counts: Object.fromEntries([0, 1, 2, 3].flatMap((row) => [0, 1, 2, 3].map((column) => [`r${row}|k${column}`, row === 2 && column === 2 ? 0 : 6]))) };
const small: Cube = { dims, counts: { ...cube.counts, 'r0|k0': 2, 'r0|k1': 7 } };

type Changes = Record<string, number>;
/** Et ærlig vitne: r0|k0 løftes fra 2 til 5 mot r1|k1, og radene og kolonnene står stille. */
const honest: Changes = { 'r0|k0': 3, 'r1|k1': 3, 'r0|k1': -3, 'r1|k0': -3 };
const square = Object.keys(honest);

interface Forgery { name: string; changes: Changes | null; hidden?: string[]; policy?: Policy; given?: Changes }
const forged: Forgery[] = [
  { name: 'mangler', changes: null },
  { name: 'løfter til én under grensa', changes: { 'r0|k0': 2, 'r1|k1': 2, 'r0|k1': -2, 'r1|k0': -2 } },
  { name: 'endrer en celle som vises', changes: honest, hidden: ['r0|k0', 'r0|k1', 'r1|k0'] },
  { name: 'endrer summer som vises', changes: { 'r0|k0': 3 } },
  { name: 'endrer totalen som vises', changes: { 'r0|k0': 3, 'r1|k1': 3 }, hidden: [...square, 'r0|T', 'r1|T', 'T|k0', 'T|k1'] },
  { name: 'går under null', changes: honest, given: { 'r1|k0': 2 } },
  { name: 'har halve mennesker', changes: { 'r0|k0': 3.5, 'r1|k1': 3.5, 'r0|k1': -3.5, 'r1|k0': -3.5 } },
  { name: 'gjelder en celle som vises', changes: {}, hidden: square.slice(1), given: { 'r0|k0': 4 } },
  { name: 'tømmer en celle', changes: honest, given: { 'r1|k0': 3 } },
  { name: 'tømmer en celle når alle nuller vises', changes: honest, given: { 'r1|k0': 3 }, policy: { t: 5, zero: 'always', secret } },
];

/** Vitnemålene motoren må avvise, og det ene den må godta. Svarer med det første den tar feil av. */
export function forgeries(engine: OpenEngine): string | null {
  if (!isCovered(engine, { name: 'ærlig', changes: honest })) return 'avviser et ærlig vitne';
  const accepted = forged.find((forgery) => isCovered(engine, forgery));
  return accepted ? `godtar et vitne som ${accepted.name}` : null;
}

function isCovered(engine: OpenEngine, { changes, hidden = square, policy = { t: 5, zero: 'publish', secret }, given = {} }: Forgery): boolean {
  const grid = engine.readGrid({ dims, counts: { ...small.counts, ...given } });
  if (typeof grid === 'string') throw new Error(grid);
  const pattern: Pattern = engine.startPattern(grid, policy, null)!;
  const target = grid.keys.indexOf('r0|k0');
  pattern.hidden.fill(0);
  for (const key of hidden) pattern.hidden[grid.keys.indexOf(key)] = 1;
  const leaves = new Map(Object.entries(changes ?? {}).map(([key, change]) => [grid.keys.indexOf(key), change]));
  const witnesses = new Map<number, Witness>(changes ? [[target, { leaves, cells: leaves }]] : []);
  return engine.uncovered({ ...pattern, targets: [target] }, witnesses).length === 0;
}
