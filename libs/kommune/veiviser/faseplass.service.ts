import { Injectable } from '@nestjs/common';
import { lockSatsing } from '#libs/kommune/program';
import { conflict, Db, notFound, UnitOfWork } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { Faseplassrad } from './faseplass.entity.ts';
import type { SetFaseplassInput } from './veiviser.input.ts';
import { VeiviserQuery } from './veiviser.query.ts';
import type { Faseplass } from './veiviser.type.ts';

/** Sier hvor satsingen står. Én plass; det som sto før, er i loggen. */
@Injectable()
export class FaseplassService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db, private readonly veiviser: VeiviserQuery) {}

  /** Den som ikke så at noen alt hadde sagt det, får CONFLICT. `oppdiktet` er bare for demoen. */
  set({ faseNr, fra = null, merknad = null, versjon = null }: SetFaseplassInput, oppdiktet = false): Promise<Faseplass> {
    return this.work.run('FASEPLASS_SATT', async (tx) => {
      const satsingId = await lockSatsing(tx);
      const before = await this.db.manager.findOneBy(Faseplassrad, { satsingId });
      const values = { faseNr, fra, merknad, personId: currentPersonId(), oppdiktet };
      if (before && versjon === null) throw conflict({ faseNr: before.faseNr, fra: before.fra, merknad: before.merknad, versjon: before.versjon }, { faseNr, fra, merknad });
      if (!before && versjon !== null) throw notFound();
      if (before) await tx.update(Faseplassrad, { id: before.id, versjon: versjon! }, { ...values, tid: new Date().toISOString() });
      else await tx.insert(Faseplassrad, { ...values, satsingId, noekkel: 'plass' });
      const last = tx.entries.at(-1);
      if (last) last.navn = `Fase ${faseNr}`;
      return this.veiviser.plass();
    });
  }
}
