import { createHash } from 'node:crypto';
import { Inject, Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { errorTexts } from '#libs/contracts';
import { CONFIG, runInContext, type Config } from '#libs/platform';
import { readSessionCookie } from './cookie.ts';
import { SesjonService } from './sesjon.service.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** Gir hver forespørsel sin sammenheng: hvem, hvor, med hvilken innlogging. */
@Injectable()
export class SesjonMiddleware implements NestMiddleware {
  constructor(private readonly sesjon: SesjonService, @Inject(CONFIG) private readonly config: Config) {}

  async use(request: Request, response: Response, next: NextFunction): Promise<void> {
    if (!this.fromOwnOrigin(request)) {
      response.status(403).json({ errors: [{ message: errorTexts.FORBIDDEN, extensions: { code: 'FORBIDDEN' } }] });
      return;
    }
    const context = await this.sesjon.contextFor(readSessionCookie(request, this.config), roomIn(request));
    const key = request.header('idempotency-key');
    if (key && uuid.test(key)) {
      context.idempotencyKey = key;
      context.operationHash = createHash('sha256').update(JSON.stringify(request.body ?? null)).digest();
    }
    runInContext(context, next);
  }

  /** En nettleser sender Origin med alt som kan endre noe; den må være vår egen. */
  private fromOwnOrigin(request: Request): boolean {
    const origin = request.header('origin');
    if (!origin) return true;
    return origin === (this.config.publicOrigin ?? `${request.protocol}://${request.header('host')}`);
  }
}

/** Filer og uttrekk åpnes med en lenke, og den kan ikke ha hoder: der står rommet i adressen. */
const roomIn = (request: Request) => /^\/(?:filer|eksport)\/([0-9]{4}|felles|avtale-[0-9]{1,9})(?:[/?]|$)/.exec(request.originalUrl)?.[1] ?? request.header('x-arbeidsrom') ?? '';
