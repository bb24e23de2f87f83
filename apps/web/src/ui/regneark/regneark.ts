import { dato, plassen, prosent, somTekst, tallet, type Celle } from './celler.ts';
import { delerI, Regnearkfeil } from './zip.ts';

type Deler = ReturnType<typeof delerI>;
type Stiler = ReadonlyMap<number, 'dato' | 'prosent'>;

/** Format-id-ene i Excel som er prosent, og de som er datoer og klokkeslett. */
const PROSENTFORMATER = (id: number) => id === 9 || id === 10;
const DATOFORMATER = (id: number) => (id >= 14 && id <= 22) || (id >= 45 && id <= 47);

/**
 * Det eneste arket i en .xlsx som tekst, slik det ville blitt limt inn. En formel er det den sist ble regnet til. Kaster `Regnearkfeil`.
 * Fila leses her og ikke på serveren: den kan være pakket for å fylle alt minnet, og da er det bare denne siden den fyller.
 */
export async function lesRegneark(byte: Uint8Array<ArrayBuffer>): Promise<string> {
  const deler = delerI(byte);
  const typer = await deler.get('[Content_Types].xml')?.() ?? '';
  if ([...deler.keys()].some((navn) => /vbaProject\.bin$/i.test(navn)) || /macroEnabled/i.test(typer)) throw new Regnearkfeil('makro');
  const [ord, stiler] = [await ordene(deler), await tallstiler(deler)];
  const ark: Celle[][] = [];
  for (const navn of await arkene(deler)) {
    const celler = cellene(await xml(deler, navn), ord, stiler);
    if (celler.length > 0) ark.push(celler);
  }
  if (ark.length > 1) throw new Regnearkfeil('flereArk');
  return somTekst(ark[0] ?? []);
}

async function xml(deler: Deler, navn: string): Promise<Document> {
  const tekst = await deler.get(navn)?.();
  // Regneark har ingen dokumenttype. Den eneste grunnen til å ha en, er å lure den som leser.
  if (tekst === undefined || /<!DOCTYPE/i.test(tekst)) throw new Regnearkfeil('ulesbar');
  const dokument = new DOMParser().parseFromString(tekst, 'application/xml');
  if (dokument.querySelector('parsererror')) throw new Regnearkfeil('ulesbar');
  return dokument;
}

const alle = (i: Document | Element, navn: string) => [...i.getElementsByTagNameNS('*', navn)];

/** Hvor arkene ligger, i den rekkefølgen de står. */
async function arkene(deler: Deler): Promise<string[]> {
  const lenker = new Map(alle(await xml(deler, 'xl/_rels/workbook.xml.rels'), 'Relationship').map((en) => [en.getAttribute('Id'), en.getAttribute('Target') ?? '']));
  return alle(await xml(deler, 'xl/workbook.xml'), 'sheet').map((ark) => {
    const maal = lenker.get([...ark.attributes].find(({ localName }) => localName === 'id')?.value ?? '') ?? '';
    return maal.startsWith('/') ? maal.slice(1) : `xl/${maal}`;
  }).filter((navn) => deler.has(navn));
}

async function ordene(deler: Deler): Promise<string[]> {
  return deler.has('xl/sharedStrings.xml') ? alle(await xml(deler, 'xl/sharedStrings.xml'), 'si').map(teksten) : [];
}

/** Bitene av teksten, uten uttalen noen språk har ved siden av. */
const teksten = (i: Element) => alle(i, 't').filter((bit) => bit.parentElement?.localName !== 'rPh').map((bit) => bit.textContent).join('');

/** Hvordan stilene viser et tall, når det ikke er som et vanlig tall. */
async function tallstiler(deler: Deler): Promise<Stiler> {
  if (!deler.has('xl/styles.xml')) return new Map();
  const stiler = await xml(deler, 'xl/styles.xml');
  const koder = alle(stiler, 'numFmt').map((ett) => [Number(ett.getAttribute('numFmtId')), (ett.getAttribute('formatCode') ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '')] as const);
  const [datoer, prosenter] = [/[dmyhs]/i, /%/].map((tegn) => new Set(koder.filter(([, kode]) => tegn.test(kode)).map(([id]) => id))) as [Set<number>, Set<number>];
  const xf = [...(alle(stiler, 'cellXfs')[0]?.children ?? [])].map((en) => Number(en.getAttribute('numFmtId')));
  return new Map(xf.flatMap((format, nr): [number, 'dato' | 'prosent'][] => (DATOFORMATER(format) || datoer.has(format) ? [[nr, 'dato']] : PROSENTFORMATER(format) || prosenter.has(format) ? [[nr, 'prosent']] : [])));
}

function cellene(ark: Document, ord: readonly string[], stiler: Stiler): Celle[] {
  return alle(ark, 'row').flatMap((rad, radnr) => alle(rad, 'c').map((celle, nr) => {
    const sted = plassen(celle.getAttribute('r') ?? '') ?? { rad: Number(rad.getAttribute('r') ?? radnr + 1), kolonne: nr + 1 };
    return { ...sted, verdi: verdien(celle, ord, stiler).trim() };
  })).filter(({ verdi }) => verdi !== '');
}

function verdien(celle: Element, ord: readonly string[], stiler: Stiler): string {
  const [type, verdi] = [celle.getAttribute('t') ?? 'n', alle(celle, 'v')[0]?.textContent ?? ''];
  if (type === 's') return ord[Number(verdi)] ?? '';
  if (type === 'inlineStr') return teksten(celle);
  if (type !== 'n' || verdi === '') return verdi;
  const stil = stiler.get(Number(celle.getAttribute('s')));
  return stil === 'dato' ? dato(Number(verdi)) : stil === 'prosent' ? prosent(verdi) : tallet(verdi);
}
