import type { Dimension } from '../cube.ts';
import type { PublishedCell } from '../protect.ts';

/** Det en angriper vet: summen av noen blader er dette tallet. */
export interface Equation { over: readonly string[]; value: number }

/** Bladene en celle er summen av. Regnes ut på nytt her, så angriperen ikke arver en feil i motoren. */
export function leavesUnder(dims: readonly Dimension[], key: string): string[] {
  const ids = key.split('|');
  return dims.reduce<string[]>((starts, { nodes }, dim) => leavesOf(nodes, ids[dim]!).flatMap((leaf) => starts.map((start) => (dim === 0 ? leaf : `${start}|${leaf}`))), ['']);
}

function leavesOf(nodes: Dimension['nodes'], id: string): string[] {
  const children = nodes.filter(({ parent }) => parent === id);
  return children.length === 0 ? [id] : children.flatMap((child) => leavesOf(nodes, child.id));
}

/** Alle cellene i en kube, summer også. */
export const allKeys = (dims: readonly Dimension[]): string[] =>
  dims.reduce<string[]>((starts, { nodes }, dim) => nodes.flatMap(({ id }) => starts.map((start) => (dim === 0 ? id : `${start}|${id}`))), ['']);

/** Det publiserte som likninger. `suffix` skiller bladene i én kube fra de samme i en annen, for eksempel en annen måned. */
export const equationsOf = (dims: readonly Dimension[], cells: readonly PublishedCell[], suffix = ''): Equation[] =>
  cells.flatMap(({ key, value }) => (value === null ? [] : [{ over: leavesUnder(dims, key).map((leaf) => leaf + suffix), value }]));
