import { finished } from 'node:stream/promises';
import { setImmediate, setTimeout } from 'node:timers/promises';
import type { Writable } from 'node:stream';
import type excel from 'exceljs';
import type { Kolonne, Tabell } from './tabell.ts';

const numeric: readonly Kolonne<unknown>['type'][] = ['kroner', 'tall', 'heltall', 'prikket', 'prikkettall'];

/** Tallformater i norsk form: mellomrom mellom tusenene, komma foran desimalene. */
const format = { tekst: '@', kroner: '[$-414]#,##0.00', tall: '[$-414]#,##0.######', heltall: '0', prikket: '0', prikkettall: '[$-414]#,##0.######', ja: '@' } as const satisfies Record<Kolonne<unknown>['type'], string>;

/**
 * Skriver tabellen som et regneark, rad for rad, og et ark som sier hva uttrekket er. Tekst er alltid tekst: et regneark regner ikke ut en celle
 * som er merket slik, uansett hva den begynner med. Lukker `out`.
 */
export const writeXlsx = <Rad>(tabell: Tabell<Rad>, out: Writable): Promise<void> => writeWorkbook([tabell], tabell.om, out);

/** Som `writeXlsx`, med ett ark for hver tabell og ett om dem alle. */
export async function writeWorkbook<Rad>(tabeller: readonly Omit<Tabell<Rad>, 'om'>[], om: Tabell<Rad>['om'], out: Writable): Promise<void> {
  // Pakken er stor, og de fleste oppstarter lager aldri et regneark.
  const { default: { stream } } = await import('exceljs');
  const book = new stream.xlsx.WorkbookWriter({ stream: out, useStyles: true, useSharedStrings: false, zip: { zlib: { level: 6 } } });
  book.creator = 'Løftet';
  // Skriveren selv sier ikke fra når det den skriver til, feiler: den ville ventet for alltid.
  await Promise.all([finished(out), writeBook(book, tabeller, om)]);
}

async function writeBook<Rad>(book: excel.stream.xlsx.WorkbookWriter, tabeller: readonly Omit<Tabell<Rad>, 'om'>[], om: Tabell<Rad>['om']): Promise<void> {
  for (const tabell of tabeller) await writeRows(book, tabell);
  writeAbout(book, om());
  await book.commit();
}

async function writeRows<Rad>(book: excel.stream.xlsx.WorkbookWriter, { navn, kolonner, rader }: Omit<Tabell<Rad>, 'om'>): Promise<void> {
  const sheet = book.addWorksheet(navn, { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.autoFilter = { from: { row: 1, column: 1 }, to: { row: 1, column: kolonner.length } };
  sheet.columns = kolonner.map(({ navn: header, bredde, type }) => ({ header, width: bredde, style: { numFmt: format[type] } }));
  const header = sheet.getRow(1);
  header.font = { bold: true };
  for (const [i, { type }] of kolonner.entries()) header.getCell(i + 1).alignment = { wrapText: true, vertical: 'top', horizontal: numeric.includes(type) ? 'right' : 'left' };
  header.commit();
  for await (const some of rader) {
    for (const [i, rad] of some.entries()) {
      sheet.addRow(kolonner.map((kolonne) => cell(kolonne, rad))).commit();
      // Andres forespørsler skal slippe til imens.
      if (i % 50 === 49) await setImmediate();
    }
    while (backlog(sheet) > mostBacklog) await setTimeout(1);
  }
  sheet.commit();
}

const mostBacklog = 1024 * 1024;

interface Queue { _writableState?: { length: number }; _readableState?: { length: number } }
/** Byte som venter på å bli pakket. Skriveren tar imot alt med én gang og sier aldri stopp, så uten dette ville arket hopet seg opp i minnet. */
function backlog(sheet: excel.Worksheet): number {
  const { pipes = [] } = (sheet as unknown as { stream: { pipes?: Queue[] } }).stream;
  return pipes.reduce((sum, pipe) => sum + (pipe._writableState?.length ?? 0) + (pipe._readableState?.length ?? 0), 0);
}

function writeAbout(book: excel.stream.xlsx.WorkbookWriter, om: readonly (readonly [string, string])[]): void {
  const sheet = book.addWorksheet('Om uttrekket');
  sheet.columns = [{ width: 24, style: { numFmt: format.tekst, font: { bold: true } } }, { width: 90, style: { numFmt: format.tekst, alignment: { wrapText: true } } }];
  for (const [navn, verdi] of om) sheet.addRow([navn, readable(verdi)]).commit();
  sheet.commit();
}

function cell<Rad>(kolonne: Kolonne<Rad>, rad: Rad): string | number | null {
  const verdi = kolonne.les(rad);
  if (typeof verdi === 'boolean') return verdi ? 'Ja' : 'Nei';
  if (verdi === null || typeof verdi === 'number') return verdi;
  return kolonne.type === 'kroner' ? Number(verdi) / 100 : readable(verdi);
}

/** Det XML kan bære, med linjeskiftene XML selv ville gjort dem til. Resten av kontrolltegnene tar skriveren bort. */
const readable = (text: string): string => text.toWellFormed().replace(/\r\n?/g, '\n').replace(/[\uFFFE\uFFFF]/g, '');
