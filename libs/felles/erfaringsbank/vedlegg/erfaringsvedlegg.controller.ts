import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db, notFound, sendDocument } from '#libs/platform';
import { Leselogg, Requires } from '#libs/tilgang';
import { findBit, findEierAvVedlegg, findFil, type FilRow } from './erfaringsvedlegg.query.ts';

/** Vedleggene i banken: `/filer/felles/erfaringsbank/vedlegg/<id>`, eller med kommunens nummer for en som hører til der. Alltid en fil som lagres. */
@Controller('filer/:kommunenummer/erfaringsbank/vedlegg')
export class DeltErfaringsvedleggController {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** NOT_FOUND fra det øyeblikket eieren har trukket det, også når nettleseren har det fra før. Lesingen er ført før noe sendes, og det spørres på nytt for hver bit. */
  @Requires('erfaringsbank.les')
  @Get(':deltvedleggId')
  async read(@Param('deltvedleggId') deltvedleggId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const eier = await this.db.queryOne<{ kommuneId: number; erfaringId: string }>(findEierAvVedlegg, [deltvedleggId]);
    if (!eier) throw notFound();
    await this.leselogg.note({ kommuneId: eier.kommuneId, hva: 'erfaringsvedlegg', gjelder: eier.erfaringId });
    const fil = await this.db.queryOne<FilRow>(findFil, [eier.kommuneId, deltvedleggId]);
    if (!fil) throw notFound();
    await sendDocument(request, response, fil, async (from, length) => (await this.db.queryOne<{ bit: Buffer | null }>(findBit, [eier.kommuneId, deltvedleggId, from, length]))?.bit ?? null);
  }
}
