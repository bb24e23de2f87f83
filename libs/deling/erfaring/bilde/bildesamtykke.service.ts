import { Injectable } from '@nestjs/common';
import { dropBilde, EgetErfaringsbilde, ErfaringQuery, erfaringOf, findIdag, lockErfaring, samtykkeErrors, type HelErfaring } from '#libs/kommune/erfaring';
import { badInput, DomainError, UnitOfWork } from '#libs/platform';
import type { EndreBildesamtykkeInput } from './bildesamtykke.input.ts';
import { dropDelt, setSamtykke } from './delte-bilder.query.ts';

/** Samtykket til et bilde gjelder i utkastet og i alt som er delt, i den samme arbeidsenheten. */
@Injectable()
export class BildesamtykkeService {
  constructor(private readonly work: UnitOfWork, private readonly erfaringer: ErfaringQuery) {}

  change({ id, versjon, samtykke, samtykkeTil = null, kanAapnes }: EndreBildesamtykkeInput): Promise<HelErfaring> {
    return this.work.run('BILDESAMTYKKE_ENDRET', async (tx) => {
      const erfaringId = await erfaringOf(tx, id);
      const bilde = (await lockErfaring(tx, erfaringId)).bilder.find((en) => en.id === id)!;
      if (bilde.trukket) throw new DomainError('BILDE_SAMTYKKE');
      const [{ idag }] = await tx.query<{ idag: string }>(findIdag) as [{ idag: string }];
      const errors = samtykkeErrors({ samtykke, samtykkeTil }, idag);
      if (errors.length > 0) throw badInput(...errors);
      await tx.update(EgetErfaringsbilde, { id, versjon }, { samtykke, samtykkeTil, kanAapnes });
      await tx.query(setSamtykke, [tx.kommuneId, id, samtykkeTil, kanAapnes ?? bilde.kanAapnes]);
      return this.erfaringer.one(erfaringId);
    });
  }

  /** Bildet og teksten om det er borte når dette er lagret: i utkastet, i alle utgaver, og dermed hos alle som viser til dem. Resten av erfaringen står. */
  withdraw(id: string): Promise<HelErfaring> {
    return this.work.run('BILDESAMTYKKE_TRUKKET', async (tx) => {
      const erfaringId = await erfaringOf(tx, id);
      const { tittel } = await lockErfaring(tx, erfaringId);
      if (!await dropBilde(tx, id)) throw new DomainError('BILDE_SAMTYKKE');
      await tx.query(dropDelt, [tx.kommuneId, id]);
      tx.note({ tabell: 'erfaringsbilde', id, verb: 'fjernet', navn: tittel });
      return this.erfaringer.one(erfaringId);
    });
  }
}
