import { Injectable } from '@nestjs/common';
import { currentContext, Db, nettverkOf, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { withEndring } from '../resultater/delt-endring.policy.ts';
import { findDelteResultater, findResultatdelingFor, type DelteResultaterRow } from './delte-resultater.query.ts';
import type { DelteResultaterAvKommune } from './delte-resultater.type.ts';

/** Resultatene en kommune har delt for én periode. Den får vite at de er åpnet, før de åpnes. */
@Injectable()
export class DelteResultaterService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** NOT_FOUND når kommunen ikke deler noe for perioden i nettverket til den som spør, og når det trekkes tilbake imens. */
  async read(kommunenummer: string, periode: string): Promise<DelteResultaterAvKommune> {
    const context = currentContext();
    const deling = await this.db.queryOne<{ kommuneId: number; id: string }>(findResultatdelingFor, [nettverkOf(context), context.arbeidsrom!.kommuneId, kommunenummer, periode]);
    if (!deling) throw notFound();
    await this.leselogg.note({ kommuneId: deling.kommuneId, hva: 'delteResultater', gjelder: deling.id });
    const row = await this.db.queryOne<DelteResultaterRow>(findDelteResultater, [deling.kommuneId, deling.id]);
    if (!row) throw notFound();
    return { ...row, resultater: { ...row.resultater, indikatorer: row.resultater.indikatorer.map(withEndring) } };
  }
}
