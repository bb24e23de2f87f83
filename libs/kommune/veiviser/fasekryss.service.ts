import { Injectable } from '@nestjs/common';
import { lockSatsing } from '#libs/kommune/program';
import { badInput, conflict, Db, notFound, type RemoveInput, type RestoreInput, type Tx, UnitOfWork } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { Fasekryssrad } from './fasekryss.entity.ts';
import type { SetFasekryssInput } from './veiviser.input.ts';
import { beleggErrors, lenkefelt } from './veiviser.policy.ts';
import { demandPunkt, VeiviserQuery } from './veiviser.query.ts';
import type { Veiviserpunkt } from './veiviser.type.ts';

/** Krysser av resultatene og svarene i veiviseren, med belegg. */
@Injectable()
export class FasekryssService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly veiviser: VeiviserQuery) {}

  /** Belegget som sendes, erstatter det som sto. Den som ikke så at punktet alt var krysset av, får CONFLICT. `oppdiktet` er bare for demoen. */
  set({ punktKode, versjon = null, tekst = null, ...lenker }: SetFasekryssInput, oppdiktet = false): Promise<Veiviserpunkt> {
    return this.work.run(versjon === null ? 'FASEKRYSS_SATT' : 'FASEKRYSS_ENDRET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      const navn = await demandPunkt(tx, punktKode);
      const belegg = { tekst, ...Object.fromEntries(lenkefelt.map((felt) => [felt, lenker[felt] ?? null])) };
      const before = await this.db.manager.findOneBy(Fasekryssrad, { satsingId, punktKode });
      if (before && versjon === null) throw conflict(shown(before), { ...belegg });
      if (!before && versjon !== null) throw notFound();
      // En eldre versjon får se hva som er der nå, før noen sier at det hun sendte, er galt.
      const errors = beleggErrors(belegg);
      if ((before === null || before.versjon === versjon) && errors.length > 0) throw badInput(...errors);
      const values = { ...belegg, personId: currentPersonId(), oppdiktet };
      if (before) await tx.update(Fasekryssrad, { id: before.id, versjon: versjon! }, { ...values, tid: new Date().toISOString() });
      else await tx.insert(Fasekryssrad, { ...values, satsingId, punktKode, noekkel: punktKode });
      nameLast(tx, navn);
      return this.veiviser.punkt(punktKode);
    });
  }

  remove({ id, versjon }: RemoveInput): Promise<Veiviserpunkt> {
    return this.work.run('FASEKRYSS_FJERNET', async (tx) => {
      const { punktKode } = await tx.remove(Fasekryssrad, { id, versjon });
      nameLast(tx, await demandPunkt(tx, punktKode));
      return this.veiviser.punkt(punktKode);
    });
  }

  restore({ id }: RestoreInput): Promise<Veiviserpunkt> {
    return this.work.run('FASEKRYSS_HENTET_TILBAKE', async (tx) => {
      await tx.restore(Fasekryssrad, id);
      const { punktKode } = await tx.evenRemoved(Fasekryssrad, id);
      nameLast(tx, await demandPunkt(tx, punktKode));
      return this.veiviser.punkt(punktKode);
    });
  }
}

const shown = ({ tekst, tiltakId, handlingsplanId, vedtakId, styringsdokumentId, vedleggId, versjon }: Fasekryssrad) => ({ tekst, tiltakId, handlingsplanId, vedtakId, styringsdokumentId, vedleggId, versjon });
const nameLast = (tx: Tx, navn: string) => { const last = tx.entries.at(-1); if (last) last.navn = navn; };
