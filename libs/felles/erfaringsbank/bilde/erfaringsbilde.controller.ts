import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db, notFound, sendPicture } from '#libs/platform';
import { Leselogg, Requires } from '#libs/tilgang';
import { findBildet, findEierAvBilde } from './erfaringsbilde.query.ts';

/** Bildene i banken: `/filer/felles/erfaringsbank/<id>`, eller med kommunens nummer for en som hører til der. */
@Controller('filer/:kommunenummer/erfaringsbank')
export class DeltErfaringsbildeController {
  constructor(private readonly db: Db, private readonly leselogg: Leselogg) {}

  /** NOT_FOUND fra det øyeblikket samtykket er trukket eller gått ut, også når nettleseren har bildet fra før. Lesingen er ført før noe sendes. */
  @Requires('erfaringsbank.les')
  @Get(':deltbildeId')
  async read(@Param('deltbildeId') deltbildeId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const eier = await this.db.queryOne<{ kommuneId: number; erfaringId: string }>(findEierAvBilde, [deltbildeId]);
    if (!eier) throw notFound();
    await this.leselogg.note({ kommuneId: eier.kommuneId, hva: 'erfaringsbilde', gjelder: eier.erfaringId });
    const bilde = await this.db.queryOne<{ innhold: Buffer; sha256: string }>(findBildet, [eier.kommuneId, deltbildeId]);
    if (!bilde) throw notFound();
    await sendPicture(request, response, bilde);
  }
}
