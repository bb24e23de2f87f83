import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Request } from 'express';
import { v7 } from 'uuid';
import { erfaringsfiltyper, limits } from '#libs/contracts';
import { badInput, cleanDocument, currentContext, Db, DomainError, Places, receiveUpload, SpoolFile, UnitOfWork } from '#libs/platform';
import { currentPersonId } from '#libs/tilgang';
import { reordered } from '../bilde/erfaringsbilde.policy.ts';
import { demandDraft } from '../erfaring.aktoer.ts';
import { erfaringIn, ErfaringQuery, lockErfaring, touchErfaring } from '../erfaring.query.ts';
import type { HelErfaring } from '../hel-erfaring.type.ts';
import { EgetErfaringsvedlegg } from './erfaringsvedlegg.entity.ts';
import type { UpdateErfaringsvedleggInput } from './erfaringsvedlegg.input.ts';
import { harPlass, titleOf, vedleggsskjemaIn, type Vedleggsskjema } from './erfaringsvedlegg.policy.ts';
import { erfaringOfVedlegg, insertVedlegg, orderVedlegg } from './erfaringsvedlegg.query.ts';

/** Dokumentene i et utkast: lastet opp og skrevet på nytt, med tittel, flyttet og tatt bort. */
@Injectable()
export class ErfaringsvedleggService {
  /** Et dokument skrives på nytt i minnet. Flere enn dette samtidig venter ikke; de får beskjed. */
  private readonly places = new Places({ total: 2, perPerson: 1 });

  constructor(private readonly db: Db, private readonly work: UnitOfWork, private readonly erfaringer: ErfaringQuery) {}

  /**
   * Fila går til en navnløs fil på disk og skrives på nytt derfra; det som ble sendt, og filnavnet, lagres aldri. Kaster FIL_FOR_STOR, FIL_TOM, FIL_TYPE, FIL_AKTIV og FIL_LAAST
   * for fila, BAD_INPUT for skjemaet, NOT_FOUND for en erfaring kommunen ikke har, og FORBIDDEN for et utkast en annen skriver.
   */
  create(request: Request): Promise<HelErfaring> {
    return this.places.use(currentPersonId(), async () => {
      const spool = await SpoolFile.open(limits.filBytes);
      try {
        const { felt, filnavn, sha256 } = await receiveUpload(request, spool, async (skjema) => demandDraft(await erfaringIn(this.db, read(skjema).erfaringId)));
        if (spool.size === 0) throw new DomainError('FIL_TOM');
        const skjema = read(felt);
        // Et nytt forsøk sammenlignes med det første av det som ble sendt; det som lagres, kan være skrevet annerledes av en nyere utgave.
        currentContext().operationHash = createHash('sha256').update(JSON.stringify([skjema, filnavn])).update(sha256).digest();
        return await this.store(skjema, titleOf(skjema, filnavn), await cleanDocument(spool, filnavn, erfaringsfiltyper));
      } finally {
        await spool.close();
      }
    });
  }

  update({ id, versjon, plass, ...felt }: UpdateErfaringsvedleggInput): Promise<HelErfaring> {
    return this.work.run('ERFARINGSVEDLEGG_ENDRET', async (tx) => {
      const erfaringId = await erfaringOfVedlegg(tx, id);
      const erfaring = await lockErfaring(tx, erfaringId);
      demandDraft(erfaring);
      const ett = erfaring.vedlegg.find((en) => en.id === id)!;
      if (ett.trukket) throw new DomainError('ALT_TRUKKET');
      if (felt.arkivert === false && ett.arkivert && !harPlass(erfaring.vedlegg)) throw badInput({ path: 'arkivert', code: 'TOO_MANY' });
      await tx.update(EgetErfaringsvedlegg, { id, versjon }, felt);
      if (plass !== undefined) {
        await tx.query(orderVedlegg, [reordered(erfaring.vedlegg.filter((en) => !en.arkivert && !en.trukket).map((en) => en.id), id, plass)]);
        tx.note({ tabell: 'erfaringsvedlegg', id, verb: 'endret', navn: ett.tittel ?? '', felt: { plass: [null, plass] } });
      }
      await tx.query(touchErfaring, [erfaringId]);
      return this.erfaringer.one(erfaringId);
    });
  }

  /** Lagrer et dokument som alt er skrevet på nytt. */
  store({ erfaringId }: Pick<Vedleggsskjema, 'erfaringId'>, tittel: string, { innhold, type, fjernet, merknader }: Awaited<ReturnType<typeof cleanDocument>>): Promise<HelErfaring> {
    return this.work.run('ERFARINGSVEDLEGG_LASTET_OPP', async (tx) => {
      const erfaring = await lockErfaring(tx, erfaringId);
      demandDraft(erfaring);
      if (!harPlass(erfaring.vedlegg)) throw badInput({ path: 'fil', code: 'TOO_MANY' });
      const id = v7();
      const sha256 = createHash('sha256').update(innhold).digest();
      await tx.query(insertVedlegg, [id, erfaringId, tittel, type, innhold.length, sha256, fjernet, merknader, innhold]);
      await tx.query(touchErfaring, [erfaringId]);
      tx.note({ tabell: 'erfaringsvedlegg', id, verb: 'ny', navn: tittel, felt: { tittel: [null, tittel], type: [null, type], stoerrelse: [null, innhold.length], sha256: [null, sha256.toString('hex')] } });
      return this.erfaringer.one(erfaringId);
    });
  }
}

function read(felt: Record<string, string>): Vedleggsskjema {
  const { skjema, errors } = vedleggsskjemaIn(felt);
  if (errors.length > 0) throw badInput(...errors);
  return skjema;
}
