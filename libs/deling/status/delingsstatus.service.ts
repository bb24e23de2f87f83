import { Injectable } from '@nestjs/common';
import { currentContext, Db, nettverkOf, notFound } from '#libs/platform';
import { withMangler } from './delingsstatus.policy.ts';
import { findDelingsstatus, findSisteAar, type DelingsstatusRow } from './delingsstatus.query.ts';
import type { Delingsstatus } from './delingsstatus.type.ts';

/** Hvem som har delt hva. Innholdet åpnes ikke her, så det føres ingen lesing. */
@Injectable()
export class DelingsstatusService {
  constructor(private readonly db: Db) {}

  /** Uten år vises det siste noen deler for; har ingen delt noe, i fjor, som er det siste det finnes noe ferdig for. */
  async read(wanted: number | null): Promise<Delingsstatus> {
    const aar = wanted ?? (await this.db.queryOne<{ aar: number | null }>(findSisteAar))?.aar ?? new Date().getFullYear() - 1;
    const row = await this.db.queryOne<DelingsstatusRow>(findDelingsstatus, [aar, nettverkOf(currentContext())]);
    if (!row) throw notFound();
    return { ...row, kommuner: row.kommuner.map((kommune) => withMangler(kommune, new Date())) };
  }
}
