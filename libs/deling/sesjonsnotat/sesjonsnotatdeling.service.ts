import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { lockSesjonsnotat, markDelt, Sesjonsnotat, SesjonsnotatQuery } from '#libs/kommune/sesjonsnotat';
import { conflict, DomainError, notFound, UnitOfWork } from '#libs/platform';
import type { DelSesjonsnotatInput } from './sesjonsnotatdeling.input.ts';
import { insertDelt, withdrawDelt } from './sesjonsnotatdeling.query.ts';

/** Notater ut av kommunen: bare teksten, og bare den versjonen den som deler, har lest. */
@Injectable()
export class SesjonsnotatdelingService {
  constructor(private readonly work: UnitOfWork, private readonly notater: SesjonsnotatQuery) {}

  share({ id, versjon }: DelSesjonsnotatInput): Promise<Sesjonsnotat> {
    return this.work.run('SESJONSNOTAT_DELT', async (tx) => {
      const notat = await lockSesjonsnotat(tx, id);
      if (notat.versjon !== versjon) throw conflict({ tekst: notat.tekst, versjon: notat.versjon }, { versjon });
      if (notat.deltId !== null) throw new DomainError('ALT_DELT');
      const deltId = v7();
      const [satt] = await tx.query<{ id: string }>(insertDelt, [tx.kommuneId, deltId, notat.postId, notat.tekst, notat.oppdiktet]);
      if (!satt) throw notFound();
      await markDelt(tx, id, deltId);
      tx.note({ tabell: 'sesjonsnotat', id, verb: 'endret', navn: notat.tittel, felt: { innhold: [null, notat.tekst] } });
      return this.notater.one(id);
    });
  }

  withdraw(id: string): Promise<Sesjonsnotat> {
    return this.work.run('SESJONSNOTAT_TRUKKET_TILBAKE', async (tx) => {
      const notat = await lockSesjonsnotat(tx, id);
      if (notat.deltId === null) throw notFound();
      await tx.query(withdrawDelt, [tx.kommuneId, notat.deltId]);
      await markDelt(tx, id, null);
      tx.note({ tabell: 'sesjonsnotat', id, verb: 'endret', navn: notat.tittel, felt: { deltId: [notat.deltId, null] } });
      return this.notater.one(id);
    });
  }
}
