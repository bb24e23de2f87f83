import { UnreadableFileError } from './csv-file.ts';
import { readCube, readJson } from './klient/json-stat.ts';
import { observationsOf } from './klient/observations.ts';
import type { Uttrekk } from './serie.ts';

/** Om innholdet er json (eller en nettside noen har lagret), og ikke en tabell. */
export const isDataset = (text: string): boolean => /^\uFEFF?\s*[{[<]/.test(text);

/**
 * Leser json-stat2 uten en serie som sier hva som er hva: fila må selv si hvilken dimensjon som er sted, tid og mål («role»), og ha ett mål.
 * `areas` er kodene den kan ha tall for. Kaster UnreadableFileError eller JobError, og da er ingenting lest.
 */
export function readOwnDataset(text: string, areas: readonly string[]): Uttrekk {
  const json = readJson(text);
  const cube = readCube(json);
  const role = (json as { role?: Record<string, unknown> }).role ?? {};
  const [sted, tid, maal] = (['geo', 'time', 'metric'] as const).map((name) => (Array.isArray(role[name]) && role[name].length === 1 ? String(role[name][0]) : null));
  if (!sted || !tid || !maal) throw new UnreadableFileError(['Fila sier ikke hvilken dimensjon som er område, tid og mål («role»). Bruk CSV eller et regneark.']);
  const [verdi, ...flere] = cube.dimensions.find(({ code }) => code === maal)?.codes ?? [];
  if (verdi === undefined || flere.length > 0) throw new UnreadableFileError([`Fila har flere mål (${[verdi, ...flere].join(', ')}). Velg ett av dem hos kilden, og hent fila på nytt.`]);
  return observationsOf(cube, { omraade: { dimensjon: sted, prefiks: 'K-' }, tid: { dimensjon: tid, antall: 0 }, maal: { dimensjon: maal, verdi }, faste: {} }, areas);
}
