import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { NestExpressApplication } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import helmet from 'helmet';
import { projectRoot } from '#libs/platform';

/** Hoder som gjelder alle svar: bare egne filer, ingen innbakte skript eller stiler, ingen rammer. */
export const securityHeaders = () => helmet({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: {
      defaultSrc: ["'none'"], scriptSrc: ["'self'"], styleSrc: ["'self'"], imgSrc: ["'self'", 'data:'], fontSrc: ["'self'"],
      connectSrc: ["'self'"], manifestSrc: ["'self'"], formAction: ["'self'"], frameAncestors: ["'none'"], baseUri: ["'none'"],
    },
  },
  crossOriginEmbedderPolicy: false,
  referrerPolicy: { policy: 'same-origin' },
});

/** Nettsidene fra samme port. Filnavn med hash kan ligge i nettleseren for alltid; selve siden hentes på nytt hver gang. */
export function serveWeb(app: NestExpressApplication, folder = join(projectRoot, 'dist/web')): void {
  const index = join(folder, 'index.html');
  if (!existsSync(index)) return;
  app.use('/assets', express.static(join(folder, 'assets'), { immutable: true, maxAge: '1y', fallthrough: false }));
  app.use(express.static(folder, { index: false, maxAge: 0 }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const isPage = request.method === 'GET' && request.accepts('html') && !/^\/(graphql|status|filer|eksport|offentlig|robots\.txt)\b/.test(request.path);
    if (isPage) response.set('Cache-Control', 'no-cache').sendFile(index); else next();
  });
}
