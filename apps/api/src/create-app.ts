import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import type { NextFunction, Request, Response } from 'express';
import { errorTexts, limits } from '#libs/contracts';
import type { Config } from '#libs/platform';
import { AppModule } from './app.module.ts';
import { inputValidation } from './graphql/validation.ts';
import { securityHeaders, serveWeb } from './web/serve-web.ts';

/** Hele api-et, klart til å lytte. Prøvene bruker det samme. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.forRoot(config), { logger: ['error', 'warn'], bodyParser: false });
  app.disable('x-powered-by');
  app.use(securityHeaders());
  serveWeb(app);
  app.useBodyParser('json', { limit: limits.bodyBytes });
  app.use(unreadableBody);
  app.useGlobalPipes(inputValidation());
  if (config.publicOrigin) app.set('trust proxy', 'loopback');
  return app;
}

/** En kropp som er for stor eller ikke er JSON, får et svar på samme form som alle andre feil; ellers tror nettsiden at nettet er nede. */
function unreadableBody(error: { status?: number }, _request: Request, response: Response, _next: NextFunction): void {
  const message = error.status === 413 ? 'Det som ble sendt, er for stort: høyst 1 MB om gangen. Ingenting er lagret.' : errorTexts.BAD_REQUEST;
  response.status(error.status ?? 400).json({ errors: [{ message, extensions: { code: 'BAD_REQUEST' } }] });
}
