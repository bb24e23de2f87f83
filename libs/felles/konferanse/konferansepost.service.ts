import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { conflict, differences, DomainError, NettverkWork, notFound, type NettverkTx, type VersionKey } from '#libs/platform';
import type { AddKonferansepostInput, UpdateKonferansepostInput } from './konferanse.input.ts';
import { klokkeErrors } from './konferanse.policy.ts';
import { bruktPost, deletePost, insertPost, lockPlasser, lockPost, updatePost, type LaastPost } from './konferanse.query.ts';
import { demand, konferanseIn } from './konferanse.service.ts';

interface Bruk { plasser: number; brukt: boolean }

/** Programmet. Hver endring gir id-en til konferansen. */
@Injectable()
export class KonferansepostService {
  constructor(private readonly work: NettverkWork) {}

  add({ konferanseId, slag, start, tittel, ...mer }: AddKonferansepostInput): Promise<string> {
    return this.work.run('KONFERANSEPOST_LAGT_TIL', async (tx) => {
      await konferanseIn(tx, konferanseId);
      const post = { bolk: null, slutt: null, fremme: null, tema: null, hvem: null, beskrivelse: null, forskningspartner: null, sted: null, oppmoete: null, retur: null, kapasitet: null, ...mer };
      demand(klokkeErrors(start, post.slutt, post.fremme));
      const id = v7();
      await tx.query(insertPost, [tx.nettverkId, id, konferanseId, slag, post.bolk, start, post.slutt, post.tema, tittel, post.hvem, post.beskrivelse, post.sted, post.oppmoete, post.retur, post.kapasitet, post.fremme, post.forskningspartner, JSON.stringify(post.lenker ?? [])]);
      tx.note({ tabell: 'konferansepost', id, verb: 'ny', navn: tittel, felt: { slag: [null, slag], start: [null, start], ...(post.kapasitet !== null && { kapasitet: [null, post.kapasitet] }) } });
      return konferanseId;
    });
  }

  /** Færre plasser enn dem som alt er gitt, gir BAD_INPUT på `kapasitet`. */
  update({ id, versjon, ...changes }: UpdateKonferansepostInput): Promise<string> {
    return this.work.run('KONFERANSEPOST_ENDRET', async (tx) => {
      const before = await this.locked(tx, { id, versjon }, changes);
      const felt = differences(before, { ...changes, ...(changes.lenker === null && { lenker: [] }) });
      const after = { ...before, ...Object.fromEntries(Object.entries(felt).map(([navn, [, til]]) => [navn, til])) } as LaastPost;
      demand(klokkeErrors(after.start, after.slutt, after.fremme));
      const { plasser, brukt } = await this.bruk(tx, id);
      if (after.kapasitet !== null && after.kapasitet < plasser) demand([{ path: 'kapasitet', code: 'TOO_SMALL' }]);
      if (after.slag === 'pause' && brukt) demand([{ path: 'slag', code: 'NOT_ALLOWED' }]);
      if (Object.keys(felt).length === 0) return before.konferanseId;
      await tx.query(updatePost, [tx.nettverkId, id, after.slag, after.bolk, after.start, after.slutt, after.tema, after.tittel, after.hvem, after.beskrivelse, after.sted, after.oppmoete, after.retur, after.kapasitet, after.fremme, after.forskningspartner, JSON.stringify(after.lenker)]);
      tx.note({ tabell: 'konferansepost', id, verb: 'endret', navn: before.tittel, felt });
      return before.konferanseId;
    });
  }

  /** Et punkt noen er meldt på eller har delt noe fra, står. */
  remove(key: VersionKey): Promise<string> {
    return this.work.run('KONFERANSEPOST_FJERNET', async (tx) => {
      const before = await this.locked(tx, key, {});
      if ((await this.bruk(tx, key.id)).brukt) throw new DomainError('KONFERANSEPOST_BRUKT');
      await tx.query(deletePost, [tx.nettverkId, key.id]);
      tx.note({ tabell: 'konferansepost', id: key.id, verb: 'fjernet', navn: before.tittel, felt: Object.fromEntries(Object.entries(before).filter(([, fra]) => fra !== null).map(([navn, fra]) => [navn, [fra, null]])) });
      return before.konferanseId;
    });
  }

  private async locked(tx: NettverkTx, { id, versjon }: VersionKey, yours: object): Promise<LaastPost> {
    await tx.query(lockPlasser, [id]);
    const [before] = await tx.query<LaastPost>(lockPost, [tx.nettverkId, id]);
    if (!before) throw notFound();
    if (before.versjon !== versjon) throw conflict({ ...before }, { ...yours, versjon });
    return before;
  }

  private async bruk(tx: NettverkTx, id: string): Promise<Bruk> {
    return (await tx.query<Bruk>(bruktPost, [tx.nettverkId, id]))[0]!;
  }
}
