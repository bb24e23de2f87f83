import { pipeline } from 'node:stream/promises';
import type { Request, Response } from 'express';
import { filtyper, type Filtype } from '#libs/contracts';
import { DomainError } from '../errors/domain-error.ts';
import { tryggFilnavn } from './file-name.ts';

/** Det mottakeren får vite om fila før innholdet kommer. `merke` er likt så lenge innholdet er det. */
export interface Attachment { navn: string; mime: string; stoerrelse: number; merke?: string }

/** Den som ikke tar imot noe på så lenge, får ikke holde på plassen. */
const stalledMs = 60_000;

/**
 * Sender en fil som skal lagres, aldri vises, stykke for stykke og i den takten mottakeren klarer.
 * Det første stykket hentes før noe er sendt, så en feil der blir et vanlig svar.
 * Feiler det senere, eller er det for lite, brytes forbindelsen: en halv fil skal ikke se ut som en hel.
 */
export async function sendAttachment(request: Request, response: Response, attachment: Attachment, pieces: AsyncIterator<Buffer>): Promise<void> {
  if (attachment.merke && request.header('if-none-match')?.split(/\s*,\s*/).includes(attachment.merke)) {
    response.status(304).set({ ETag: attachment.merke, 'Cache-Control': privately }).end();
    return;
  }
  const wanted = request.method !== 'HEAD';
  const first = wanted ? await pieces.next() : null;
  setHeaders(response, attachment);
  if (!first) { response.end(); return; }
  response.setTimeout(stalledMs, () => response.destroy());
  await pipeline(measured(first, pieces, attachment.stoerrelse), response).catch(unlessReceiverLeft);
}

/** Ligger den i nettleseren, skal den likevel spørre hver gang: tilgangen kan være borte. */
const privately = 'private, no-cache';

/**
 * Nettleseren får ikke gjette typen, og åpnes fila likevel, er den uten skript og opphav.
 * Navnet skrives også etter RFC 5987, så æ, ø og å kommer fram.
 */
function setHeaders(response: Response, { navn, mime, stoerrelse, merke }: Attachment): void {
  response.attachment(navn);
  response.set({
    'Content-Type': mime,
    'Content-Length': String(stoerrelse),
    'Content-Security-Policy': "default-src 'none'; sandbox",
    'X-Content-Type-Options': 'nosniff',
    'Cache-Control': privately,
    'Accept-Ranges': 'none',
    ...(merke && { ETag: merke }),
  });
}

async function* measured(first: IteratorResult<Buffer>, rest: AsyncIterator<Buffer>, stoerrelse: number): AsyncGenerator<Buffer> {
  let sent = 0;
  for (let piece = first; !piece.done; piece = await rest.next()) {
    sent += piece.value.length;
    yield piece.value;
  }
  if (sent !== stoerrelse) throw new Error(`Fila skulle ha ${stoerrelse} byte, men det kom ${sent}.`);
}

/** Den som går, har ingen å fortelle det til. */
function unlessReceiverLeft(error: NodeJS.ErrnoException): void {
  if (!['ERR_STREAM_PREMATURE_CLOSE', 'ECONNRESET', 'EPIPE'].includes(error.code ?? '')) throw error;
}

/** Sender et bilde vi selv har tegnet. Det vises på sider i samme opprinnelse; åpnes det alene, lagres det. */
export function sendPicture(request: Request, response: Response, { innhold, sha256 }: { innhold: Buffer; sha256: string }): Promise<void> {
  return sendAttachment(request, response, { navn: `bilde-${sha256.slice(0, 8)}.webp`, mime: 'image/webp', stoerrelse: innhold.length, merke: `"${sha256}"` }, (async function* () { yield innhold; })());
}

const pieceBytes = 1024 * 1024;

/** Sender et dokument som ligger hel i én rad, stykke for stykke. Filnavnet er tittelen. Er det borte midt i, brytes forbindelsen. */
export function sendDocument(request: Request, response: Response, { tittel, type, stoerrelse, sha256 }: { tittel: string; type: Filtype; stoerrelse: number; sha256: string }, piece: (from: number, length: number) => Promise<Buffer | null>): Promise<void> {
  const { mime, endelser: [endelse] } = filtyper[type];
  return sendAttachment(request, response, { navn: tryggFilnavn(`${tittel.replace(/[/\\.]/g, ' ')}.${endelse}`), mime, stoerrelse, merke: `"${sha256}"` }, (async function* () {
    for (let from = 1; from <= stoerrelse; from += pieceBytes) {
      const bit = await piece(from, pieceBytes);
      if (!bit) throw new DomainError('NOT_FOUND');
      yield bit;
    }
  })());
}
