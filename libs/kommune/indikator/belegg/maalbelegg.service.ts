import { Injectable } from '@nestjs/common';
import { maaStaa } from '#libs/contracts';
import { badInput, Db, newKey, notFound, type RemoveInput, type RestoreInput, UnitOfWork } from '#libs/platform';
import { demandOpenPeriode, openMaaleperiode } from '../periode/maaleperiode.query.ts';
import type { Resultatside } from '../side/resultatside.type.ts';
import { ResultatsideQuery } from '../side/resultatside.query.ts';
import { Maalbelegg } from './maalbelegg.entity.ts';
import type { MaalbeleggInput, UpdateMaalbeleggInput } from './maalbelegg.input.ts';
import { lockMaal, nextNr } from './maalbelegg.query.ts';

/** Fører, endrer, fjerner og henter tilbake belegg for mål. Svaret er hele siden. */
@Injectable()
export class MaalbeleggService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly side: ResultatsideQuery) {}

  add({ periode, ...values }: MaalbeleggInput): Promise<Resultatside> {
    return this.work.run('MAALBELEGG_LAGT_TIL', async (tx) => {
      demandContribution(values.tekst);
      await lockMaal(tx, values.maalId);
      await tx.insert(Maalbelegg, { ...values, maaleperiodeId: await openMaaleperiode(tx, periode), nr: await nextNr(tx, values.maalId), noekkel: newKey() });
      return this.side.all();
    });
  }

  update({ id, versjon, periode, ...felt }: UpdateMaalbeleggInput): Promise<Resultatside> {
    return this.work.run('MAALBELEGG_ENDRET', async (tx) => {
      const before = await this.find(id);
      if (before.versjon === versjon) demandContribution(felt.tekst);
      await demandOpenPeriode(tx, before.maaleperiodeId);
      await tx.update(Maalbelegg, { id, versjon }, { ...felt, maaleperiodeId: periode === undefined ? undefined : await openMaaleperiode(tx, periode) });
      return this.side.all();
    });
  }

  remove({ id, versjon }: RemoveInput): Promise<Resultatside> {
    return this.work.run('MAALBELEGG_FJERNET', async (tx) => {
      await demandOpenPeriode(tx, (await this.find(id)).maaleperiodeId);
      await tx.remove(Maalbelegg, { id, versjon });
      return this.side.all();
    });
  }

  restore({ id }: RestoreInput): Promise<Resultatside> {
    return this.work.run('MAALBELEGG_HENTET_TILBAKE', async (tx) => {
      await demandOpenPeriode(tx, (await tx.evenRemoved(Maalbelegg, id)).maaleperiodeId);
      await tx.restore(Maalbelegg, id);
      return this.side.all();
    });
  }

  private async find(id: string): Promise<Maalbelegg> {
    const belegg = await this.db.manager.findOneBy(Maalbelegg, { id });
    if (!belegg) throw notFound();
    return belegg;
  }
}

/** Et belegg for et mål har ingen grad, så det kan ikke si at noe førte til noe annet. */
function demandContribution(tekst: string | undefined): void {
  if (!maaStaa(tekst, null)) throw badInput({ path: 'tekst', code: 'CLAIMS_EFFECT' });
}
