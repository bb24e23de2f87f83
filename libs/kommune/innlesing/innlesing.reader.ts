import { open, type FileHandle } from 'node:fs/promises';
import { limits } from '#libs/contracts';
import { feilVed, InnlesingError, type InnlesingFeil } from './innlesing.error.ts';
import { parseStrict } from './innlesing.json.ts';
import { crossFeil } from './innlesing.references.ts';
import { schemaFeil } from './innlesing.schema.ts';
import type { Innlesing } from './innlesing.type.ts';

/**
 * Leser og prøver en fil. Gir innholdet, eller kaster InnlesingError med alle feil i fila, sti for sti.
 * Gjør ingenting annet: ingen database, ingen klokke.
 */
export function readInnlesing(bytes: Uint8Array): Innlesing {
  const forStor = tooLarge(bytes.byteLength);
  if (forStor) fail(forStor);
  const { verdi, feil } = parseStrict(decode(bytes));
  const alle = [...feil, ...schemaFeil(verdi), ...crossFeil(verdi)];
  if (alle.length > 0) throw new InnlesingError(alle);
  return verdi as Innlesing;
}

/** Leser en fil fra disk. Størrelsen prøves før noe leses, og igjen på det som faktisk ble lest. */
export async function readInnlesingFile(path: string): Promise<Innlesing> {
  const file = await open(path).catch(() => fail(feilVed('', path, 'Fila finnes ikke eller kan ikke åpnes.')));
  try {
    const info = await file.stat();
    if (!info.isFile()) fail(feilVed('', path, 'Dette er ikke en vanlig fil.'));
    const forStor = tooLarge(info.size);
    if (forStor) fail(forStor);
    return readInnlesing(await readUpTo(file, limits.importBytes + 1));
  } finally {
    await file.close();
  }
}

/** Kaster InnlesingError når fila gjelder en annen kommune enn den det leses inn for. */
export function kontrollerKommune(innlesing: Innlesing, kommunenummer: string): void {
  if (innlesing.kommunenummer === kommunenummer) return;
  fail(feilVed('kommunenummer', innlesing.kommunenummer, `Fila gjelder en annen kommune. Den leses inn for ${kommunenummer}.`));
}

/** Leser til slutten eller til taket; ei fil som vokser imens, blir da for stor. */
async function readUpTo(file: FileHandle, max: number): Promise<Uint8Array> {
  const bytes = Buffer.alloc(max);
  let read = 0;
  for (;;) {
    const { bytesRead } = await file.read(bytes, read, max - read);
    if (bytesRead === 0) return bytes.subarray(0, read);
    read += bytesRead;
  }
}

function decode(bytes: Uint8Array): string {
  try { return strictUtf8(bytes, false); } catch { /* feilen plasseres under */ }
  return fail(feilVed('', undefined, `Fila er ikke gyldig UTF-8 (feil omkring byte ${goodBytes(bytes)}). Lagre den som UTF-8 og prøv igjen.`));
}

/** Hvor mange byte som lar seg lese fra starten, funnet ved halvering. */
function goodBytes(bytes: Uint8Array): number {
  let [good, bad] = [0, bytes.length + 1];
  while (bad - good > 1) {
    const middle = (good + bad) >> 1;
    try { strictUtf8(bytes.subarray(0, middle), true); good = middle; } catch { bad = middle; }
  }
  return good;
}

/** `stream` godtar at det siste tegnet er delt av snittet. */
const strictUtf8 = (bytes: Uint8Array, stream: boolean) => new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });

const tooLarge = (size: number): InnlesingFeil | null => (size <= limits.importBytes ? null
  : feilVed('', undefined, `Fila er for stor: ${Math.ceil(size / 1024 / 1024)} MB, høyst ${limits.importBytes / 1024 / 1024} MB.`));

function fail(...feil: InnlesingFeil[]): never { throw new InnlesingError(feil); }
