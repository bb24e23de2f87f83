import { importsOf } from './imports.ts';
import type { Offence } from './lawful.ts';
import type { Source } from './sources.ts';

/** Ringene mellom filene. Rene typeimporter og late importer finnes ikke når fila lastes, og teller ikke. */
export function cycleOffences(files: Source[]): Offence[] {
  const known = new Set(files.map(({ path }) => path));
  const graph = new Map(files.map((file) => [file.path, importsOf(file, known)
    .flatMap(({ target, typeOnly, lazy }) => (target !== null && known.has(target) && !typeOnly && !lazy ? [target] : []))]));
  return components(graph).filter((ring) => ring.length > 1 || graph.get(ring[0]!)!.includes(ring[0]!))
    .map((ring) => ({ file: [...ring].sort()[0]!, text: `ring: ${[...ring].sort().join(' ↔ ')}` }));
}

/** Sterkt sammenhengende komponenter (Tarjan). */
export function components(graph: ReadonlyMap<string, readonly string[]>): string[][] {
  const index = new Map<string, number>();
  const low = new Map<string, number>();
  const stack: string[] = [];
  const found: string[][] = [];
  const visit = (node: string) => {
    index.set(node, index.size);
    low.set(node, index.get(node)!);
    stack.push(node);
    for (const next of graph.get(node) ?? []) {
      if (!index.has(next)) visit(next);
      if (stack.includes(next)) low.set(node, Math.min(low.get(node)!, low.get(next)!));
    }
    if (low.get(node) === index.get(node)) found.push(stack.splice(stack.indexOf(node)));
  };
  for (const node of graph.keys()) if (!index.has(node)) visit(node);
  return found;
}
