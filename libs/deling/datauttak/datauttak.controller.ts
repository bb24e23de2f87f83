import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { DatauttakService } from './datauttak.service.ts';

/** Pakken: `/eksport/<kommunenummer>/datauttak.zip?rom=tiltak,oekonomi&fraAar=2024&tilAar=2026`. Rommet står i adressen. */
@Controller('eksport/:kommunenummer')
export class DatauttakController {
  constructor(private readonly uttak: DatauttakService) {}

  @Requires('datauttak.hent')
  @Get('datauttak.zip')
  async datauttak(@Query() adresse: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    // Hodene alene ville laget en hel pakke ingen fikk.
    if (request.method === 'HEAD') throw new DomainError('BAD_REQUEST');
    return this.uttak.use(adresse, async (attachment, pieces, sha256) => {
      response.set('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
      await sendAttachment(request, response, attachment, pieces);
      return response.writableFinished;
    });
  }
}
