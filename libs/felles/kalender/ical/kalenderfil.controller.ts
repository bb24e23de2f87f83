import { Controller, Get, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { badInput, currentContext, notFound, sendAttachment } from '#libs/platform';
import { Requires } from '#libs/tilgang';
import { KalenderlesingService } from '../kalenderlesing.service.ts';
import { harDag, kalenderfil } from './kalenderfil.ts';

/** Kalenderen til den kalenderen folk bruker: `/eksport/felles/kalender.ics`, eller med kommunens nummer. `?id=` gir én dato. */
@Controller('eksport/:kommunenummer')
export class KalenderfilController {
  constructor(private readonly lesing: KalenderlesingService) {}

  /** NOT_FOUND for en dato som ikke er i nettverkets kalender, BAD_INPUT for en som ikke har en dag ennå. */
  @Requires('kalender.les')
  @Get('kalender.ics')
  async kalender(@Query('id') id: unknown, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { nettverk, kommende, tidligere } = await this.lesing.read();
    const alle = [...tidligere, ...kommende];
    const valgt = id === undefined ? alle : alle.filter((punkt) => punkt.id === id);
    if (id !== undefined && valgt.length === 0) throw notFound();
    if (id !== undefined && !valgt.every(harDag)) throw badInput({ path: 'dato', code: 'NEEDS_DAY' });
    const innhold = Buffer.from(kalenderfil(nettverk ?? 'Løftet', valgt));
    await sendAttachment(request, response, { navn: `kalender-${currentContext().arbeidsrom!.kode}.ics`, mime: 'text/calendar; charset=utf-8', stoerrelse: innhold.length }, (async function* () { yield innhold; })());
  }
}
