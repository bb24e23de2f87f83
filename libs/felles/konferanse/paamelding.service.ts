import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { badInput, conflict, Db, differences, DomainError, notFound, UnitOfWork, type Tx, type VersionKey } from '#libs/platform';
import type { AddPaameldingInput, UpdatePaameldingInput } from './konferanse.input.ts';
import { iDag } from './i-dag.ts';
import { erAapen } from './konferanse.policy.ts';
import { deletePaamelding, findPost, insertPaamelding, lockPaamelding, updatePaamelding, type LaastPaamelding, type PostRow } from './konferanse.query.ts';

/**
 * Kommunens påmeldinger, på kommunens egen innlogging. Plassene telles av databasen, så to som tar den siste samtidig, ikke kan få den begge:
 * den andre får KONFERANSE_FULL, eller stiller seg i kø. Hver endring gir id-en til konferansen.
 */
@Injectable()
export class PaameldingService {
  constructor(private readonly work: UnitOfWork, private readonly db: Db) {}

  add({ konferansepostId, antall, rolle, venteliste }: AddPaameldingInput): Promise<string> {
    return this.work.run(venteliste ? 'SATT_PAA_VENTELISTE' : 'PAAMELDT', async (tx) => {
      const post = await this.openPost(konferansepostId);
      if (post.slag === 'pause') throw badInput({ path: 'konferansepostId', code: 'NOT_ALLOWED' });
      const id = v7();
      await tx.query(insertPaamelding, [tx.kommuneId, id, post.nettverkId, konferansepostId, antall, rolle, venteliste ?? false]);
      tx.note({ tabell: 'paamelding', id, verb: 'ny', navn: post.tittel, felt: { antall: [null, antall], rolle: [null, rolle] } });
      return post.konferanseId;
    });
  }

  update({ id, versjon, taPlass, ...changes }: UpdatePaameldingInput): Promise<string> {
    return this.work.run('PAAMELDING_ENDRET', async (tx) => {
      const before = await locked(tx, { id, versjon }, changes);
      const post = await this.openPost(before.postId);
      const felt = differences(before, changes);
      const faar = taPlass === true && before.venter !== null;
      if (Object.keys(felt).length === 0 && !faar) return post.konferanseId;
      await tx.query(updatePaamelding, [tx.kommuneId, id, changes.antall ?? before.antall, changes.rolle ?? before.rolle, faar]);
      tx.note({ tabell: 'paamelding', id, verb: 'endret', navn: post.tittel, felt: { ...felt, ...(faar && { venter: [before.venter, null] as [unknown, unknown] }) } });
      return post.konferanseId;
    });
  }

  remove(key: VersionKey): Promise<string> {
    return this.work.run('AVMELDT', async (tx) => {
      const { postId, antall, rolle } = await locked(tx, key, {});
      const post = await this.openPost(postId);
      await tx.query(deletePaamelding, [tx.kommuneId, key.id]);
      tx.note({ tabell: 'paamelding', id: key.id, verb: 'fjernet', navn: post.tittel, felt: { antall: [antall, null], rolle: [rolle, null] } });
      return post.konferanseId;
    });
  }

  /** NOT_FOUND for et punkt nettverket ikke har, og PAAMELDING_STENGT etter fristen og når konferansen er avlyst. */
  private async openPost(id: string): Promise<PostRow> {
    const post = await this.db.queryOne<PostRow>(findPost, [id]);
    if (!post) throw notFound();
    if (!erAapen(post, iDag())) throw new DomainError('PAAMELDING_STENGT');
    return post;
  }
}

async function locked(tx: Tx, { id, versjon }: VersionKey, yours: object): Promise<LaastPaamelding> {
  const [before] = await tx.query<LaastPaamelding>(lockPaamelding, [tx.kommuneId, id]);
  if (!before) throw notFound();
  if (before.versjon !== versjon) throw conflict({ antall: before.antall, rolle: before.rolle, versjon: before.versjon }, { ...yours, versjon });
  return before;
}
