import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { AvtaledelingService } from './avtaledeling.service.ts';

/** Det som er sluppet inn i avtalens rom, som en pakke: `/eksport/avtale-<nr>/delt.zip`. */
@Controller('eksport/:avtalerom')
export class AvtaledelingController {
  constructor(private readonly delinger: AvtaledelingService) {}

  @Requires('avtaledeling.les')
  @Get('delt.zip')
  async delt(@Req() request: Request, @Res() response: Response): Promise<void> {
    if (request.method === 'HEAD') throw new DomainError('BAD_REQUEST');
    return this.delinger.use(async (attachment, pieces, sha256) => {
      response.set('Repr-Digest', `sha-256=:${Buffer.from(sha256, 'hex').toString('base64')}:`);
      await sendAttachment(request, response, attachment, pieces);
      return response.writableFinished;
    });
  }
}
