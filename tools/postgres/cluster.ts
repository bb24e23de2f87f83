import { existsSync, lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { errnoOf, folderProblem, PostgresProblem } from './problem.ts';

export type ClusterState = 'absent' | 'ready';

/** Ser, rører aldri. Alt som kan være noens data, ender i en feil. */
export function inspectCluster(dataDir: string, major: string): ClusterState {
  const names = list(dataDir);
  if (names === undefined || names.length === 0) return 'absent';
  if (!names.includes('PG_VERSION')) {
    throw new PostgresProblem(
      'FOREIGN_FOLDER',
      `Mappen ${dataDir} er ikke tom og er ikke en database (inneholder ${sample(names)}). ` +
        'Ingenting er rørt. Velg en tom mappe, eller en mappe som ikke finnes ennå.',
    );
  }
  const found = readVersion(dataDir);
  if (found !== major) {
    throw new PostgresProblem(
      'WRONG_MAJOR',
      `Databasen i ${dataDir} er laget av PostgreSQL ${found || '(ukjent)'}, men dette programmet har PostgreSQL ${major}. ` +
        'Ingenting er rørt. Bruk en ny mappe og flytt dataene over, eller bruk den gamle versjonen av programmet.',
    );
  }
  if (!existsSync(join(dataDir, 'global', 'pg_control'))) {
    throw new PostgresProblem(
      'FOREIGN_FOLDER',
      `Databasen i ${dataDir} er ufullstendig (global/pg_control mangler). Ingenting er rørt. ` +
        'Hent mappen fra en sikkerhetskopi, eller velg en ny mappe.',
    );
  }
  return 'ready';
}

function list(dataDir: string): string[] | undefined {
  try {
    if (!lstatSync(dataDir).isDirectory()) {
      throw new PostgresProblem('FOREIGN_FOLDER', `${dataDir} er en fil, ikke en mappe. Ingenting er rørt. Velg en annen mappe.`);
    }
    return readdirSync(dataDir);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return undefined;
    throw folderProblem('lese datamappen', dataDir, error);
  }
}

function readVersion(dataDir: string): string {
  try {
    return readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  } catch (error) {
    throw folderProblem('lese versjonen av databasen', join(dataDir, 'PG_VERSION'), error);
  }
}

function sample(names: string[]): string {
  const shown = names.slice(0, 3).join(', ');
  return names.length > 3 ? `${shown} og ${names.length - 3} til` : shown;
}
