import { PassThrough } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import fc from 'fast-check';
import { csvOf, harmless, original } from './csv.ts';
import { kronerAv, type Kolonne, type Tabell } from './tabell.ts';
import { writeXlsx } from './xlsx.ts';

interface Rad { navn: string | null; oere: string | null; andel: number | null; antall: number | null; delt: boolean | null }
const kolonner: Kolonne<Rad>[] = [
  { navn: 'Navn', type: 'tekst', bredde: 30, les: (r) => r.navn },
  { navn: 'Beløp (kr)', type: 'kroner', bredde: 16, les: (r) => r.oere },
  { navn: 'Andel', type: 'tall', bredde: 10, les: (r) => r.andel },
  { navn: 'Antall', type: 'heltall', bredde: 10, les: (r) => r.antall },
  { navn: 'Delt', type: 'ja', bredde: 6, les: (r) => r.delt },
];
const rad = (values: Partial<Rad> = {}): Rad => ({ navn: null, oere: null, andel: null, antall: null, delt: null, ...values });
const table = (rader: Rad[]): Tabell<Rad> => ({ navn: 'Budsjett', kolonner, rader: (async function* () { yield rader; })(), om: () => [['Kommune', 'Halden'], ['=Kilde', '=1+1']] });

async function csv(rader: Rad[]): Promise<string> {
  const parts: Buffer[] = [];
  for await (const part of csvOf(table(rader))) parts.push(part);
  return Buffer.concat(parts).toString('utf8');
}
async function xlsx(rader: Rad[]): Promise<excel.Workbook> {
  const out = new PassThrough();
  const [bytes] = await Promise.all([buffer(out), writeXlsx(table(rader), out)]);
  const book = new excel.Workbook();
  await book.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return book;
}
/** En leser skrevet for prøven, etter reglene et regneark følger. */
function cellsOf(text: string): string[][] {
  const lines: string[][] = [[]];
  for (let i = 1; i < text.length;) {
    const field = /^(?:"((?:[^"]|"")*)"|([^;\r\n]*))(;|\r\n|$)/.exec(text.slice(i))!;
    lines.at(-1)!.push(field[1]?.replaceAll('""', '"') ?? field[2]!);
    i += field[0].length;
    if (field[3] === '\r\n' && i < text.length) lines.push([]);
  }
  return lines;
}
const dangerous = ['=HYPERLINK("http://eksempel.no";"Klikk")', '+47 12 34', '-2+3', '@SUM(A1)', '\t=1+1', '\r=1+1', '＝1+1', "'=1+1", '=cmd|\'/c calc\'!A1'];

describe('kroner', () => {
  it('er øre delt på hundre, uten avrunding', () => {
    expect(['0', '5', '-5', '100', '123456', '-123456', '100000000000000'].map(kronerAv)).toEqual(['0,00', '0,05', '-0,05', '1,00', '1234,56', '-1234,56', '1000000000000,00']);
    fc.assert(fc.property(fc.bigInt({ min: -(10n ** 14n), max: 10n ** 14n }), (oere) => { expect(BigInt(kronerAv(String(oere)).replace(',', ''))).toBe(oere); }));
  });
});

describe('CSV', () => {
  it('er norsk regnearkform: merke, semikolon, komma, CRLF', async () => {
    expect(await csv([rad({ navn: 'Åpen barnehage', oere: '-60000050', andel: 11.5, antall: 3, delt: true }), rad({ delt: false, andel: 1e-7 })]))
      .toBe('\uFEFFNavn;Beløp (kr);Andel;Antall;Delt\r\nÅpen barnehage;-600000,50;11,5;3;Ja\r\n;;0,0000001;;Nei\r\n');
  });

  it('lar ingen tekst begynne som en formel, heller ikke bak et anførselstegn', async () => {
    const cells = cellsOf(await csv(dangerous.map((navn) => rad({ navn })))).slice(1).map(([navn]) => navn!);
    expect(cells).toHaveLength(dangerous.length);
    for (const cell of cells) expect(cell.startsWith("'")).toBe(true);
    expect(cells.map(original)).toEqual(dangerous);
  });

  it('kan leses tilbake til nøyaktig det samme, hva teksten enn er', () => fc.assert(fc.asyncProperty(
    fc.array(fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', ';', '"', "'", ' ', 'å', '＝') })), { maxLength: 5 }), async (texts) => {
      const wellFormed = texts.map((text) => text.toWellFormed());
      const cells = cellsOf(await csv(texts.map((navn) => rad({ navn, antall: 1 })))).slice(1);
      expect(cells.map(([navn]) => original(navn!))).toEqual(wellFormed);
      for (const [navn] of cells) expect(navn).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/);
    })));

  it('gir samme tekst tilbake gjennom vernet alene', () => fc.assert(fc.property(fc.string(), (text) => { expect(original(harmless(text))).toBe(text); })));
});

describe('XLSX', () => {
  it('har tall som tall, tekst som tekst, og hodet i ro', async () => {
    const book = await xlsx([rad({ navn: 'Åpen barnehage', oere: '-60000050', andel: 11.5, antall: 3, delt: true }), rad()]);
    const sheet = book.getWorksheet('Budsjett')!;
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', ySplit: 1 });
    expect((sheet.getRow(1).values as string[]).slice(1)).toEqual(['Navn', 'Beløp (kr)', 'Andel', 'Antall', 'Delt']);
    expect((sheet.getRow(2).values as unknown[]).slice(1)).toEqual(['Åpen barnehage', -600000.5, 11.5, 3, 'Ja']);
    expect(sheet.getCell('B2').type).toBe(excel.ValueType.Number);
    expect(sheet.getCell('B2').numFmt).toBe('[$-414]#,##0.00');
    expect(sheet.getColumn(1).width).toBe(30);
    expect(sheet.getCell('B3').value).toBeNull();
  });

  it('merker alt som kunne vært en formel, som tekst, også i arket om uttrekket', async () => {
    const book = await xlsx(dangerous.map((navn) => rad({ navn })));
    const sheet = book.getWorksheet('Budsjett')!;
    for (const [i, text] of dangerous.entries()) {
      const cell = sheet.getCell(i + 2, 1);
      expect([cell.type, cell.numFmt, cell.formula]).toEqual([excel.ValueType.String, '@', undefined]);
      expect(cell.value).toBe(text.replace('\r', '\n'));
    }
    const about = book.getWorksheet('Om uttrekket')!;
    expect((about.getRow(2).values as string[]).slice(1)).toEqual(['=Kilde', '=1+1']);
    expect(about.getCell('B2').type).toBe(excel.ValueType.String);
  });

  it('tåler tegn XML ikke kan bære', async () => {
    const book = await xlsx([rad({ navn: 'a\u0000b\u0007c\uFFFEd\uD800e<&>"' })]);
    expect(book.getWorksheet('Budsjett')!.getCell('A2').value).toBe('abcd\uFFFDe<&>"');
  });

  it('feiler når det den skriver til, feiler', async () => {
    const out = new PassThrough({ highWaterMark: 10 });
    out.on('data', () => out.destroy(new Error('full disk')));
    await expect(writeXlsx(table([rad()]), out)).rejects.toThrow('full disk');
  });
});
