import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, leaveRest, sendPicture } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import type { HelErfaring } from '../hel-erfaring.type.ts';
import { ErfaringsbildeQuery } from './erfaringsbilde.query.ts';
import { ErfaringsbildeService } from './erfaringsbilde.service.ts';

/** Bildene i kommunens egne utkast, inn og ut. Rommet står i adressen. */
@Controller('filer/:kommunenummer/erfaringsbilde')
export class ErfaringsbildeController {
  constructor(private readonly service: ErfaringsbildeService, private readonly query: ErfaringsbildeQuery) {}

  /** Ett skjema med feltene først: erfaringId, altTekst, bildetekst, samtykke, samtykkeTil, kanAapnes («ja» når alle kan se det), og så `fil`. Svaret er erfaringen. */
  @Requires('erfaring.utkast')
  @Post()
  async create(@Param('kommunenummer') kommunenummer: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<HelErfaring> {
    try {
      // En fremmed side kan sende et skjema med brukerens kapsel, men ikke sette et hode.
      if (request.header('x-arbeidsrom') !== kommunenummer) throw new DomainError('FORBIDDEN');
      return await this.service.create(request);
    } catch (error) {
      await leaveRest(request, response);
      throw error;
    }
  }

  @Requires('erfaring.les')
  @Get(':erfaringsbildeId')
  async read(@Param('erfaringsbildeId') erfaringsbildeId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendPicture(request, response, await this.query.content(erfaringsbildeId));
  }
}
