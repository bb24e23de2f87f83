import type { LogEntry } from '#libs/platform';

type Felt = NonNullable<LogEntry['felt']>;
type Dokument = Record<string, unknown>;

/** Kilden står ved det den gjelder. */
const unread = new Set(['kilde']);
const isDokument = (value: unknown): value is Dokument => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Et dokument som ble endret, leses felt for felt: det som er likt, er ikke med, og en liste med ledd er hvor mange det er. */
export function flattened(felt: Felt): Felt {
  return Object.fromEntries(Object.entries(felt).filter(([navn]) => !unread.has(navn)).flatMap(([navn, [fra, til]]) => (isDokument(fra) || isDokument(til) ? fieldsOf(isDokument(fra) ? fra : {}, isDokument(til) ? til : {}) : [[navn, [fra, til]]])));
}

function fieldsOf(fra: Dokument, til: Dokument): [string, [unknown, unknown]][] {
  const navn = [...new Set([...Object.keys(fra), ...Object.keys(til)])];
  return navn.filter((ett) => JSON.stringify(fra[ett] ?? null) !== JSON.stringify(til[ett] ?? null)).map((ett) => [ett, readable(fra[ett] ?? null, til[ett] ?? null)]);
}

function readable(fra: unknown, til: unknown): [unknown, unknown] {
  const [before, after] = [counted(fra), counted(til)];
  return before === after ? [before, `${String(after)}, endret`] : [before, after];
}

const counted = (value: unknown): unknown => (Array.isArray(value) && value.some(isDokument) ? `${value.length} i alt` : value);
