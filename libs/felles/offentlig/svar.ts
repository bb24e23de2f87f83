import { createHash } from 'node:crypto';
import type { Request, Response } from 'express';
import { aapenLisens, aapentMinneSekunder } from '#libs/contracts';
import type { Config } from '#libs/platform';

/** Ingen skript i det hele tatt, ingen rammer, og et skjema kan bare sendes hit. */
const contentPolicy = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'";
/** En kort stund uten å spørre, så spør igjen med merket fra sist. Ingen kan vise det lenger enn det. */
const forAWhile = `public, max-age=${aapentMinneSekunder}, must-revalidate`;

/** Navnet på tjeneren, til adresser som skal kunne limes inn et annet sted. */
export const originOf = (request: Request, { publicOrigin }: Pick<Config, 'publicOrigin'>): string => publicOrigin ?? `${request.protocol}://${request.header('host') ?? 'localhost'}`;

/** Sender en side. `endret` er sist det som står der, ble åpnet eller lukket. Feil og merker huskes ikke av noen. */
export function sendPage(response: Response, status: number, side: string, endret: string | Date | null = null, { spoerHverGang = false } = {}): void {
  response.status(status).set({ 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': contentPolicy, 'Cache-Control': status === 200 && !spoerHverGang ? forAWhile : 'no-cache', ...lastModified(endret) });
  sendUnlessKnown(response, side);
}

/** Sender data. Andre nettsteder kan hente dem rett fra nettleseren; det er ingen kapsler å ta med. */
export function sendData(response: Response, mime: string, data: string | Buffer, { endret = null, neste = null, filnavn }: { endret?: string | Date | null; neste?: string | null; filnavn?: string } = {}): void {
  response.status(200).set({
    'Content-Type': mime, 'Content-Security-Policy': "default-src 'none'; sandbox", 'Cache-Control': forAWhile, 'Access-Control-Allow-Origin': '*', 'Cross-Origin-Resource-Policy': 'cross-origin',
    Link: [`<${aapenLisens.adresse}>; rel="license"`, ...(neste ? [`<${neste}>; rel="next"`] : [])].join(', '), ...lastModified(endret), ...(filnavn && { 'Content-Disposition': `attachment; filename="${filnavn}"` }),
  });
  sendUnlessKnown(response, data);
}

/** Et bilde alle kan se nå. Ingen mellom oss og leseren får ta vare på det, og søkemotorer skal ikke vise det fram: trekkes samtykket, er det ingen kopi å lete opp. */
export function sendOpenPicture(response: Response, { innhold, sha256 }: { innhold: Buffer; sha256: string }): void {
  response.status(200).set({
    'Content-Type': 'image/webp', 'Content-Security-Policy': "default-src 'none'; sandbox", 'X-Content-Type-Options': 'nosniff', 'Cache-Control': 'no-store', 'Cross-Origin-Resource-Policy': 'same-origin', 'X-Robots-Tag': 'noindex, noimageindex',
    'Content-Disposition': `inline; filename="bilde-${sha256.slice(0, 8)}.webp"`,
  }).send(innhold);
}

/** Har mottakeren nøyaktig dette fra før, får hun vite det. Express sender ellers alt på nytt til dem som også sier «no-cache», og det gjør mange som henter med et program. */
function sendUnlessKnown(response: Response, body: string | Buffer): void {
  const etag = `"${createHash('sha256').update(body).digest('base64url')}"`;
  const known = (response.req.header('if-none-match') ?? '').split(/\s*,\s*/);
  response.set('ETag', etag);
  if (response.statusCode === 200 && (known.includes(etag) || known.includes(`W/${etag}`))) response.status(304).end();
  else response.send(body);
}

const lastModified = (endret: string | Date | null) => (endret === null ? {} : { 'Last-Modified': new Date(endret).toUTCString() });
