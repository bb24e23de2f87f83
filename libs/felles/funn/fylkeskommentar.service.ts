import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, DomainError, NettverkWork, notFound } from '#libs/platform';
import type { KommenterForFylketInput } from './funn.input.ts';
import { funnstatus } from './funn.policy.ts';
import { insertFylkeskommentar } from './funn.query.ts';
import type { Funn } from './funn.type.ts';
import { FunnlesingService } from './funnlesing.service.ts';
import { tilstander } from './visning.ts';

/** Det koordinatoren sier for fylkeskommunen om et funn som gjelder regionen, mens det er forelagt. */
@Injectable()
export class FylkeskommentarService {
  constructor(private readonly work: NettverkWork, private readonly lesing: FunnlesingService) {}

  comment({ funnId, utgave, tekst = null, rolle }: KommenterForFylketInput, oppdiktet = false): Promise<Funn> {
    return this.work.run('FYLKESKOMMENTAR_FOERT', async (tx) => {
      const rad = await this.lesing.findFunn(funnId, tx);
      const funn = rad.funn.find(({ id }) => id === funnId);
      if (!funn) throw notFound();
      const denne = funn.utgaver.find((en) => en.utgave === utgave);
      if (!denne) throw badInput({ path: 'utgave', code: 'NOT_FOUND' });
      if (funn.gjelder !== null || funnstatus(tilstander(funn, rad.parter)).get(utgave) !== 'forelagt') throw new DomainError('AVTALE_LAAST');
      await tx.query(insertFylkeskommentar, [tx.nettverkId, v7(), rad.avtalerom, funnId, utgave, tekst, rolle, oppdiktet]);
      tx.note({ tabell: 'fylkeskommentar', id: funnId, verb: 'ny', navn: denne.tittel, felt: { tekst: [null, tekst], rolle: [null, rolle] } });
      return this.lesing.funn(funnId, tx);
    });
  }
}
