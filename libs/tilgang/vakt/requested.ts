import type { ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { Request } from 'express';
import type { GraphQLResolveInfo } from 'graphql';

/** Det en forespørsel ber om, slik leseloggen fører det: rotfeltet eller ruten, og raden den gjelder når den gjelder én. */
export interface Requested { hva: string; gjelder: string | null; utvalg: string | null; changes: boolean }

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const longest = 100;

export function requestedBy(context: ExecutionContext): Requested {
  if (context.getType<GqlContextType>() !== 'graphql') {
    const { method, originalUrl } = context.switchToHttp().getRequest<Request>();
    return requestedRoute(method, originalUrl);
  }
  const graphql = GqlExecutionContext.create(context);
  const { fieldName, parentType } = graphql.getInfo<GraphQLResolveInfo>();
  return requestedField(parentType.name, fieldName, graphql.getArgs<Record<string, unknown>>());
}

/** `tiltak(id: …)` gjelder tiltaket. Et filter på ei liste gjelder ikke én rad, og en id som ikke er gyldig, gjelder ingen. */
export function requestedField(parent: string, hva: string, args: Record<string, unknown>): Requested {
  const gjelder = Object.entries(args).find(([name, value]) => /^id$|Id$/.test(name) && typeof value === 'string' && uuid.test(value))?.[1];
  return { hva, gjelder: (gjelder as string | undefined) ?? null, utvalg: chosen(Object.entries(args)), changes: parent !== 'Query' };
}

/** `/filer/3118/<id>` er «filer» og gjelder fila; `/eksport/3118/budsjett.xlsx?aar=2025` er «eksport/budsjett.xlsx». */
export function requestedRoute(method: string, url: string): Requested {
  const parts = url.split('?')[0]!.split('/').filter((part) => part !== '' && !/^\d{4}$/.test(part));
  const hva = parts.filter((part) => !uuid.test(part)).join('/').slice(0, longest);
  return { hva, gjelder: parts.find((part) => uuid.test(part)) ?? null, utvalg: chosen([...new URLSearchParams(url.split('?')[1] ?? '')]), changes: !['GET', 'HEAD'].includes(method) };
}

/** Året, perioden eller dagen det er spurt om, så «handlingsplan» blir «handlingsplan 2025». Fritekst og filtre føres ikke: de kan ha hva som helst i seg. */
function chosen(args: [string, unknown][]): string | null {
  const found = args.filter(([name, value]) => /^(aar|periode|perDato|utgave)$/.test(name) && (typeof value === 'number' || typeof value === 'string') && /^[0-9A-Za-z-]{1,12}$/.test(String(value)));
  return found.length > 0 ? found.map(([, value]) => String(value)).join(' ') : null;
}
