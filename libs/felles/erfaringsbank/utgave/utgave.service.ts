import { Injectable } from '@nestjs/common';
import { currentContext, Db, notFound } from '#libs/platform';
import { Leselogg } from '#libs/tilgang';
import { withUrl, withVedleggUrl } from '../adresser.ts';
import { findEier, type FunnetErfaring } from '../erfaringsbank.query.ts';
import { withDerived } from '../innhold.ts';
import { changedFields } from './utgave.policy.ts';
import { findUtgave, type UtgaveRow } from './utgave.query.ts';
import type { Utgavelesning } from './utgave.type.ts';

/** Det som har vært delt før: slik det sto, og hva som ble annerledes. Eieren får vite at det åpnes, før det åpnes. */
@Injectable()
export class UtgaveService {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** Utgaven, eller merket etter en som er trukket tilbake. NOT_FOUND for det nettverket ikke har hatt. */
  async one(id: string, utgave: number): Promise<Utgavelesning> {
    const found = await this.db.queryOne<FunnetErfaring>(findEier, [id]);
    if (!found) throw notFound();
    await this.leselogg.note({ ...found, hva: 'erfaringsutgave', gjelder: id });
    const rad = await this.db.queryOne<UtgaveRow>(findUtgave, [found.kommuneId, id, utgave]);
    if (!rad) throw notFound();
    const { innhold, forrige, bilder, forrigeBilder, vedlegg, forrigeVedlegg, ...hode } = rad;
    const { kode } = currentContext().arbeidsrom!;
    return {
      ...hode, innhold: innhold && withDerived(innhold), forrige: innhold && forrige && withDerived(forrige), bilder: bilder.map(withUrl(kode)), vedlegg: vedlegg.map(withVedleggUrl(kode)),
      endret: innhold && forrige ? changedFields({ innhold: forrige, bilder: forrigeBilder, vedlegg: forrigeVedlegg }, { innhold, bilder, vedlegg }) : [],
    };
  }
}
