import { Injectable } from '@nestjs/common';
import { draftErfaring } from '#libs/kommune/erfaring';
import { badInput, conflict, DomainError, newKey, type RemoveInput, type RestoreInput, UnitOfWork, type VersionKey } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { Sesjonsnotatrad } from './sesjonsnotat.entity.ts';
import type { AddSesjonsnotatInput, UpdateSesjonsnotatInput } from './sesjonsnotat.input.ts';
import { erfaringAvNotat } from './sesjonsnotat.policy.ts';
import { demandPost, findSesjon, lockSesjonsnotat, markErfaring, SesjonsnotatQuery, type Sesjonen } from './sesjonsnotat.query.ts';
import type { Sesjonsnotat } from './sesjonsnotat.type.ts';

/** Kommunens egne notater. Å dele et er en annen handling, i døra mellom fløyene. */
@Injectable()
export class SesjonsnotatService {
  constructor(private readonly work: UnitOfWork, private readonly notater: SesjonsnotatQuery) {}

  /** `oppdiktet` er bare for demoen. */
  add({ konferansepostId, ...felt }: AddSesjonsnotatInput, oppdiktet = false): Promise<Sesjonsnotat> {
    return this.work.run('SESJONSNOTAT_SKREVET', async (tx) => {
      await demandPost(tx, felt.konferanseId, konferansepostId);
      return this.notater.one(await tx.insert(Sesjonsnotatrad, { ...felt, postId: konferansepostId, personId: currentPersonId(), oppdiktet, noekkel: newKey() }));
    });
  }

  update({ id, versjon, tekst }: UpdateSesjonsnotatInput): Promise<Sesjonsnotat> {
    return this.work.run('SESJONSNOTAT_ENDRET', async (tx) => {
      await tx.update(Sesjonsnotatrad, { id, versjon }, tekst === undefined ? {} : { tekst });
      return this.notater.one(id);
    });
  }

  /** Gir notatet slik det var. Det som er delt, må trekkes tilbake først. */
  remove({ id, versjon }: RemoveInput): Promise<Sesjonsnotat> {
    return this.work.run('SESJONSNOTAT_FJERNET', async (tx) => {
      const notat = await this.notater.one(id);
      if ((await lockSesjonsnotat(tx, id)).deltId !== null) throw new DomainError('ALT_DELT');
      await tx.remove(Sesjonsnotatrad, { id, versjon });
      return { ...notat, handlinger: [] };
    });
  }

  /** Begynner på en erfaring med det notatet sier. Notatet står, og viser til utkastet. Er det alt laget et, blir svaret BAD_INPUT. */
  draft({ id, versjon }: VersionKey): Promise<Sesjonsnotat> {
    return this.work.run('ERFARING_OPPRETTET', async (tx) => {
      const notat = await lockSesjonsnotat(tx, id);
      if (notat.versjon !== versjon) throw conflict({ tekst: notat.tekst, versjon: notat.versjon }, { versjon });
      if (notat.erfaringId !== null) throw badInput({ path: 'id', code: 'NOT_ALLOWED' });
      const [sesjon] = await tx.query<Sesjonen>(findSesjon, [notat.postId]);
      const erfaringId = await draftErfaring(tx, erfaringAvNotat(notat, sesjon ?? null));
      await markErfaring(tx, id, erfaringId);
      tx.note({ tabell: 'sesjonsnotat', id, verb: 'endret', navn: notat.tittel, felt: { erfaringId: [null, erfaringId] } });
      return this.notater.one(id);
    });
  }

  restore({ id }: RestoreInput): Promise<Sesjonsnotat> {
    return this.work.run('SESJONSNOTAT_HENTET_TILBAKE', async (tx) => {
      await tx.restore(Sesjonsnotatrad, id);
      return this.notater.one(id);
    });
  }
}
