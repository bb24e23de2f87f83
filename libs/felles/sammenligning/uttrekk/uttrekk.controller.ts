import { Controller, Get, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { UttrekkService } from './uttrekk.service.ts';

/** Sammenligningen til regneark: `/eksport/felles/sammenligning.xlsx?spoersmaal=budsjett_tema`, eller med kommunens nummer for en som hører til der. */
@Controller('eksport/:kommunenummer')
export class UttrekkController {
  constructor(private readonly uttrekk: UttrekkService) {}

  @Requires('sammenligning.les')
  @Get('sammenligning.:format')
  sammenligning(@Param('format') format: string, @Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.uttrekk.use(format, query, (attachment, pieces) => sendAttachment(request, response, attachment, pieces));
  }
}
