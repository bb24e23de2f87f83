import { cpus } from 'node:os';
import { pathToFileURL } from 'node:url';
import { cellKey, defaultPolicy, protect, type Cube, type Dimension } from '#libs/contracts';
import { readFlags } from './flags.ts';

/** En form i målingen: grupper og blader per dimensjon. `goal` er i millisekunder, `null` der det er en bakgrunnsjobb. */
interface Shape { name: string; dims: { groups: number; leaves: number }[]; goal: number | null; mean: number }
/** Median over kjøringene, i millisekunder: `cpu` er regnetida, `wall` klokka. `extra` er hvor stor del av cellene som ble skjult uten selv å være små. Målet gjelder regnetida. */
export interface PrikkingMeasure { name: string; cpu: number; wall: number; slowest: number; extra: number; goal: number | null; kept: boolean }

const policy = { ...defaultPolicy, secret: 'bare til måling her' };
const flat = (...leaves: number[]) => leaves.map((count) => ({ groups: 0, leaves: count }));
const shapes: Shape[] = [
  { name: '20 × 10', dims: flat(20, 10), goal: 10, mean: 12 },
  { name: '4 × 5 × 6', dims: flat(4, 5, 6), goal: 10, mean: 12 },
  { name: '12 × 8, begge i grupper', dims: [{ groups: 3, leaves: 12 }, { groups: 2, leaves: 8 }], goal: 10, mean: 12 },
  { name: '50 × 20', dims: flat(50, 20), goal: 100, mean: 12 },
];
const large: Shape[] = [
  { name: '357 i 17 grupper × 12', dims: [{ groups: 17, leaves: 357 }, { groups: 0, leaves: 12 }], goal: null, mean: 12 },
  { name: '50 × 20 × 10', dims: flat(50, 20, 10), goal: null, mean: 12 },
];

/** Måler prikkingen på skjeve, tilfeldige tabeller med fast frø. `withLarge` tar med bakgrunnsjobbene. */
export function measurePrikking(withLarge = false, runs = 15): PrikkingMeasure[] {
  return [...shapes, ...(withLarge ? large : [])].map((shape) => {
    const count = shape.goal === null ? 1 : runs;
    const random = randomFrom(shape.name.length * 7919);
    // Først noen uten klokke, slik et varmt program ville vært.
    if (shape.goal !== null) for (let warm = 0; warm < 30; warm++) protect(cubeOf(shape, random), policy);
    const measured = Array.from({ length: count }, () => measureOnce(cubeOf(shape, random)));
    const [cpu, wall] = [median(measured.map((one) => one.cpu)), median(measured.map((one) => one.wall))];
    const slowest = Math.max(...measured.map((one) => one.cpu));
    return { name: shape.name, cpu, wall, slowest, extra: measured.reduce((sum, one) => sum + one.extra, 0) / count, goal: shape.goal, kept: shape.goal === null || cpu <= shape.goal };
  });
}

const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)]!;

function measureOnce(cube: Cube): { cpu: number; wall: number; extra: number } {
  const [begun, before] = [performance.now(), process.cpuUsage()];
  const { status, stats, audit } = protect(cube, policy);
  const [wall, { user, system }] = [performance.now() - begun, process.cpuUsage(before)];
  if (status !== 'ok') throw new Error(`Målingen ble holdt tilbake: ${audit.reason}`);
  return { cpu: (user + system) / 1000, wall, extra: audit.complementary.length / stats.cells };
}

function cubeOf({ dims, mean }: Shape, random: () => number): Cube {
  const made = dims.map(({ groups, leaves }, dim): Dimension => ({
    id: `d${dim}`,
    nodes: [{ id: 'alle', parent: null }, ...Array.from({ length: groups }, (_, i) => ({ id: `g${i}`, parent: 'alle' })),
      ...Array.from({ length: leaves }, (_, i) => ({ id: `v${i}`, parent: groups ? `g${i % groups}` : 'alle' }))],
  }));
  const keys = made.reduce<string[][]>((starts, { nodes }) => starts.flatMap((start) => nodes.filter(({ id }) => id.startsWith('v')).map(({ id }) => [...start, id])), [[]]);
  return { dims: made, counts: Object.fromEntries(keys.map((ids) => [cellKey(ids), Math.floor(-Math.log(1 - random()) * mean)])) };
}

/** Lineær kongruens: samme frø gir samme tabeller på alle maskiner. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  console.log(`Prikking, t = ${defaultPolicy.t}, én kjerne (${cpus()[0]?.model.trim() ?? 'ukjent'}), Node ${process.version}`);
  for (const { name, cpu, wall, slowest, extra, goal, kept } of measurePrikking(readFlags(process.argv.slice(2)).store)) {
    const wanted = goal === null ? 'bakgrunnsjobb' : `≤ ${goal} ms ${kept ? '' : 'IKKE NÅDD'}`;
    console.log(`${name.padEnd(26)} regnetid ${cpu.toFixed(1).padStart(8)} ms (lengst ${slowest.toFixed(1)})   klokke ${wall.toFixed(1).padStart(8)} ms   skjult i tillegg ${(100 * extra).toFixed(1).padStart(5)} %   ${wanted}`);
  }
}
