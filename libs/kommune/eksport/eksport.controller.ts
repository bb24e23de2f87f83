import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { EksportService, type Uttrekksnavn } from './eksport.service.ts';

/** Uttrekk til regneark: `/eksport/3118/budsjett.xlsx?aar=2025`. Rommet står i adressen. */
@Controller('eksport/:kommunenummer')
export class EksportController {
  constructor(private readonly eksport: EksportService) {}

  @Requires('oekonomi.les')
  @Get('budsjett.:format')
  budsjett(@Param('format') format: string, @Query('aar') aar: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send('budsjett', format, aar, request, response);
  }

  @Requires('tiltak.les')
  @Get('tiltak.:format')
  tiltak(@Param('format') format: string, @Query('aar') aar: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send('tiltak', format, aar, request, response);
  }

  @Requires('tiltak.les')
  @Get('resultater.:format')
  resultater(@Param('format') format: string, @Query('aar') aar: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.send('resultater', format, aar, request, response);
  }

  private send(navn: Uttrekksnavn, format: string, aar: unknown, request: Request, response: Response): Promise<void> {
    return this.eksport.use(navn, format, aar, (attachment, pieces) => sendAttachment(request, response, attachment, pieces));
  }
}
