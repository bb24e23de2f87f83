import { Injectable } from '@nestjs/common';
import { conflict, Db, emptiedList, newKey, notFound, type Tx, UnitOfWork, type VersionKey } from '#libs/platform';
import { lockSatsing, nextNr } from '../satsing/satsing-lock.query.ts';
import { Maal } from './maal.entity.ts';
import type { MaalInput, UpdateMaalInput } from './maal.input.ts';
import { replaceInnsatsomraader } from './maal-links.query.ts';
import { findMaal, lockMaal, raiseVersjon, type MaalRow } from './maal.query.ts';

@Injectable()
export class MaalService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  /** Oppretter et mål med neste nummer. NOT_FOUND når kommunen ikke har noen satsing. */
  create({ innsatsomraadeIder, ...input }: MaalInput): Promise<MaalRow> {
    return this.work.run('MAAL_OPPRETTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      const nr = await nextNr(tx, 'maal', satsingId);
      const id = await tx.insert(Maal, { ...input, delmaal: input.delmaal ?? [], noekkel: newKey(), satsingId, nr });
      await replaceInnsatsomraader(tx, id, innsatsomraadeIder ?? []);
      return this.read(id);
    });
  }

  update({ id, versjon, innsatsomraadeIder, ...changes }: UpdateMaalInput): Promise<MaalRow> {
    return this.work.run('MAAL_ENDRET', async (tx) => {
      await this.ensureCurrent(tx, { id, versjon }, { ...changes, innsatsomraadeIder });
      const maal = await tx.update(Maal, { id, versjon }, { ...changes, delmaal: emptiedList(changes.delmaal) });
      const ider = emptiedList(innsatsomraadeIder);
      const linksChanged = ider !== undefined && await replaceInnsatsomraader(tx, maal.id, ider);
      // Lista er en del av målet: den som sitter med den gamle, skal få CONFLICT.
      if (linksChanged && maal.versjon === versjon) await tx.query(raiseVersjon, [tx.kommuneId, id]);
      return this.read(id);
    });
  }

  /** Arkiverer eller henter fram. Tiltakene røres ikke; svaret sier hvor mange som fortsatt viser til målet. */
  archive(key: VersionKey, arkivert: boolean): Promise<MaalRow> {
    return this.work.run(arkivert ? 'MAAL_ARKIVERT' : 'MAAL_HENTET_FRAM', async (tx) => {
      await tx.update(Maal, key, { arkivert });
      return this.read(key.id);
    });
  }

  /** Begge versjonene i en CONFLICT har med innsatsområdene, som ikke er en kolonne på målet. */
  private async ensureCurrent(tx: Tx, key: VersionKey, changes: Partial<UpdateMaalInput>): Promise<void> {
    const [now] = await tx.query<{ versjon: number }>(lockMaal, [tx.kommuneId, key.id]);
    if (now && now.versjon !== key.versjon) throw conflict({ ...await this.read(key.id) }, { ...changes, versjon: key.versjon });
  }

  private async read(id: string): Promise<MaalRow> {
    const maal = await this.db.queryOne<MaalRow>(findMaal, [id]);
    if (!maal) throw notFound();
    return maal;
  }
}
