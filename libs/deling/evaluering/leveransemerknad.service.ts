import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { AvtalelesingService, Evalueringsavtale, gjeldende } from '#libs/felles/evaluering';
import { AndelService } from '#libs/kommune/evaluering';
import { badInput, DomainError, notFound, UnitOfWork } from '#libs/platform';
import { roleFor } from '#libs/tilgang';
import { partIn } from './andelsvisning.ts';
import type { MerkLeveranseInput } from './leveransemerknad.input.ts';
import { insertMerknad } from './leveransemerknad.query.ts';

/** Det en kommune sier om en leveranse, ut til de andre partene. */
@Injectable()
export class LeveransemerknadService {
  constructor(private readonly work: UnitOfWork, private readonly avtaler: AvtalelesingService, private readonly andeler: AndelService) {}

  /** NOT_FOUND for en avtale kommunen ikke er part i. LEVERANSE_IKKE_LEVERT før noe er levert. */
  async add({ evalueringsavtaleId, leveranse, tekst }: MerkLeveranseInput): Promise<Evalueringsavtale> {
    await this.work.run('LEVERANSE_MERKET', async (tx) => {
      const { avtaler: [rad] } = await this.avtaler.find(evalueringsavtaleId);
      // De samme setningene for en avtale kommunen ikke er part i, som for en som ikke finnes.
      const { numre } = await this.andeler.find(evalueringsavtaleId, 0, 0);
      const gjelder = rad && gjeldende(rad);
      if (!rad || !gjelder || !partIn(gjelder, numre)) throw notFound();
      const planlagt = gjelder.innhold.leveranser.find(({ nr }) => nr === leveranse);
      if (!planlagt) throw badInput({ path: 'leveranse', code: 'NOT_FOUND' });
      if (!rad.hendelser.some((en) => en.leveranse === leveranse)) throw new DomainError('LEVERANSE_IKKE_LEVERT');
      const id = v7();
      await tx.query(insertMerknad, [tx.kommuneId, id, rad.id, leveranse, roleFor('leveranse.merk'), tekst]);
      tx.note({ tabell: 'leveransemerknad', id, verb: 'ny', navn: planlagt.tittel, felt: { tekst: [null, tekst] } });
      return null;
    });
    return this.avtaler.one(evalueringsavtaleId);
  }
}
