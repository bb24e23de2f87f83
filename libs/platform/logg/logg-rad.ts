import type { LogEntry } from '../work/tx.ts';
import type { LoggRad } from './logg-rad.type.ts';

// Nøkler og tellere er for maskinen; de står i loggen, men sier ingen noe.
const technical = new Set(['id', 'kommuneId', 'noekkel', 'satsingId', 'tiltakId', 'handlingsplanId', 'vedtakId', 'versjon']);
const uuid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/;

/** Id-ene som står som verdier i innslagene, så navnene kan slås opp samlet. */
export function idsIn(entries: LogEntry[]): string[] {
  const values = entries.flatMap(({ felt }) => visible(felt).flatMap(([, pair]) => pair.flat()));
  return [...new Set(values.filter((value): value is string => typeof value === 'string' && uuid.test(value)))];
}

/** Innslaget slik folk leser det: uten tekniske felt, og med navn der loggen har en id. */
export function toLoggRad({ tabell, id, verb, navn, felt }: LogEntry, names: Map<string, string>): LoggRad {
  const fields = visible(felt).map(([name, [fra, til]]) => ({ navn: name, fra: asText(fra, names), til: asText(til, names) }));
  return { tabell, id: id ?? null, verb, navn: navn ?? null, felt: fields };
}

const visible = (felt: LogEntry['felt'] = {}) => Object.entries(felt).filter(([name]) => !technical.has(name));

/** Lister som én linje per ledd; resten slik det står i loggen. */
function asText(value: unknown, names: Map<string, string>): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map((item) => asText(item, names)).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : names.get(String(value)) ?? String(value);
}
