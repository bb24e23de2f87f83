import { Controller, Get, Param, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Db, DomainError, leaveRest, notFound, sendDocument } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import type { Evalueringsavtale } from '../avtale.type.ts';
import { findDokument, findDokumentbit, type Dokumentrad } from './leveransedokument.query.ts';
import { LeveransedokumentService } from './leveransedokument.service.ts';

/** Det som er levert i avtalen: inn fra avtalens rom (`avtale-<nr>` i adressen), ut til partene, i rommet de står i. Alltid en fil som lagres. */
@Controller('filer/:kommunenummer/leveransedokument')
export class LeveransedokumentController {
  constructor(private readonly db: Db, private readonly service: LeveransedokumentService) {}

  /** Ett skjema med feltene først: leveranse, tittel, merknad, og så `fil`. Svaret er avtalen. */
  @Requires('leveranse.lever')
  @Post()
  async create(@Param('kommunenummer') rom: string, @Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<Evalueringsavtale> {
    try {
      // En fremmed side kan sende et skjema med brukerens kapsel, men ikke sette et hode.
      if (request.header('x-arbeidsrom') !== rom) throw new DomainError('FORBIDDEN');
      return await this.service.create(request);
    } catch (error) {
      await leaveRest(request, response);
      throw error;
    }
  }

  @Requires('evalueringsavtale.les')
  @Get(':deltleveranseId')
  async read(@Param('deltleveranseId') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    const dokument = await this.db.queryOne<Dokumentrad>(findDokument, [id]);
    if (!dokument) throw notFound();
    await sendDocument(request, response, dokument, async (from, length) => (await this.db.queryOne<{ bit: Buffer | null }>(findDokumentbit, [id, from, length]))?.bit ?? null);
  }
}
