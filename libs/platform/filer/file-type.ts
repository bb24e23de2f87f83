import { fileTypeFromBlob } from 'file-type';
import { filtyper, filtypeFraNavn, type Filtype } from '#libs/contracts';
import { DomainError } from '../errors/domain-error.ts';
import type { SpoolFile } from './spool-file.ts';

const pieceBytes = 256 * 1024;

/**
 * Typen fila har, når innholdet er det navnet gir seg ut for. Kaster FIL_TYPE ellers: et program som er omdøpt, en side eller tegning med skript,
 * et arkiv som ikke er et dokument, et dokument med makroer.
 */
export async function filtypeAv(fil: SpoolFile, navn: string): Promise<Filtype> {
  const said = filtypeFraNavn(navn);
  const fits = said === 'txt' || said === 'csv' ? await isPlainText(fil) : said !== null && await mimeOf(fil) === filtyper[said].mime;
  if (!said || !fits) throw new DomainError('FIL_TYPE');
  return said;
}

/** Det innholdet selv sier. Kan det ikke leses, er det ikke noe vi kjenner. */
const mimeOf = (fil: SpoolFile): Promise<string | undefined> => fileTypeFromBlob(asBlob(fil)).then((found) => found?.mime, () => undefined);

/** Biblioteket leser det det trenger av en Blob. Denne leser fra disken, så fila aldri er i minnet. */
function asBlob(fil: SpoolFile): Blob {
  const slice = (from: number, to: number) => ({ arrayBuffer: async () => Uint8Array.from(await fil.read(from, to - from)).buffer });
  return { size: fil.size, type: '', slice } as unknown as Blob;
}

/** Tegn en tekst ikke har. Tabulator, linjeskift og sideskift er i orden. */
const control = /[\0-\x08\x0B\x0E-\x1F\x7F]/;
/** Det en nettleser ville tolket som en side, der den ville lett etter det. */
const markup = /^\s*<[!?a-z]|<\s*(script|svg|html|iframe|object|embed|body|head)\b/i;
const sniffed = 4096;

/** Streng UTF-8 uten kontrolltegn, og som ikke begynner som en nettside. */
async function isPlainText(fil: SpoolFile): Promise<boolean> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = '';
  for await (const piece of fil.pieces(pieceBytes)) {
    const text = decoded(() => decoder.decode(piece, { stream: true }));
    if (text === null || control.test(text)) return false;
    if (start.length < sniffed) start += text.slice(0, sniffed);
  }
  return decoded(() => decoder.decode()) !== null && !markup.test(start);
}

function decoded(decode: () => string): string | null {
  try { return decode(); } catch { return null; }
}
