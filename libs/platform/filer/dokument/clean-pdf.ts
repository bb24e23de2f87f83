import { decodePDFRawStream, PDFArray, PDFContext, PDFDict, PDFDocument, PDFHexString, PDFName, PDFRawStream, PDFRef, PDFStream, PDFStreamWriter, PDFString, type PDFObject } from 'pdf-lib';
import type { FjernetOpplysning } from '#libs/contracts';
import { DomainError } from '../../errors/domain-error.ts';
import type { CleanDocument } from './clean-document.ts';
import { withoutJpegMetadata } from './jpeg-metadata.ts';

/** Så mye en komprimert del av fila kan bli, og alle til sammen. Det er lista over objektene som pakkes ut, ikke sidene. */
const most = { one: 32 * 1024 * 1024, all: 128 * 1024 * 1024 };
let unpacked = 0;
/** Så mange objekter skrives før andre slipper til. */
const perTick = 100;
limitUnpacking();

const nm = PDFName.of;
/** Handlinger som gjør noe annet enn å vise en side eller en nettadresse. */
const actions = new Set(['JavaScript', 'Launch', 'SubmitForm', 'ImportData', 'GoToE', 'GoToR', 'Rendition', 'RichMediaExecute', 'Sound', 'Movie']);
const embeds = new Set(['RichMedia', 'Movie', 'Sound', 'Screen', '3D', 'FileAttachment']);
const info = { Author: 'forfatter', Title: 'tittel', Subject: 'emne', Keywords: 'noekkelord', Creator: 'program', Producer: 'program' } as const;

/**
 * PDF-en skrevet på nytt: bare det som kan nås fra sidene, uten opplysninger om hvem som laget den, når og med hva. Eldre utgaver som lå igjen i fila, er borte.
 * Kaster FIL_AKTIV når den har skript, handlinger eller filer inni seg, og FIL_LAAST når den er låst med passord eller skadet.
 */
export async function cleanPdf(pdf: Buffer): Promise<CleanDocument> {
  unpacked = 0;
  // Det biblioteket ikke kan lese, låst eller skadet, sier det fra om på mange måter.
  return rewrite(pdf).catch((error: unknown) => { throw error instanceof DomainError ? error : new DomainError('FIL_LAAST'); });
}

async function rewrite(pdf: Buffer): Promise<CleanDocument> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, throwOnInvalidObject: true });
  const { context } = document;
  if (document.getPageCount() === 0) throw new DomainError('FIL_LAAST');
  const fjernet = new Set<FjernetOpplysning>();
  removeInfo(context, fjernet);
  document.catalog.delete(nm('Metadata'));
  let comments = 0;
  for (const dict of reachable(context).dicts) {
    if (isActive(dict)) throw new DomainError('FIL_AKTIV');
    if (dict.delete(nm('Metadata'))) fjernet.add('opplysninger');
    for (const navn of ['PieceInfo', 'LastModified']) dict.delete(nm(navn));
    if (isComment(dict)) { comments += 1; if (dict.delete(nm('T'))) fjernet.add('kommentator'); }
  }
  for (const [ref, object] of context.enumerateIndirectObjects()) if (isJpeg(object)) context.assign(ref, PDFRawStream.of(object.dict, withoutJpegMetadata(Buffer.from(object.contents))));
  const { refs } = reachable(context);
  for (const [ref] of context.enumerateIndirectObjects()) if (!refs.has(ref)) context.delete(ref);
  const innhold = Buffer.from(await PDFStreamWriter.forContext(context, perTick).serializeToBuffer());
  return { innhold, fjernet: [...fjernet].sort(), merknader: comments > 0 ? ['kommentarer'] : [] };
}

function removeInfo(context: PDFContext, fjernet: Set<FjernetOpplysning>): void {
  const found = context.lookup(context.trailerInfo.Info);
  if (found instanceof PDFDict) for (const [felt, navn] of Object.entries(info)) if (textOf(found.lookup(nm(felt)))) fjernet.add(navn);
  context.trailerInfo.Info = undefined;
  context.trailerInfo.ID = undefined;
}

/** Alt som kan nås fra katalogen. Det som ligger igjen etter en eldre utgave, kan ikke det. */
function reachable(context: PDFContext): { refs: Set<PDFObject>; dicts: PDFDict[] } {
  const refs = new Set<PDFObject>();
  const dicts: PDFDict[] = [];
  const waiting: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  const seen = new Set<PDFObject>();
  for (let object = waiting.pop(); object !== undefined || waiting.length > 0; object = waiting.pop()) {
    if (object === undefined || seen.has(object)) continue;
    seen.add(object);
    if (object instanceof PDFRef) { refs.add(object); waiting.push(context.lookup(object)); }
    else if (object instanceof PDFArray) waiting.push(...object.asArray());
    else if (object instanceof PDFDict) { dicts.push(object); waiting.push(...object.values()); }
    else if (object instanceof PDFStream) waiting.push(object.dict);
  }
  return { refs, dicts };
}

function isActive(dict: PDFDict): boolean {
  const named = (navn: string) => { const value = dict.lookup(nm(navn)); return value instanceof PDFName ? value.decodeText() : ''; };
  if (actions.has(named('S')) || embeds.has(named('Subtype')) || named('Type') === 'EmbeddedFile') return true;
  if (['JS', 'EF', 'XFA', 'EmbeddedFiles', 'JavaScript', 'AF'].some((navn) => dict.has(nm(navn)))) return true;
  return named('S') === 'URI' && !/^(https?:|mailto:|#|$)/i.test(textOf(dict.lookup(nm('URI'))));
}

/** En merknad noen har skrevet i margen. Et skjemafelt er ikke det, og `T` er navnet på feltet. */
function isComment(dict: PDFDict): boolean {
  const subtype = dict.lookup(nm('Subtype'));
  return dict.has(nm('Rect')) && dict.has(nm('Contents')) && subtype instanceof PDFName && !['Widget', 'Link'].includes(subtype.decodeText());
}

const textOf = (value: PDFObject | undefined): string => (value instanceof PDFString || value instanceof PDFHexString ? value.decodeText().trim() : '');
const isJpeg = (object: PDFObject): object is PDFRawStream => object instanceof PDFRawStream && object.dict.lookup(nm('Filter')) === nm('DCTDecode');

/** Biblioteket pakker ut uten tak. En liten fil kunne ellers fylt minnet. */
function limitUnpacking(): void {
  const empty = decodePDFRawStream(PDFRawStream.of(PDFContext.create().obj({ Filter: 'FlateDecode' }), new Uint8Array([0x78, 0x9C, 3, 0, 0, 0, 0, 1])));
  const base = Object.getPrototypeOf(Object.getPrototypeOf(empty)) as { ensureBuffer: (wanted: number) => Uint8Array };
  const grow = base.ensureBuffer;
  base.ensureBuffer = function (this: { buffer: Uint8Array }, wanted: number) {
    const before = this.buffer.byteLength;
    if (wanted > most.one || unpacked > most.all) throw new Error('For mye å pakke ut.');
    const after = grow.call(this, wanted);
    unpacked += after.byteLength - before;
    return after;
  };
}
