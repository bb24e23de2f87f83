import { Injectable } from '@nestjs/common';
import { Db, emptiedList, newKey, notFound, UnitOfWork, type VersionKey } from '#libs/platform';
import { lockSatsing, nextNr } from '../satsing/satsing-lock.query.ts';
import { Innsatsomraade } from './innsatsomraade.entity.ts';
import type { InnsatsomraadeInput, UpdateInnsatsomraadeInput } from './innsatsomraade.input.ts';
import { findInnsatsomraade, type InnsatsomraadeRow } from './innsatsomraade.query.ts';

@Injectable()
export class InnsatsomraadeService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  /** Oppretter et innsatsområde med neste nummer. NOT_FOUND når kommunen ikke har noen satsing. */
  create(input: InnsatsomraadeInput): Promise<InnsatsomraadeRow> {
    return this.work.run('INNSATSOMRAADE_OPPRETTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      const nr = await nextNr(tx, 'innsatsomraade', satsingId);
      return this.read(await tx.insert(Innsatsomraade, { ...input, punkter: input.punkter ?? [], noekkel: newKey(), satsingId, nr }));
    });
  }

  update({ id, versjon, ...changes }: UpdateInnsatsomraadeInput): Promise<InnsatsomraadeRow> {
    return this.work.run('INNSATSOMRAADE_ENDRET', async (tx) => {
      await tx.update(Innsatsomraade, { id, versjon }, { ...changes, punkter: emptiedList(changes.punkter) });
      return this.read(id);
    });
  }

  /** Arkiverer eller henter fram. Tiltakene røres ikke; svaret sier hvor mange som fortsatt ligger under. */
  archive(key: VersionKey, arkivert: boolean): Promise<InnsatsomraadeRow> {
    return this.work.run(arkivert ? 'INNSATSOMRAADE_ARKIVERT' : 'INNSATSOMRAADE_HENTET_FRAM', async (tx) => {
      await tx.update(Innsatsomraade, key, { arkivert });
      return this.read(key.id);
    });
  }

  private async read(id: string): Promise<InnsatsomraadeRow> {
    const innsatsomraade = await this.db.queryOne<InnsatsomraadeRow>(findInnsatsomraade, [id]);
    if (!innsatsomraade) throw notFound();
    return innsatsomraade;
  }
}
