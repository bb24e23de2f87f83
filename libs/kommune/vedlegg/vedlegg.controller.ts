import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, leaveRest, sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { NedlastingService } from './nedlasting.service.ts';
import { VedleggService } from './vedlegg.service.ts';
import type { VedleggType } from './vedlegg.type.ts';

/** Innholdet i filene, utenom GraphQL: der ville det ligget i minnet. Rommet står i adressen. */
@Controller('filer/:kommunenummer')
export class VedleggController {
  constructor(private readonly service: VedleggService, private readonly nedlasting: NedlastingService) {}

  @Requires('vedlegg.skriv')
  @Post()
  async create(@Param('kommunenummer') kommunenummer: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<VedleggType> {
    try {
      demandOwnPage(request, kommunenummer);
      return await this.service.create(request);
    } catch (error) {
      await leaveRest(request, response);
      throw error;
    }
  }

  @Requires('vedlegg.les')
  @Get(':vedleggId')
  async read(@Param('vedleggId') vedleggId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { attachment, pieces } = await this.nedlasting.open(vedleggId);
    await sendAttachment(request, response, attachment, pieces);
  }
}

/** Et skjema på en fremmed side kan sende filer hit med brukerens kapsel, men ikke sette et hode. Det samme kravet har GraphQL. */
function demandOwnPage(request: Request, kommunenummer: string): void {
  if (request.header('x-arbeidsrom') !== kommunenummer) throw new DomainError('FORBIDDEN');
}
