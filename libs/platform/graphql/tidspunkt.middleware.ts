import type { FieldMiddleware } from '@nestjs/graphql';

/** Et svar som er lest som JSON, har tidspunkt som tekst, også når det er lagret for et nytt forsøk; DateTime vil ha en dato. */
export const tidspunkt: FieldMiddleware = async (_context, next) => new Date(await next() as string);
