import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { Db, notFound, type Tx } from '#libs/platform';
import { lockUndersoekelse } from './undersoekelse.query.ts';
import { vernetRunde, type Vernetrunde } from './undersoekelsesvern.policy.ts';
import { findDelingsgrunnlag, insertUndersoekelsesminne, type Delingsgrunnlag } from './undersoekelsesvern.query.ts';

/** Verner svarene i en runde på kommunens egen innlogging. Ingenting går ut herfra. */
@Injectable()
export class UndersoekelsesvernService {
  constructor(private readonly db: Db) {}

  /** Runden slik den kan gå ut nå. NOT_FOUND for en runde kommunen ikke har. */
  async find(rundeId: string): Promise<{ grunnlag: Delingsgrunnlag; vernet: Vernetrunde }> {
    const grunnlag = await this.db.queryOne<Delingsgrunnlag>(findDelingsgrunnlag, [rundeId]);
    if (!grunnlag) throw notFound();
    return { grunnlag, vernet: vernetRunde(grunnlag) };
  }

  /** Holder undersøkelsen der den er til enheten er ferdig, så ingen endrer svarene mens de deles. */
  async hold(tx: Tx, rundeId: string): Promise<void> { await lockUndersoekelse(tx, (await this.find(rundeId)).grunnlag.serieId); }

  /** Undersøkelsen husker hva som var skjult, også når delingen er trukket tilbake. */
  async remember(tx: Tx, { serieId, dato }: Delingsgrunnlag, { struktur, skjult }: Extract<Vernetrunde, { tilstand: 'klar' }>): Promise<void> {
    await tx.query(insertUndersoekelsesminne, [v7(), serieId, dato, struktur, skjult]);
  }
}
