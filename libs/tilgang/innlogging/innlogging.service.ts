import { Inject, Injectable } from '@nestjs/common';
import passport from 'passport';
import type { Request, Response } from 'express';
import { CONFIG, DomainError, type Config } from '#libs/platform';
import { MegService } from '../meg/meg.service.ts';
import type { Meg } from '../meg/meg.type.ts';
import { clearSessionCookie, readSessionCookie, setSessionCookie } from '../sesjon/cookie.ts';
import { SesjonService } from '../sesjon/sesjon.service.ts';
import type { LoginInput } from './innlogging.input.ts';

/** Forespørselen og svaret, slik GraphQL-konteksten bærer dem. */
export interface Http { req: Request; res: Response }

@Injectable()
export class InnloggingService {
  constructor(private readonly sesjon: SesjonService, private readonly meg: MegService, @Inject(CONFIG) private readonly config: Config) {}

  /** Prøver e-post og passord og starter en ny økt. Kaster WRONG_CREDENTIALS eller TOO_MANY_ATTEMPTS. */
  async login(input: LoginInput, http: Http): Promise<Meg> {
    const { id } = await this.authenticate(input, http);
    return this.startSession(id, http);
  }

  async logout(http: Http): Promise<boolean> {
    await this.sesjon.end(readSessionCookie(http.req, this.config));
    clearSessionCookie(http.res, this.config);
    return true;
  }

  /** Ny økt for en person som nettopp har vist hvem hun er. Den gamle i samme nettleser avsluttes. */
  async startSession(personId: string, { req, res }: Http): Promise<Meg> {
    setSessionCookie(res, this.config, await this.sesjon.start(personId, readSessionCookie(req, this.config)));
    const meg = await this.meg.find(personId);
    if (!meg) throw new DomainError('UNAUTHENTICATED');
    return meg;
  }

  /** Strategien leser feltene fra kroppen; i GraphQL ligger de i argumentet. */
  private authenticate(input: LoginInput, { req, res }: Http): Promise<{ id: string }> {
    const request = Object.assign(Object.create(req) as Request, { body: { ...input } });
    return new Promise((resolve, reject) => {
      passport.authenticate('lokal', { session: false }, (error: unknown, user: { id: string } | false) => {
        if (error) reject(error as Error);
        else if (user) resolve(user);
        else reject(new DomainError('WRONG_CREDENTIALS'));
      })(request, res);
    });
  }
}
