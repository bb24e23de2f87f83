import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { PostgresProblem } from './problem.ts';

export interface TreeFile {
  readonly path: string;
  readonly size: number;
  readonly mode: number;
}

export interface TreeLink {
  readonly path: string;
  readonly target: string;
}

/** Vanlige filer under ei mappe, sortert. Lenker er utelatt: pakkens egen liste er fasiten for dem. */
export function listFiles(root: string, below = ''): TreeFile[] {
  return readdirSync(join(root, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(below, entry.name);
      if (entry.isDirectory()) return listFiles(root, path);
      if (!entry.isFile()) return [];
      const { size, mode } = lstatSync(join(root, path));
      return [{ path, size, mode }];
    });
}

/** pg-symlinks.json navngir begge ender fra pakkemappa: `native/lib/libpq.so` → `native/lib/libpq.so.5.18`. */
export function parseLinks(text: string): TreeLink[] {
  const list = JSON.parse(text) as unknown;
  if (!Array.isArray(list)) throw new Error('pg-symlinks.json is not a list');
  return list.map((entry: unknown) => {
    const { source, target } = (entry ?? {}) as { source?: unknown; target?: unknown };
    const path = withinNative(target);
    return { path, target: relative(dirname(path), withinNative(source)) };
  });
}

function withinNative(value: unknown): string {
  const path = typeof value === 'string' ? relative('native', value) : '..';
  if (path === '..' || path.startsWith(`..${sep}`)) throw new Error(`pg-symlinks.json points outside the package: ${String(value)}`);
  return path;
}

export function readLinks(native: string): TreeLink[] {
  const path = join(native, 'pg-symlinks.json');
  try {
    return parseLinks(readFileSync(path, 'utf8'));
  } catch (cause) {
    throw new PostgresProblem('BINARIES', `PostgreSQL-pakken er ufullstendig eller ødelagt: ${path}. Kjør npm install på nytt.`, { cause });
  }
}
