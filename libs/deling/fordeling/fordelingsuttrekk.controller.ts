import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { FordelingsuttrekkService } from './fordelingsuttrekk.service.ts';

/** En delt fordeling til regneark: `/eksport/felles/fordeling.xlsx?deling=<id>`, eller med kommunens nummer for en som hører til der. */
@Controller('eksport/:kommunenummer')
export class FordelingsuttrekkController {
  constructor(private readonly uttrekk: FordelingsuttrekkService) {}

  @Requires('delt.les')
  @Get('fordeling.:format')
  fordeling(@Param('format') format: string, @Query('deling') deling: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.uttrekk.use(format, deling, (attachment, pieces) => sendAttachment(request, response, attachment, pieces));
  }
}
