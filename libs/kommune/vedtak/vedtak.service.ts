import { Injectable } from '@nestjs/common';
import { UnitOfWork } from '#libs/platform';
import { Vedtak } from './vedtak.entity.ts';
import type { UpdateVedtakInput } from './vedtak.input.ts';
import { VedtakQuery, type VedtakRow } from './vedtak.query.ts';

@Injectable()
export class VedtakService {
  constructor(private readonly work: UnitOfWork, private readonly vedtak: VedtakQuery) {}

  /** Fører på dato, saksnummer og merknad når de blir kjent. Resten av et vedtak står. */
  update({ id, versjon, dato, saksnummer, merknad }: UpdateVedtakInput): Promise<VedtakRow> {
    return this.work.run('VEDTAK_ENDRET', async (tx) => {
      await tx.update(Vedtak, { id, versjon }, { dato, saksnummer, merknad });
      return this.vedtak.one(id);
    });
  }
}
