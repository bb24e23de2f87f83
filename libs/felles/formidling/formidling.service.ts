import { Injectable } from '@nestjs/common';
import { v7 } from 'uuid';
import { lockFunn } from '#libs/felles/funn';
import { badInput, conflict, DomainError, NettverkWork, type NettverkTx } from '#libs/platform';
import type { FormidleDokumentInput, FormidleFunnInput, FormidleMetodeInput, TrekkFormidlingInput } from './formidling.input.ts';
import { findFormidlinger, insertDokumentformidling, insertFunnformidling, insertMetodeformidling, lockFormidlinger, trekkFormidling, type Formidlingslisterad } from './formidling.query.ts';
import type { Formidling } from './formidling.type.ts';
import { FormidlinglesingService } from './formidlinglesing.service.ts';

/** Det koordinatoren gir videre fra en evaluering. Et funn og et dokument er et forslag til de det handler om, har sagt ja; en framgangsmåte leser alle med det samme. */
@Injectable()
export class FormidlingService {
  constructor(private readonly work: NettverkWork, private readonly lesing: FormidlinglesingService) {}

  /** NOT_ALLOWED på feltet når funnet ikke er frigitt, er trukket eller avløst, eller alt er gitt videre. */
  funn({ evalueringsavtaleId, funnId, utgave }: FormidleFunnInput): Promise<Formidling> {
    return this.work.run('FUNN_FORMIDLET', async (tx) => {
      await tx.query(lockFunn, [funnId]);
      await this.admit(tx, evalueringsavtaleId, (en) => en.id === funnId && en.utgave === utgave, 'funnId');
      return this.propose(tx, insertFunnformidling, [evalueringsavtaleId, funnId, utgave]);
    });
  }

  /** NOT_ALLOWED på feltet når leveransen ikke er godtatt, eller dokumentet alt er gitt videre. */
  dokument({ evalueringsavtaleId, dokumentId }: FormidleDokumentInput, oppdiktet = false): Promise<Formidling> {
    return this.work.run('DOKUMENT_FORMIDLET', async (tx) => {
      await this.admit(tx, evalueringsavtaleId, (en) => en.slag === 'dokument' && en.id === dokumentId, 'dokumentId');
      return this.propose(tx, insertDokumentformidling, [evalueringsavtaleId, dokumentId, oppdiktet]);
    });
  }

  metode({ evalueringsavtaleId, tittel, tekst }: FormidleMetodeInput, oppdiktet = false): Promise<Formidling> {
    return this.work.run('METODE_FORMIDLET', (tx) => this.propose(tx, insertMetodeformidling, [evalueringsavtaleId, tittel, tekst, oppdiktet]));
  }

  /** Teksten er borte for alle; at den var der, og hvorfor den ble trukket, står. */
  withdraw({ id, versjon, grunn }: TrekkFormidlingInput): Promise<Formidling> {
    return this.work.run('FORMIDLING_TRUKKET', async (tx) => {
      const { evalueringsavtaleId } = await this.lesing.row(id, tx);
      await tx.query(lockFormidlinger, [evalueringsavtaleId]);
      const rad = await this.lesing.row(id, tx);
      if (rad.versjon !== versjon) throw conflict({ versjon: rad.versjon, trukket: rad.trukket }, { versjon, grunn });
      if (rad.trukket) throw new DomainError('AVTALE_LAAST');
      await tx.query(trekkFormidling, [tx.nettverkId, id, grunn]);
      tx.note({ tabell: 'formidling', id, verb: 'endret', navn: rad.tittel ?? rad.avtale, felt: { trukket: [null, true], grunn: [null, grunn] } });
      return this.lesing.one(id, tx);
    });
  }

  private async admit(tx: NettverkTx, avtaleId: string, passer: (kandidat: Formidlingslisterad['kandidater'][number]) => boolean, path: string): Promise<void> {
    await tx.query(lockFormidlinger, [avtaleId]);
    const [rad] = await tx.query<Formidlingslisterad>(findFormidlinger, [avtaleId, null, true]);
    if (!rad!.kandidater.some(passer)) throw badInput({ path, code: 'NOT_ALLOWED' });
  }

  private async propose(tx: NettverkTx, sql: string, [avtaleId, ...verdier]: [string, ...unknown[]]): Promise<Formidling> {
    const id = v7();
    const [ny] = await tx.query<{ tittel: string }>(sql, [tx.nettverkId, id, avtaleId, ...verdier]);
    if (!ny) throw badInput({ path: 'evalueringsavtaleId', code: 'NOT_FOUND' });
    tx.note({ tabell: 'formidling', id, verb: 'ny', navn: ny.tittel });
    return this.lesing.one(id, tx);
  }
}
