import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { CONFIG, DomainError, type Config } from '#libs/platform';
import { Public } from '#libs/tilgang';
import { AapneDelingerService } from './delinger/aapne-delinger.service.ts';
import { delingsliste, delingsside } from './delinger/deling.side.ts';
import { AapneErfaringerService } from './erfaringer/aapne-erfaringer.service.ts';
import { erfaringsside } from './erfaringer/erfaring.side.ts';
import { listeside, perSide } from './erfaringer/liste.side.ts';
import { UgyldigUtvalg, utvalgFrom } from './erfaringer/utvalg.ts';
import { feilside, merkeside } from './merke.side.ts';
import { omside } from './om.side.ts';
import { originOf, sendOpenPicture, sendPage } from './svar.ts';

/** De åpne sidene: uten innlogging, uten skript, og bare til å lese. */
@Controller('offentlig')
export class OffentligController {
  constructor(private readonly erfaringer: AapneErfaringerService, private readonly delinger: AapneDelingerService, @Inject(CONFIG) private readonly config: Config) {}

  @Public()
  @Get()
  liste(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, async (origin) => {
      const utvalg = utvalgFrom(query);
      const liste = await this.erfaringer.list(utvalg, perSide);
      sendPage(response, 200, listeside(liste, utvalg, origin), liste.endret);
    });
  }

  @Public()
  @Get('om')
  om(@Req() request: Request, @Res() response: Response): void {
    sendPage(response, 200, omside(originOf(request, this.config)));
  }

  @Public()
  @Get('erfaringer/:id')
  erfaring(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, async (origin) => {
      const funnet = await this.erfaringer.one(id);
      if (!funnet) return this.missing(response, origin);
      if ('merke' in funnet) return sendPage(response, 410, merkeside(origin, request.path, funnet.merke));
      // Et bilde kan bli trukket når som helst. En side med bilder huskes derfor ikke uten å spørre.
      sendPage(response, 200, erfaringsside(funnet.erfaring, origin, funnet.bilder), funnet.erfaring.aapnet, { spoerHverGang: funnet.bilder.length > 0 });
    });
  }

  @Public()
  @Get('bilder/:id')
  bilde(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, async (origin) => {
      const bilde = await this.erfaringer.picture(id);
      if (!bilde) return this.missing(response, origin);
      sendOpenPicture(response, bilde);
    });
  }

  @Public()
  @Get('delinger')
  delingene(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, async (origin) => {
      const { side } = utvalgFrom({ side: query['side'] });
      const liste = await this.delinger.list(side, perSide);
      sendPage(response, 200, delingsliste(liste, side, perSide, origin), liste.endret);
    });
  }

  @Public()
  @Get('delinger/:id')
  deling(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.answer(request, response, async (origin) => {
      const funnet = await this.delinger.one(id);
      if (!funnet) return this.missing(response, origin);
      if ('merke' in funnet) return sendPage(response, 410, merkeside(origin, request.path, funnet.merke));
      sendPage(response, 200, delingsside(funnet.deling, origin), funnet.deling.eldreSiden ?? funnet.deling.aapnet);
    });
  }

  /** Alt annet under /offentlig. */
  @Public()
  @Get('*sti')
  ingenting(@Req() request: Request, @Res() response: Response): void {
    this.missing(response, originOf(request, this.config));
  }

  private missing(response: Response, origin: string): void {
    sendPage(response, 404, feilside(origin, 'Vi finner ikke siden', 'Den har ikke vært åpen for alle, eller adressen er skrevet feil.'));
  }

  /** En feil leseren kan gjøre noe med, er også en side. */
  private async answer(request: Request, response: Response, work: (origin: string) => Promise<void>): Promise<void> {
    const origin = originOf(request, this.config);
    try {
      await work(origin);
    } catch (error) {
      if (error instanceof UgyldigUtvalg) return sendPage(response, 400, feilside(origin, 'Det kan vi ikke vise', error.message));
      if (!(error instanceof DomainError) || error.code !== 'BUSY') throw error;
      response.set('Retry-After', '5');
      sendPage(response, 503, feilside(origin, 'Mange leser akkurat nå', 'Prøv igjen om noen sekunder.'));
    }
  }
}
