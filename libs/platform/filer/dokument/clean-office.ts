import { Readable } from 'node:stream';
import JSZip from 'jszip';
import type { Dokumentmerknad, FjernetOpplysning } from '#libs/contracts';
import { DomainError } from '../../errors/domain-error.ts';
import type { CleanDocument } from './clean-document.ts';
import { withoutJpegMetadata } from './jpeg-metadata.ts';
import { aboutDocument, activeParts, activeText, hidden, personal } from './office-rules.ts';

/** Så mye en del kan bli når den pakkes ut, og alle til sammen, og så mange deler. Over det er det en felle, ikke et dokument. */
const most = { part: 32 * 1024 * 1024, all: 128 * 1024 * 1024, parts: 5000 };
const isText = /\.(xml|rels|vml|rdf)$/i;
/** Et bilde av første side, slik dokumentet var en gang. */
const thumbnail = /^(docProps|Thumbnails)\/thumbnail\./i;

/**
 * Word, Excel, PowerPoint eller OpenDocument skrevet på nytt uten forfatter, virksomhet, filsti og navn på dem som har kommentert, og uten EXIF i bildene.
 * Kaster FIL_AKTIV for makroer, skript, innebygde filer og det som hentes utenfra, og FIL_LAAST for det som ikke kan leses.
 */
export async function cleanOffice(document: Buffer): Promise<CleanDocument> {
  const zip = await JSZip.loadAsync(document).catch(() => { throw new DomainError('FIL_LAAST'); });
  const entries = Object.values(zip.files).filter(({ dir }) => !dir);
  if (entries.length > most.parts) throw new DomainError('FIL_LAAST');
  if (entries.some(({ name }) => activeParts.test(name))) throw new DomainError('FIL_AKTIV');
  const fjernet = new Set<FjernetOpplysning>();
  const merknader = new Set<Dokumentmerknad>();
  const budget = { left: most.all };
  for (const entry of entries) {
    const { name } = entry;
    if (thumbnail.test(name)) { zip.remove(name); continue; }
    if (/\.jpe?g$/i.test(name)) { zip.file(name, withoutJpegMetadata(await read(entry, budget))); continue; }
    // Den skal stå først og uten komprimering, ellers kjenner ikke programmene igjen dokumentet.
    if (name === 'mimetype') { zip.file(name, await read(entry, budget), { compression: 'STORE' }); continue; }
    if (!isText.test(name)) continue;
    const before = textOf(await read(entry, budget));
    if (activeText.some((pattern) => pattern.test(before))) throw new DomainError('FIL_AKTIV');
    for (const [merknad, part, text] of hidden) if (part.test(name) && text.test(before)) merknader.add(merknad);
    const after = withoutPersonal(name, before, fjernet);
    if (after !== before) zip.file(name, after);
  }
  (zip as JSZip & { comment: string }).comment = '';
  const innhold = await zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }).catch(() => { throw new DomainError('FIL_LAAST'); });
  return { innhold, fjernet: [...fjernet].sort(), merknader: [...merknader].sort() };
}

function withoutPersonal(name: string, text: string, fjernet: Set<FjernetOpplysning>): string {
  const about = aboutDocument.find(([part]) => part === name);
  if (about) { fjernet.add(about[1]); return about[2]; }
  let cleaned = name.endsWith('.rels') ? text.replace(/<Relationship\b[^>]{0,4000}\/thumbnail"[^>]{0,4000}\/>/g, '') : name === 'META-INF/manifest.xml' ? text.replace(/<manifest:file-entry\b[^>]{0,4000}Thumbnails\/[^>]{0,4000}\/>/g, '') : text;
  for (const [slag, pattern, replacement] of personal) {
    const next = cleaned.replace(pattern, replacement);
    if (next !== cleaned) fjernet.add(slag);
    cleaned = next;
  }
  return cleaned;
}

/** Teksten i en del. UTF-16 finnes; alt annet enn de to er ikke et dokument vi kan stå inne for. */
function textOf(bytes: Buffer): string {
  const encoding = bytes[0] === 0xFF && bytes[1] === 0xFE ? 'utf-16le' : 'utf-8';
  try { return new TextDecoder(encoding, { fatal: true }).decode(bytes); } catch { throw new DomainError('FIL_LAAST'); }
}

/** Pakker ut én del og stanser når den blir for stor, uansett hva den sier om seg selv. */
async function read(entry: JSZip.JSZipObject, budget: { left: number }): Promise<Buffer> {
  const pieces: Buffer[] = [];
  let size = 0;
  try {
    for await (const piece of new Readable().wrap(entry.nodeStream()) as AsyncIterable<Buffer>) {
      size += piece.length;
      budget.left -= piece.length;
      if (size > most.part || budget.left < 0) throw new Error('For mye å pakke ut.');
      pieces.push(piece);
    }
  } catch { throw new DomainError('FIL_LAAST'); }
  return Buffer.concat(pieces);
}
