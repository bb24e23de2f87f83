import { AsyncLocalStorage } from 'node:async_hooks';
import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import busboy from 'busboy';
import type { Request } from 'express';
import { limits } from '#libs/contracts';
import { badInput, DomainError } from '../errors/domain-error.ts';
import { SpoolFullError, type SpoolFile } from './spool-file.ts';

/** Det som kom i skjemaet. Fila selv ligger i `into`. */
export interface Upload { felt: Record<string, string>; filnavn: string; sha256: Buffer }

/** Skillelinjer og felt rundt fila. */
export const formBytes = 64 * 1024;
/** Den som ikke sender noe på så lenge, er borte. Hele forespørselen har i tillegg Nodes egen grense på fem minutter. */
const silentMs = 20_000;

/**
 * Leser et skjema med én fil, rett over på disk mens den telles og får kontrollsummen sin. Feltene må komme før fila, så den som ikke har lov,
 * kan stanses av `admit` før fila er lest. Kaster FIL_FOR_STOR så snart grensa er nådd; resten leses ikke.
 */
export async function receiveUpload(request: Request, into: SpoolFile, admit: (felt: Record<string, string>) => Promise<void>): Promise<Upload> {
  const parser = parserFor(request);
  // Hendelsene under kommer fra forbindelsen. Den vet ikke hvem som spør, og bak en mellomtjener kan den sist ha vært brukt av en annen.
  const admitHere = AsyncLocalStorage.bind(admit);
  const felt: Record<string, string> = {};
  let file: Promise<Upload> | null = null;
  const finished = new Promise<void>((resolve, reject) => {
    const refuse = (error: DomainError) => reject(error);
    parser.on('field', (navn, verdi, { nameTruncated, valueTruncated }) => {
      if (file) refuse(badInput({ path: navn, code: 'NOT_ALLOWED' }));
      else if (nameTruncated || valueTruncated) refuse(badInput({ path: navn.slice(0, limits.navn), code: 'TOO_LONG' }));
      else felt[navn] = verdi;
    });
    parser.on('file', (navn, innhold, { filename }) => {
      // Brytes skjemaet før noen leser fila, ville feilen ellers ikke hatt noen å komme til, og tatt med seg hele prosessen.
      innhold.on('error', () => undefined);
      if (navn !== 'fil') { innhold.resume(); return refuse(badInput({ path: navn, code: 'UNKNOWN_FIELD' })); }
      file = Promise.resolve().then(() => admitHere(felt)).then(() => keep(innhold, into)).then((sha256) => ({ felt, filnavn: filename ?? '', sha256 }));
      file.catch((error: Error) => { innhold.destroy(); reject(error); });
    });
    for (const limit of ['filesLimit', 'fieldsLimit', 'partsLimit'] as const) parser.on(limit, () => refuse(badInput({ path: 'fil', code: 'TOO_MANY' })));
    parser.on('error', () => refuse(new DomainError('BAD_REQUEST')));
    parser.on('close', resolve);
    request.on('close', () => { if (!request.complete) refuse(new DomainError('BAD_REQUEST')); });
  });
  request.setTimeout(silentMs, () => request.destroy());
  request.pipe(parser);
  try {
    await finished;
    if (!file) throw badInput({ path: 'fil', code: 'REQUIRED' });
    return await (file as Promise<Upload>);
  } finally {
    request.setTimeout(0);
    request.unpipe(parser);
    parser.destroy();
  }
}

function parserFor(request: Request): busboy.Busboy {
  // Den som sier at den har mer enn det er plass til, trenger ikke sende det.
  if (Number(request.headers['content-length']) > limits.filBytes + formBytes) throw new DomainError('FIL_FOR_STOR');
  try {
    return busboy({ headers: request.headers, defParamCharset: 'utf8', limits: { files: 1, fields: 6, parts: 8, fieldSize: 1000, fieldNameSize: 100 } });
  } catch {
    throw new DomainError('BAD_REQUEST');
  }
}

async function keep(innhold: Readable, into: SpoolFile): Promise<Buffer> {
  const hash = createHash('sha256');
  try {
    for await (const chunk of innhold as AsyncIterable<Buffer>) {
      await into.append(chunk);
      hash.update(chunk);
    }
  } catch (error) {
    throw error instanceof SpoolFullError ? new DomainError('FIL_FOR_STOR') : error;
  }
  return hash.digest();
}
