import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { Db, type LogEntry } from '#libs/platform';
import { listHandlinger, listLogg, type LoggRow } from './logg.query.ts';
import type { Logg, LoggFilter, LoggRad } from './logg.type.ts';

@Injectable()
export class LoggService {
  constructor(private readonly db: Db) {}

  /** En side av loggen, nyeste først. Muren begrenser til egen kommune. */
  async list({ personId, handling, fra, til, foer }: LoggFilter): Promise<Omit<Logg, 'handlinger'>> {
    const rows = await this.db.query<LoggRow>(listLogg, [personId, handling, fra, til, foer, limits.sidestoerrelse + 1]);
    const page = rows.slice(0, limits.sidestoerrelse);
    const innslag = page.map(({ rader, ...row }) => ({ ...row, rader: rader.map(toRad) }));
    return { innslag, neste: rows.length > page.length ? page.at(-1)!.nr : null };
  }

  async handlinger(): Promise<string[]> {
    return (await this.db.query<{ handling: string }>(listHandlinger)).map((row) => row.handling);
  }
}

function toRad({ tabell, id, verb, navn, felt }: LogEntry): LoggRad {
  const fields = Object.entries(felt ?? {}).map(([name, [fra, til]]) => ({ navn: name, fra: asText(fra), til: asText(til) }));
  return { tabell, id: id ?? null, verb, navn: navn ?? null, felt: fields };
}

/** Lister som én linje per ledd; resten slik det står i loggen. */
function asText(value: unknown): string | null {
  if (value === null || value === undefined) return null;
  if (Array.isArray(value)) return value.map(String).join('\n');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}
