import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { badInput, cleanPicture, currentContext, Db, DomainError, Places, receiveUpload, SpoolFile, UnitOfWork, type CleanPicture } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { demandDraft } from '../erfaring.aktoer.ts';
import { erfaringIn, ErfaringQuery, lockErfaring, touchErfaring } from '../erfaring.query.ts';
import type { HelErfaring } from '../hel-erfaring.type.ts';
import { EgetErfaringsbilde } from './erfaringsbilde.entity.ts';
import type { UpdateErfaringsbildeInput } from './erfaringsbilde.input.ts';
import { bildeskjemaIn, harPlass, reordered, type Bildeskjema } from './erfaringsbilde.policy.ts';
import { erfaringOf, findIdag, insertBilde, orderBilder } from './erfaringsbilde.query.ts';

/** Bildene i et utkast: lastet opp og tegnet på nytt, beskrevet, flyttet og tatt bort. */
@Injectable()
export class ErfaringsbildeService {
  /** Å tegne et bilde tar minne. Flere enn dette samtidig venter ikke; de får beskjed. */
  private readonly places = new Places({ total: 4, perPerson: 1 });

  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly erfaringer: ErfaringQuery) {}

  /**
   * Fila går til en navnløs fil på disk og tegnes på nytt derfra; det som ble sendt, lagres aldri. Kaster FIL_FOR_STOR, FIL_TOM, BILDE_TYPE og BILDE_FOR_STORT
   * for fila, BAD_INPUT for skjemaet, og NOT_FOUND for en erfaring kommunen ikke har.
   */
  create(request: Request): Promise<HelErfaring> {
    return this.places.use(currentPersonId(), async () => {
      const spool = await SpoolFile.open(limits.filBytes);
      try {
        const { felt, sha256 } = await receiveUpload(request, spool, async (skjema) => demandDraft(await erfaringIn(this.db, (await this.read(skjema)).erfaringId)));
        if (spool.size === 0) throw new DomainError('FIL_TOM');
        const skjema = await this.read(felt);
        // Et nytt forsøk sammenlignes med det første av det som ble sendt; tegningen kan være en annen i en nyere utgave av biblioteket.
        currentContext().operationHash = createHash('sha256').update(JSON.stringify(skjema)).update(sha256).digest();
        return await this.store(skjema, await cleanPicture(spool));
      } finally {
        await spool.close();
      }
    });
  }

  update({ id, versjon, plass, ...felt }: UpdateErfaringsbildeInput): Promise<HelErfaring> {
    return this.work.run('ERFARINGSBILDE_ENDRET', async (tx) => {
      const erfaringId = await erfaringOf(tx, id);
      const erfaring = await lockErfaring(tx, erfaringId);
      demandDraft(erfaring);
      const { bilder } = erfaring;
      const bilde = bilder.find((en) => en.id === id)!;
      if (bilde.trukket) throw new DomainError('BILDE_SAMTYKKE');
      if (felt.arkivert === false && bilde.arkivert && !harPlass(bilder)) throw badInput({ path: 'arkivert', code: 'TOO_MANY' });
      await tx.update(EgetErfaringsbilde, { id, versjon }, felt);
      if (plass !== undefined) {
        await tx.query(orderBilder, [reordered(bilder.filter((en) => !en.arkivert && !en.trukket).map((en) => en.id), id, plass)]);
        tx.note({ tabell: 'erfaringsbilde', id, verb: 'endret', navn: bilde.altTekst ?? '', felt: { plass: [null, plass] } });
      }
      await tx.query(touchErfaring, [erfaringId]);
      return this.erfaringer.one(erfaringId);
    });
  }

  private async read(felt: Record<string, string>): Promise<Bildeskjema> {
    const { skjema, errors } = bildeskjemaIn(felt, (await this.db.queryOne<{ idag: string }>(findIdag))!.idag);
    if (errors.length > 0) throw badInput(...errors);
    return skjema;
  }

  /** Lagrer et bilde som alt er tegnet på nytt. */
  store({ erfaringId, altTekst, bildetekst, samtykke, samtykkeTil, kanAapnes }: Bildeskjema, { innhold, bredde, hoeyde }: CleanPicture): Promise<HelErfaring> {
    return this.work.run('ERFARINGSBILDE_LASTET_OPP', async (tx) => {
      const erfaring = await lockErfaring(tx, erfaringId);
      demandDraft(erfaring);
      if (!harPlass(erfaring.bilder)) throw badInput({ path: 'fil', code: 'TOO_MANY' });
      const id = v7();
      const sha256 = createHash('sha256').update(innhold).digest();
      await tx.query(insertBilde, [id, erfaringId, altTekst, bildetekst, samtykke, samtykkeTil, kanAapnes, bredde, hoeyde, sha256, innhold]);
      await tx.query(touchErfaring, [erfaringId]);
      tx.note({ tabell: 'erfaringsbilde', id, verb: 'ny', navn: altTekst, felt: { altTekst: [null, altTekst], bildetekst: [null, bildetekst], samtykke: [null, samtykke], samtykkeTil: [null, samtykkeTil], kanAapnes: [null, kanAapnes], sha256: [null, sha256.toString('hex')] } });
      return this.erfaringer.one(erfaringId);
    });
  }
}
