import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { limits } from '#libs/contracts';
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
  app.useGlobalPipes(inputValidation());
  if (config.publicOrigin) app.set('trust proxy', 'loopback');
  return app;
}
