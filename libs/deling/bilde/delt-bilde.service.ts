import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { isOutsider, Leselogg } from '#libs/tilgang';
import { withEndring } from '../resultater/delt-endring.policy.ts';
import { findBilde, findDeltHer, findEier, type BildeRow } from './delt-bilde.query.ts';
import type { Delingshode, DeltBilde } from './delt-bilde.type.ts';

/** Det ene som er delt, slik dem det er delt med, ser det. Kommunen får vite at det er åpnet, før det åpnes. */
@Injectable()
export class DeltBildeService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** NOT_FOUND når det ikke finnes for den som spør. Er det trukket tilbake, også imens, er svaret merket uten innhold. */
  async read(id: string): Promise<DeltBilde> {
    const eier = await this.db.queryOne<{ kommuneId: number }>(findEier, [id]);
    if (!eier) throw notFound();
    // Den som leser utenfra, er alt ført av vakten.
    if (!isOutsider()) await this.leselogg.note({ ...eier, hva: 'visDeling', gjelder: id });
    const bilde = await this.db.queryOne<BildeRow>(findBilde, [eier.kommuneId, id]);
    if (!bilde) throw notFound();
    return { ...bilde, indikatorer: bilde.indikatorer.map(withEndring) };
  }

  /** Hodene til det kommunen deler også med evalueringen. */
  list(): Promise<Delingshode[]> {
    return this.db.query<Delingshode>(findDeltHer, [currentContext().arbeidsrom!.kommuneId]);
  }
}
