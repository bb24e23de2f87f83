import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { Db, idsIn, toLoggRad, type LogEntry } from '#libs/platform';
import { findNames, listHandlinger, listLogg, type LoggRow } from './logg.query.ts';
import type { Logg, LoggFilter } from './logg.type.ts';

@Injectable()
export class LoggService {
  constructor(private readonly db: Db) {}

  /** En side av loggen, nyeste først. Muren begrenser til egen kommune. */
  async list({ personId, handling, fra, til, foer }: LoggFilter): Promise<Omit<Logg, 'handlinger'>> {
    const rows = await this.db.query<LoggRow>(listLogg, [personId, handling, fra, til, foer, limits.sidestoerrelse + 1]);
    const page = rows.slice(0, limits.sidestoerrelse);
    const names = await this.namesIn(page.flatMap((row) => row.rader));
    const innslag = page.map(({ rader, ...row }) => ({ ...row, rader: rader.map((rad) => toLoggRad(rad, names)) }));
    return { innslag, neste: rows.length > page.length ? page.at(-1)!.nr : null };
  }

  private async namesIn(entries: LogEntry[]): Promise<Map<string, string>> {
    const ids = idsIn(entries);
    const rows = ids.length === 0 ? [] : await this.db.query<{ id: string; navn: string }>(findNames, [ids]);
    return new Map(rows.map(({ id, navn }) => [id, navn]));
  }

  async handlinger(): Promise<string[]> {
    return (await this.db.query<{ handling: string }>(listHandlinger)).map((row) => row.handling);
  }
}
