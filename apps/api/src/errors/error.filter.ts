import { Catch, type ArgumentsHost, type HttpServer } from '@nestjs/common';
import { BaseExceptionFilter, type AbstractHttpAdapter } from '@nestjs/core';
import type { Response } from 'express';
import { errorTexts } from '#libs/contracts';
import { databaseError, DomainError } from '#libs/platform';
import { httpStatusOf } from './http-status.ts';
import { logUnexpected } from './operations-log.ts';

/**
 * Nest logger ellers en ukjent feil med alt som henger på den, også verdiene i spørringen.
 * Feil i GraphQL går videre til `formatError`; det som feiler før, som oppslaget av økten, får svar på samme form.
 */
@Catch()
export class ErrorFilter extends BaseExceptionFilter {
  override catch(error: unknown, host: ArgumentsHost): void {
    // Nest gir det filteret svarer med, videre som svaret på feltet, og graphql-js kjenner igjen en feil.
    return host.getType<string>() === 'graphql' ? (error as void) : super.catch(error, host);
  }

  override handleUnknownError(error: unknown, host: ArgumentsHost, adapter: HttpServer | AbstractHttpAdapter): void {
    if (this.isHttpError(error)) return super.handleUnknownError(error, host, adapter);
    const known = error instanceof DomainError ? error : databaseError(error);
    const code = known?.code ?? 'INTERNAL';
    const extensions = known ? { code, ...known.details } : { code, feilId: logUnexpected(error) };
    const response = host.switchToHttp().getResponse<Response>();
    if (!response.headersSent) adapter.reply(response, { errors: [{ message: errorTexts[code], extensions }] }, httpStatusOf(code));
  }
}
