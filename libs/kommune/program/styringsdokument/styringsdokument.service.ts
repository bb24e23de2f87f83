import { Injectable } from '@nestjs/common';
import { badInput, Db, DomainError, emptiedList, newKey, notFound, type Tx, UnitOfWork, type VersionKey } from '#libs/platform';
import { lockSatsing } from '../satsing/satsing-lock.query.ts';
import { Styringsdokument } from './styringsdokument.entity.ts';
import type { RegistrerVedtakInput, StyringsdokumentInput, UpdateStyringsdokumentInput } from './styringsdokument.input.ts';
import { kanEndres, orderErrors } from './styringsdokument.policy.ts';
import { findOtherVedtatte, findStyringsdokument, lockStatus, nextUtgave, type StyringsdokumentRow } from './styringsdokument.query.ts';

@Injectable()
export class StyringsdokumentService {
  constructor(private readonly db: Db, private readonly work: UnitOfWork) {}

  /** Oppretter neste utgave som utkast. Den vedtatte står til utkastet selv blir vedtatt. */
  create(input: StyringsdokumentInput): Promise<StyringsdokumentRow> {
    return this.work.run('STYRINGSDOKUMENT_OPPRETTET', async (tx) => {
      const satsingId = await lockSatsing(tx);
      const [next] = await tx.query<{ utgave: number }>(nextUtgave, [tx.kommuneId, satsingId, input.type]);
      return this.read(await tx.insert(Styringsdokument, {
        ...input, parter: input.parter ?? [], noekkel: newKey(), satsingId, utgave: next!.utgave, status: 'utkast',
      }));
    });
  }

  update({ id, versjon, ...changes }: UpdateStyringsdokumentInput): Promise<StyringsdokumentRow> {
    return this.work.run('STYRINGSDOKUMENT_ENDRET', async (tx) => {
      await this.ensureDraft(tx, { id, versjon });
      await tx.update(Styringsdokument, { id, versjon }, { ...changes, parter: emptiedList(changes.parter) });
      return this.read(id);
    });
  }

  /** Utkastet blir vedtatt, og det som var vedtatt av samme type blir erstattet, i samme enhet. */
  registrerVedtak({ id, versjon, ...vedtak }: RegistrerVedtakInput): Promise<StyringsdokumentRow> {
    return this.work.run('VEDTAK_REGISTRERT', async (tx) => {
      await lockSatsing(tx);
      await this.ensureDraft(tx, { id, versjon });
      await this.replaceVedtatte(tx, await tx.update(Styringsdokument, { id, versjon }, { ...vedtak, status: 'vedtatt' }));
      return this.read(id);
    });
  }

  /** En ukjent id eller en gammel versjon prøves ikke her: de har sine egne svar. */
  private async ensureDraft(tx: Tx, { id, versjon }: VersionKey): Promise<void> {
    const [now] = await tx.query<Pick<Styringsdokument, 'status' | 'versjon'>>(lockStatus, [tx.kommuneId, id]);
    if (now?.versjon === versjon && !kanEndres(now.status)) throw new DomainError('DOKUMENT_VEDTATT');
  }

  private async replaceVedtatte(tx: Tx, { id, satsingId, type, utgave }: Styringsdokument): Promise<void> {
    const vedtatte = await tx.query<VersionKey & { utgave: number }>(findOtherVedtatte, [tx.kommuneId, satsingId, type, id]);
    const errors = orderErrors(utgave, vedtatte.map((vedtatt) => vedtatt.utgave));
    if (errors.length > 0) throw badInput(...errors);
    for (const vedtatt of vedtatte) await tx.update(Styringsdokument, { id: vedtatt.id, versjon: vedtatt.versjon }, { status: 'erstattet' });
  }

  private async read(id: string): Promise<StyringsdokumentRow> {
    const dokument = await this.db.queryOne<StyringsdokumentRow>(findStyringsdokument, [id]);
    if (!dokument) throw notFound();
    return dokument;
  }
}
