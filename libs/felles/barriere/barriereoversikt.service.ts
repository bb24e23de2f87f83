import { Injectable } from '@nestjs/common';
import { currentContext, Db, nettverkOf, notFound } from '#libs/platform';
import { Leselogg, mayNow } from '#libs/tilgang';
import { handlingerFor } from './barrieresak.policy.ts';
import { findOversikt, findShared, type SharedBidrag } from './barrieresak.query.ts';
import type { Barriereoversikt, Barrieresak } from './barrieresak.type.ts';

type OversiktRow = Omit<Barriereoversikt, 'handlinger' | 'saker'> & { saker: Omit<Barrieresak, 'handlinger'>[] };

/** Det koordinatoren ser av barrierene. Hver kommune får vite at det den har sluppet, er åpnet, før det åpnes. */
@Injectable()
export class BarriereoversiktService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  async read(): Promise<Barriereoversikt> {
    const shared = await this.db.query<SharedBidrag>(findShared);
    await this.leselogg.note(...shared.map(({ kommuneId, id }) => ({ kommuneId, hva: 'barriereoversikt', gjelder: id })));
    const row = await this.db.queryOne<OversiktRow>(findOversikt, [nettverkOf(currentContext()), shared.map(({ id }) => id)]);
    if (!row) throw notFound();
    const kan = mayNow('barrieresak.skriv');
    return {
      ...row, handlinger: kan ? ['createBarrieresak'] : [],
      saker: row.saker.map((sak) => ({ ...sak, handlinger: handlingerFor(kan, { lukket: sak.lukketFordi !== null, harInnslaatte: sak.innslaatte.length > 0 }) })),
    };
  }
}
