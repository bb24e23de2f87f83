import { Injectable } from '@nestjs/common';
import { Db, notFound } from '#libs/platform';
import type { HelIndikator } from './hel-indikator.type.ts';
import { indikatoraktoerNow } from './indikator.aktoer.ts';
import { indikatorFra, indikatorJson } from './indikator.json.query.ts';
import { utregnet, type Indikatorrad } from './indikator.utregning.ts';

@Injectable()
export class IndikatorQuery {
  constructor(private readonly db: Db) {}

  /** Hele indikatoren i én setning. Kaster NOT_FOUND; utenfra også når ingen periode det er målt i, er godkjent. */
  async one(id: string): Promise<HelIndikator> {
    const rad = await this.db.queryOne<{ indikator: Indikatorrad }>(`SELECT ${indikatorJson} AS indikator ${indikatorFra} WHERE i.id = $1`, [id]);
    if (!rad) throw notFound();
    return utregnet(rad.indikator, indikatoraktoerNow());
  }
}
