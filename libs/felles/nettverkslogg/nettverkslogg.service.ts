import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contracts';
import { currentContext, Db, idsIn, nettverkOf, toLoggRad, type LogEntry } from '#libs/platform';
import { flattened } from './innslag.policy.ts';
import { findNames, listHandlinger, listInnslag, listPersoner, type Innslagsrad, type Personrad } from './nettverkslogg.query.ts';
import type { Nettverkslogg, NettverksloggFilter } from './nettverkslogg.type.ts';

/** Loggen i det felles rommet, på nettverkets egen innlogging. */
@Injectable()
export class NettverksloggService {
  constructor(private readonly db: Db) {}

  /** En side, nyeste først. Muren begrenser til eget nettverk. */
  async list({ personId, handling, fra, til, foer }: NettverksloggFilter): Promise<Pick<Nettverkslogg, 'innslag' | 'neste'>> {
    const rows = await this.db.query<Innslagsrad>(listInnslag, [this.nettverk(), personId, handling, fra, til, foer, limits.sidestoerrelse + 1]);
    const page = rows.slice(0, limits.sidestoerrelse).map((row) => ({ ...row, rader: row.rader.map(({ felt = {}, ...rad }) => ({ ...rad, felt: flattened(felt) })) }));
    const names = await this.namesIn(page.flatMap(({ rader }) => rader));
    return { innslag: page.map(({ rader, ...row }) => ({ ...row, rader: rader.map((rad) => toLoggRad(rad, names)) })), neste: rows.length > page.length ? page.at(-1)!.id : null };
  }

  async handlinger(): Promise<string[]> {
    return (await this.db.query<{ handling: string }>(listHandlinger, [this.nettverk()])).map(({ handling }) => handling);
  }

  personer(): Promise<Personrad[]> { return this.db.query<Personrad>(listPersoner, [this.nettverk()]); }

  private async namesIn(entries: LogEntry[]): Promise<Map<string, string>> {
    const ids = idsIn(entries);
    const rows = ids.length === 0 ? [] : await this.db.query<{ id: string; navn: string }>(findNames, [this.nettverk(), ids]);
    return new Map(rows.map(({ id, navn }) => [id, navn]));
  }

  private nettverk(): number | null { return nettverkOf(currentContext()); }
}
