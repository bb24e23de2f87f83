import { Injectable } from '@nestjs/common';
import { newKey, type RemoveInput, UnitOfWork } from '#libs/platform';
import { demandReferences } from '../budsjett/budsjettlinje.query.ts';
import { OekonomiQuery } from '../side/oekonomi.query.ts';
import type { Oekonomi } from '../side/oekonomi.type.ts';
import { satsingOf } from '../tilskudd/tilskudd.query.ts';
import { Egeninnsats } from './egeninnsats.entity.ts';
import type { CreateEgeninnsatsInput, UpdateEgeninnsatsInput } from './egeninnsats.input.ts';

/** Fører det kommunen legger inn selv. Det er opplysninger, ikke penger i hovedboka, og kan endres. Svaret er hele året. */
@Injectable()
export class EgeninnsatsService {
  constructor(private readonly work: UnitOfWork, private readonly side: OekonomiQuery) {}

  create({ beloep, ...felt }: CreateEgeninnsatsInput): Promise<Oekonomi> {
    return this.work.run('EGENINNSATS_FOERT', async (tx) => {
      const { id: satsingId } = await satsingOf(tx);
      await demandReferences(tx, felt);
      await tx.insert(Egeninnsats, { ...felt, beloepOere: beloep, satsingId, noekkel: newKey() });
      return this.side.year(felt.aar);
    });
  }

  update({ id, versjon, beloep, ...felt }: UpdateEgeninnsatsInput): Promise<Oekonomi> {
    return this.work.run('EGENINNSATS_ENDRET', async (tx) => {
      const { aar } = await tx.update(Egeninnsats, { id, versjon }, { ...felt, beloepOere: beloep });
      await demandReferences(tx, felt);
      return this.side.year(aar);
    });
  }

  remove({ id, versjon }: RemoveInput): Promise<Oekonomi> {
    return this.work.run('EGENINNSATS_FJERNET', async (tx) => this.side.year((await tx.remove(Egeninnsats, { id, versjon })).aar));
  }
}
