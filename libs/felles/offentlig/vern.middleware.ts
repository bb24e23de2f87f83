import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { RateLimiterMemory } from 'rate-limiter-flexible';
import { CONFIG, type Config } from '#libs/platform';
import { originOf, sendPage } from './svar.ts';
import { feilside } from './merke.side.ts';

/** Det en adresse kan be om i minuttet. En side er ett poeng; en fil med alt er ti, for den kan være stor. */
const points = 300;
const seconds = 60;
const fileCost = 10;

/** Foran de åpne sidene: bare lesing, og ikke mer enn en leser trenger. */
@Injectable()
export class AapenVern implements NestMiddleware {
  private readonly limiter = new RateLimiterMemory({ points, duration: seconds });

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.set('Allow', 'GET, HEAD');
      return sendPage(response, 405, feilside(originOf(request, this.config), 'Her kan du bare lese', 'De åpne sidene tar ikke imot noe.'));
    }
    const used = await this.limiter.consume(senderOf(request), /^\/offentlig\/[a-z]+\.(json|csv|xml)$/.test(request.originalUrl.split('?')[0]!) ? fileCost : 1).then(() => null, (full: { msBeforeNext: number }) => full);
    if (!used) return next();
    response.set('Retry-After', String(Math.ceil(used.msBeforeNext / 1000)));
    sendPage(response, 429, feilside(originOf(request, this.config), 'Vent litt', 'Det har kommet svært mange forespørsler fra nettet du er på. Prøv igjen om et minutt.'));
  }
}

/** Den som har et helt nett, kan ellers skifte adresse for hver forespørsel: de første 64 bitene er den samme. */
const senderOf = ({ ip = '' }: Request): string => (ip.includes(':') && !ip.includes('.') ? ip.split(':').slice(0, 4).join(':') : ip);
