import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { aapenLisens } from '#libs/contracts';
import { CONFIG, csvOf, DomainError, type Config, type Kolonne } from '#libs/platform';
import { Public } from '#libs/tilgang';
import { AapneDelingerService } from '../delinger/aapne-delinger.service.ts';
import type { AapenDeling } from '../delinger/aapne-delinger.query.ts';
import { delingskilde } from '../delinger/deling.side.ts';
import { AapneErfaringerService, type Erfaringsliste } from '../erfaringer/aapne-erfaringer.service.ts';
import type { Merke, Utvalg } from '../erfaringer/aapne-erfaringer.query.ts';
import { addressOf, UgyldigUtvalg, utvalgFrom } from '../erfaringer/utvalg.ts';
import { originOf, sendData } from '../svar.ts';
import { delingsdataOf, delingskolonner, radene } from './delingsdata.ts';
import { kolonner } from './erfaringer.tabell.ts';
import { dataOf, ramme, skjemaOf } from './erfaringsdata.ts';
import { sitemapOf } from './sitemap.ts';

const json = 'application/json; charset=utf-8';
const csv = 'text/csv; charset=utf-8';
/** Så mange erfaringer i en fil. Resten står i den neste. */
export const perFil = 500;

/** Det samme som på sidene, til maskiner: JSON, CSV, skjemaet for feltene, og det søkemotorer trenger. */
@Controller()
export class AapneDataController {
  constructor(private readonly erfaringer: AapneErfaringerService, private readonly delinger: AapneDelingerService, @Inject(CONFIG) private readonly config: Config) {}

  @Public()
  @Get('offentlig/erfaringer.json')
  async listeJson(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, async (origin) => {
      const { utvalg, liste, neste } = await this.filed(query, `${origin}/offentlig/erfaringer.json`);
      sendData(response, json, JSON.stringify({ ...ramme(origin), antall: liste.antall, side: utvalg.side, neste, erfaringer: liste.erfaringer.map((en) => dataOf(en, origin)) }), { endret: liste.endret, neste });
    });
  }

  @Public()
  @Get('offentlig/erfaringer.csv')
  async listeCsv(@Query() query: Record<string, unknown>, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, async (origin) => {
      const { liste, neste } = await this.filed(query, `${origin}/offentlig/erfaringer.csv`);
      sendData(response, csv, await fileOf(kolonner(origin), liste.erfaringer), { endret: liste.endret, neste, filnavn: 'aapne-erfaringer.csv' });
    });
  }

  @Public()
  @Get('offentlig/erfaringer/:id.json')
  async enJson(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, async (origin) => {
      const funnet = await this.erfaringer.one(id);
      if (!funnet || 'merke' in funnet) return gone(response, funnet);
      sendData(response, json, JSON.stringify({ ...ramme(origin), erfaring: dataOf(funnet.erfaring, origin) }), { endret: funnet.erfaring.aapnet });
    });
  }

  @Public()
  @Get('offentlig/delinger/:id.json')
  delingJson(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.deling(id, request, response, async (deling, origin) => sendData(response, json, JSON.stringify({ lisens: aapenLisens, kildehenvisning: delingskilde(deling), deling: delingsdataOf(deling, origin) }), { endret: deling.eldreSiden ?? deling.aapnet }));
  }

  @Public()
  @Get('offentlig/delinger/:id.csv')
  delingCsv(@Param('id') id: string, @Req() request: Request, @Res() response: Response): Promise<void> {
    return this.deling(id, request, response, async (deling, origin) => sendData(response, csv, await fileOf(delingskolonner(deling, origin), radene(deling)), { endret: deling.eldreSiden ?? deling.aapnet, filnavn: `${deling.type}-${deling.kommunenummer}-${deling.aar}.csv` }));
  }

  @Public()
  @Get('offentlig/erfaring.skjema.json')
  skjema(@Req() request: Request, @Res() response: Response): void {
    sendData(response, 'application/schema+json; charset=utf-8', JSON.stringify(skjemaOf(originOf(request, this.config))));
  }

  @Public()
  @Get('offentlig/sitemap.xml')
  async sitemap(@Req() request: Request, @Res() response: Response): Promise<void> {
    await this.answer(request, response, async (origin) => { sendData(response, 'application/xml; charset=utf-8', sitemapOf(origin, await this.erfaringer.forSearchEngines(), await this.delinger.forSearchEngines())); });
  }

  /** Bare de åpne sidene er for søkemotorer. Bak innloggingen er det ingenting å finne. */
  @Public()
  @Get('robots.txt')
  robots(@Req() request: Request, @Res() response: Response): void {
    sendData(response, 'text/plain; charset=utf-8', `User-agent: *\nAllow: /offentlig\nDisallow: /offentlig/bilder/\nAllow: /assets/\nAllow: /loeftet.svg\nDisallow: /\nSitemap: ${originOf(request, this.config)}/offentlig/sitemap.xml\n`);
  }

  private deling(id: string, request: Request, response: Response, send: (deling: AapenDeling, origin: string) => Promise<void>): Promise<void> {
    return this.answer(request, response, async (origin) => {
      const funnet = await this.delinger.one(id);
      if (!funnet || 'merke' in funnet) return gone(response, funnet);
      await send(funnet.deling, origin);
    });
  }

  private async filed(query: Record<string, unknown>, adresse: string): Promise<{ utvalg: Utvalg; liste: Erfaringsliste; neste: string | null }> {
    const utvalg = utvalgFrom(query);
    const liste = await this.erfaringer.list(utvalg, perFil);
    return { utvalg, liste, neste: utvalg.side * perFil < liste.antall ? addressOf(adresse, utvalg, utvalg.side + 1) : null };
  }

  private async answer(request: Request, response: Response, work: (origin: string) => Promise<void>): Promise<void> {
    try {
      await work(originOf(request, this.config));
    } catch (error) {
      if (error instanceof UgyldigUtvalg) { response.status(400).set('Cache-Control', 'no-cache').json({ feil: error.message }); return; }
      if (!(error instanceof DomainError) || error.code !== 'BUSY') throw error;
      response.status(503).set({ 'Cache-Control': 'no-cache', 'Retry-After': '5' }).json({ feil: 'Mange leser akkurat nå. Prøv igjen om noen sekunder.' });
    }
  }
}

/** Det som er lukket, er 410 med merket; det som aldri var åpent, er 404. */
function gone(response: Response, funnet: { merke: Merke } | null): void {
  response.status(funnet ? 410 : 404).set('Cache-Control', 'no-cache').json(funnet ? { feil: 'Ikke åpent lenger.', ...funnet.merke } : { feil: 'Finnes ikke, eller har aldri vært åpent.' });
}

async function fileOf<Rad>(kolonnene: readonly Kolonne<Rad>[], rader: Rad[]): Promise<Buffer> {
  const deler: Buffer[] = [];
  for await (const del of csvOf({ kolonner: kolonnene, rader: (async function* () { yield rader; })() })) deler.push(del);
  return Buffer.concat(deler);
}
