import { buffer } from 'node:stream/consumers';
import { fromBuffer, type Entry } from 'yauzl';
import { DomainError } from '../errors/domain-error.ts';
import type { Lestrad } from './read-csv.ts';

/** Et regneark med tall er lite. Det som pakkes ut til mer, er noe annet. */
const [mostFiles, mostUnpacked, mostRows, mostColumns] = [200, 20 * 1024 * 1024, 5_000, 60];

/**
 * Radene i det første arket, som tekst. Pakken måles før noe av den pakkes ut, så en liten fil ikke kan bli en stor. En formel leses som det den sist ble regnet til.
 * Kaster FIL_TYPE for det som ikke er et regneark, og FIL_FOR_STOR for det som pakkes ut til for mye.
 */
export async function readXlsx(bytes: Buffer): Promise<Lestrad[]> {
  await measure(bytes);
  const { default: { Workbook } } = await import('exceljs');
  const book = new Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer).catch(() => { throw new DomainError('FIL_TYPE'); });
  const sheet = book.worksheets[0];
  if (!sheet) throw new DomainError('FIL_TYPE');
  if (sheet.rowCount > mostRows || sheet.columnCount > mostColumns) throw new DomainError('FIL_FOR_STOR');
  const rader: Lestrad[] = [];
  sheet.eachRow((row, nr) => {
    const celler = Array.from({ length: sheet.columnCount }, (_, i) => textOf(row.getCell(i + 1).value));
    if (celler.some((celle) => celle !== '')) rader.push({ nr, celler });
  });
  return rader;
}

/** Verdien slik den ville vært skrevet i en CSV. Et tall har komma, og en dato er ÅÅÅÅ-MM-DD. */
function textOf(verdi: unknown): string {
  if (verdi === null || verdi === undefined) return '';
  if (verdi instanceof Date) return verdi.toISOString().slice(0, 10);
  if (typeof verdi === 'number') return String(verdi).replace('.', ',');
  if (typeof verdi !== 'object') return String(verdi).trim();
  if ('result' in verdi) return textOf(verdi.result);
  if ('richText' in verdi) return (verdi.richText as { text: string }[]).map(({ text }) => text).join('').trim();
  return 'text' in verdi ? textOf(verdi.text) : '';
}

/** Pakker ut uten å beholde noe: størrelsen en zip sier at den har, kan den lyve om. */
function measure(bytes: Buffer): Promise<void> {
  return new Promise((resolve, reject) => {
    fromBuffer(bytes, { lazyEntries: true, validateEntrySizes: true }, (error, zip) => {
      if (error) { reject(new DomainError('FIL_TYPE')); return; }
      let [files, unpacked] = [0, 0];
      zip.on('error', () => { reject(new DomainError('FIL_TYPE')); }).on('end', () => { resolve(); }).on('entry', (entry: Entry) => {
        files++;
        unpacked += entry.uncompressedSize;
        if (files > mostFiles || unpacked > mostUnpacked) { zip.close(); reject(new DomainError('FIL_FOR_STOR')); return; }
        if (entry.fileName.endsWith('/')) { zip.readEntry(); return; }
        zip.openReadStream(entry, (feil, innhold) => {
          if (feil) { reject(new DomainError('FIL_TYPE')); return; }
          // Er innholdet større enn det sier, stanser lesingen selv.
          buffer(innhold).then(() => { zip.readEntry(); }, () => { reject(new DomainError('FIL_TYPE')); });
        });
      });
      zip.readEntry();
    });
  });
}
