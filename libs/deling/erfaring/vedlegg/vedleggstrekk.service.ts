import { Injectable } from '@nestjs/common';
import { dropVedlegg, ErfaringQuery, erfaringOfVedlegg, lockErfaring, type HelErfaring } from '#libs/kommune/erfaring';
import { DomainError, UnitOfWork } from '#libs/platform';
import { dropDeltVedlegg } from './delte-vedlegg.query.ts';

/** Et dokument som ikke skulle gått ut, er borte overalt i den samme arbeidsenheten. */
@Injectable()
export class VedleggstrekkService {
  constructor(private readonly work: UnitOfWork, private readonly erfaringer: ErfaringQuery) {}

  withdraw(id: string): Promise<HelErfaring> {
    return this.work.run('ERFARINGSVEDLEGG_TRUKKET', async (tx) => {
      const erfaringId = await erfaringOfVedlegg(tx, id);
      const { tittel } = await lockErfaring(tx, erfaringId);
      if (!await dropVedlegg(tx, id)) throw new DomainError('ALT_TRUKKET');
      await tx.query(dropDeltVedlegg, [tx.kommuneId, id]);
      tx.note({ tabell: 'erfaringsvedlegg', id, verb: 'fjernet', navn: tittel });
      return this.erfaringer.one(erfaringId);
    });
  }
}
