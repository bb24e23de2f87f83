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
  response.status(error.status ?? 400).json({ errors: [{ message: errorTexts.BAD_REQUEST, extensions: { code: 'BAD_REQUEST' } }] });
}
