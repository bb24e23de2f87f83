import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { DomainError, leaveRest, sendDocument } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import type { HelErfaring } from '../hel-erfaring.type.ts';
import { ErfaringsvedleggQuery } from './erfaringsvedlegg.query.ts';
import { ErfaringsvedleggService } from './erfaringsvedlegg.service.ts';

/** Dokumentene i kommunens egne utkast, inn og ut. Rommet står i adressen. */
@Controller('filer/:kommunenummer/erfaringsvedlegg')
export class ErfaringsvedleggController {
  constructor(private readonly service: ErfaringsvedleggService, private readonly query: ErfaringsvedleggQuery) {}

  /** Ett skjema med feltene først: erfaringId, tittel, og så `fil`. Svaret er erfaringen. */
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

  /** Alltid en fil som lagres, aldri en side. */
  @Requires('erfaring.les')
  @Get(':erfaringsvedleggId')
  async read(@Param('erfaringsvedleggId') erfaringsvedleggId: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await sendDocument(request, response, await this.query.file(erfaringsvedleggId), (from, length) => this.query.piece(erfaringsvedleggId, from, length));
  }
}
