import { deflateSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { AFRelationship, PDFDocument, PDFName, PDFStreamWriter, PDFString, StandardFonts, type PDFObject } from 'pdf-lib';
import { erfaringsfiltyper, filtyper } from '#libs/contracts';
import { SpoolFile } from '../spool-file.ts';
import { cleanDocument, type CleanDocument } from './clean-document.ts';
import { withoutJpegMetadata } from './jpeg-metadata.ts';

async function clean(innhold: Buffer | Uint8Array | string, navn: string): Promise<CleanDocument> {
  const spool = await SpoolFile.open(50_000_000);
  try {
    await spool.append(Buffer.from(innhold as string));
    return await cleanDocument(spool, navn, erfaringsfiltyper);
  } finally { await spool.close(); }
}
const code = (innhold: Buffer | Uint8Array | string, navn: string) => clean(innhold, navn).then(() => 'ok', (error: { code?: string }) => error.code ?? String(error));

type Endring = (doc: PDFDocument) => void | Promise<void>;
async function pdf(endre: Endring = () => undefined, tekst = 'Det vi laerte'): Promise<Uint8Array> {
  const doc = await PDFDocument.create();
  const page = doc.addPage([300, 200]);
  page.drawText(tekst, { x: 20, y: 100, font: await doc.embedFont(StandardFonts.Helvetica) });
  doc.setAuthor('Kari Hemmelig');
  doc.setTitle('Notat fra KARI-PC');
  await endre(doc);
  await doc.flush();
  return PDFStreamWriter.forContext(doc.context, 1000).serializeToBuffer();
}
const med = (navn: string, verdi: (doc: PDFDocument) => PDFObject): Endring => (doc) => { doc.catalog.set(PDFName.of(navn), verdi(doc)); };
const annotasjon = (felt: Record<string, unknown>): Endring => (doc) => { doc.getPage(0).node.set(PDFName.of('Annots'), doc.context.obj([{ Type: 'Annot', Rect: [0, 0, 9, 9], ...felt } as never])); };

describe('en PDF', () => {
  it('kommer ut uten forfatter, tittel, program, XMP og det som lå igjen av en eldre utgave, og kan fortsatt leses', async () => {
    const sendt = await pdf((doc) => {
      doc.catalog.set(PDFName.of('Metadata'), doc.context.register(doc.context.stream('<x:xmpmeta>Kari Hemmelig</x:xmpmeta>', { Type: 'Metadata' })));
      doc.context.register(PDFString.of('Slettet i forrige utgave: Per Hemmelig'));
    });
    const { innhold, fjernet, merknader } = await clean(sendt, 'notat.pdf');
    expect([fjernet, merknader]).toEqual([['forfatter', 'program', 'tittel'], []]);
    const ut = await PDFDocument.load(innhold, { updateMetadata: false });
    expect([ut.getPageCount(), ut.getAuthor(), ut.getTitle(), ut.getProducer(), ut.catalog.has(PDFName.of('Metadata'))]).toEqual([1, undefined, undefined, undefined, false]);
    const alt = ut.context.enumerateIndirectObjects().map(([, object]) => object.toString()).join('\n');
    expect(alt).not.toMatch(/Hemmelig|KARI/);
    expect(await code(innhold, 'igjen.pdf')).toBe('ok');
  });

  it('med skript, handlinger, filer inni seg eller noe annet enn en nettlenke blir avvist', async () => {
    const js = { S: 'JavaScript', JS: PDFString.of('app.alert(1)') };
    const aktive: Endring[] = [
      med('OpenAction', (doc) => doc.context.obj(js)), annotasjon({ Subtype: 'Link', A: { S: 'Launch', F: PDFString.of('cmd.exe') } }), annotasjon({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('file:///c:/x') } }),
      annotasjon({ Subtype: 'Link', A: { S: 'GoTo', D: [], Next: js } }), annotasjon({ Subtype: 'RichMedia' }), annotasjon({ Subtype: 'FileAttachment', FS: { Type: 'Filespec' } }), annotasjon({ Subtype: 'Link', A: { S: 'SubmitForm', F: PDFString.of('https://x.no') } }),
      med('AcroForm', (doc) => doc.context.obj({ XFA: PDFString.of('<xdp/>'), Fields: [] })), (doc) => doc.attach(Buffer.from('MZ'), 'x.exe', { afRelationship: AFRelationship.Data }), (doc) => { doc.addJavaScript('x', 'app.alert(1)'); },
    ];
    for (const endre of aktive) expect(await code(await pdf(endre), 'x.pdf')).toBe('FIL_AKTIV');
    expect(await code(await pdf(annotasjon({ Subtype: 'Link', A: { S: 'URI', URI: PDFString.of('https://moss.kommune.no') } })), 'x.pdf')).toBe('ok');
  });

  it('med kommentarer sier det, og kommentaren har ikke lenger noe navn', async () => {
    const { innhold, fjernet, merknader } = await clean(await pdf(annotasjon({ Subtype: 'Text', Contents: PDFString.of('Bra!'), T: PDFString.of('Kari Hemmelig') })), 'x.pdf');
    expect([fjernet.includes('kommentator'), merknader, innhold.includes('Hemmelig')]).toEqual([true, ['kommentarer'], false]);
  });

  it('som er låst, skadet eller pakkes ut til for mye, blir avvist', async () => {
    const laast = Buffer.from(await pdf()).toString('latin1').replace('/Root', '/Encrypt << /Filter /Standard /V 1 /R 2 >> /Root');
    const bombe = deflateSync(Buffer.alloc(60_000_000, 32));
    const hode = `%PDF-1.7\n1 0 obj\n<< /Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length ${bombe.length} >>\nstream\n`;
    const stor = Buffer.concat([Buffer.from(hode), bombe, Buffer.from('\nendstream\nendobj\ntrailer\n<< /Root 2 0 R >>\n%%EOF')]);
    const ferdig = await pdf();
    expect([await code(stor, 'b.pdf'), await code(Buffer.from(`${laast}`, 'latin1'), 'l.pdf'), await code(ferdig.slice(0, 300), 'h.pdf'), await code('%PDF-1.7\nhei', 't.pdf')].map((svar) => svar === 'ok')).toEqual([false, false, false, false]);
  });
});

const typer: Record<string, [string, string]> = { docx: ['word/document.xml', filtyper.docx.mime], xlsx: ['xl/workbook.xml', filtyper.xlsx.mime], pptx: ['ppt/presentation.xml', filtyper.pptx.mime] };
/** Et lite, ekte OOXML-dokument med delene som er gitt. */
function ooxml(type: 'docx' | 'xlsx' | 'pptx', deler: Record<string, string | Buffer> = {}): Promise<Buffer> {
  const [hoveddel, mime] = typer[type]!;
  const zip = new JSZip();
  zip.file('[Content_Types].xml', `<?xml version="1.0"?><Types xmlns="x"><Override PartName="/${hoveddel}" ContentType="${mime}.main+xml"/></Types>`);
  zip.file('_rels/.rels', '<?xml version="1.0"?><Relationships xmlns="x"><Relationship Id="r1" Type="http://x/officeDocument" Target="d"/><Relationship Id="r2" Type="http://x/metadata/thumbnail" Target="docProps/thumbnail.jpeg"/></Relationships>');
  zip.file(hoveddel, '<w:document xmlns:w="x"><w:t>Det vi lærte</w:t></w:document>');
  for (const [navn, innhold] of Object.entries(deler)) zip.file(navn, innhold);
  return zip.generateAsync({ type: 'nodebuffer' });
}
const partOf = async ({ innhold }: CleanDocument, navn: string) => (await JSZip.loadAsync(innhold)).file(navn)?.async('string');

describe('Word, Excel, PowerPoint og OpenDocument', () => {
  it('kommer ut uten forfatter, virksomhet, filsti og navn på dem som har kommentert, med innholdet som før', async () => {
    const ut = await clean(await ooxml('docx', {
      'docProps/core.xml': '<cp:coreProperties xmlns:cp="x"><dc:creator>Kari Hemmelig</dc:creator></cp:coreProperties>', 'docProps/app.xml': '<Properties><Company>Hemmelig AS</Company></Properties>', 'docProps/thumbnail.jpeg': 'x',
      'word/comments.xml': '<w:comments><w:comment w:id="0" w:author="Kari Hemmelig" w:initials="KH"><w:t>Bra!</w:t></w:comment></w:comments>', 'word/people.xml': '<w15:people><w15:person w15:author="Kari Hemmelig"><w15:presenceInfo w15:providerId="AD" w15:userId="kari.hemmelig@x.no"/></w15:person></w15:people>',
      'word/footnotes.xml': '<w:ins w:author="Kari Hemmelig" w:date="2025-01-01T00:00:00Z"><w:t>nytt</w:t></w:ins>', 'customXml/item1.xml': '<?xml version="1.0"?><p:properties xmlns:p="http://schemas.microsoft.com/office/2006/metadata/properties"><SharedWithUsers>Kari Hemmelig</SharedWithUsers></p:properties>',
    }), 'erfaring.docx');
    expect([ut.fjernet, ut.merknader]).toEqual([['forfatter', 'kommentator', 'opplysninger', 'virksomhet'], ['kommentarer', 'sporede_endringer']]);
    const zip = await JSZip.loadAsync(ut.innhold);
    for (const fil of Object.values(zip.files)) expect([fil.name, /hemmelig|KH"/i.test(await fil.async('string'))]).toEqual([fil.name, false]);
    expect([await partOf(ut, 'word/document.xml'), zip.file('docProps/thumbnail.jpeg'), (await partOf(ut, '_rels/.rels'))!.includes('thumbnail')]).toEqual(['<w:document xmlns:w="x"><w:t>Det vi lærte</w:t></w:document>', null, false]);
    expect(await code(ut.innhold, 'igjen.docx')).toBe('ok');
  });

  it('sier fra om skjulte ark, notater og sporede endringer, som går ut', async () => {
    const ark = await clean(await ooxml('xlsx', { 'xl/workbook.xml': '<workbook><x15ac:absPath url="C:\\Users\\kari\\"/><sheet name="Lønn" state="veryHidden"/></workbook>', 'xl/comments1.xml': '<comments><authors><author>Kari Hemmelig</author></authors><comment ref="A1"/></comments>' }), 'tall.xlsx');
    expect([ark.merknader, ark.fjernet, (await partOf(ark, 'xl/comments1.xml'))!.includes('Hemmelig')]).toEqual([['kommentarer', 'skjulte_ark'], ['filsti', 'kommentator'], false]);
    expect((await clean(await ooxml('pptx', { 'ppt/notesSlides/n1.xml': '<p:notes><a:t>si ikke dette</a:t></p:notes>' }), 'foredrag.pptx')).merknader).toEqual(['notater']);
  });

  it('med makroer, innebygde filer, skript, DDE eller noe som hentes utenfra blir avvist, også når navnet er et annet', async () => {
    const rel = (type: string, maal: string) => `<Relationships><Relationship Id="r9" Type="http://x/${type}" Target="${maal}" TargetMode="External"/></Relationships>`;
    const aktive: [string, Record<string, string>][] = [
      ['docx', { 'word/vbaProject.bin': 'x' }], ['xlsx', { 'xl/vbaProject.bin': 'x' }], ['docx', { 'word/embeddings/oleObject1.bin': 'x' }], ['docx', { 'word/embeddings/Microsoft_Excel_Sheet.xlsx': 'x' }], ['xlsx', { 'xl/macrosheets/s1.xml': '<x/>' }], ['docx', { 'word/activeX/a.xml': '<x/>' }],
      ['xlsx', { 'xl/externalLinks/e1.xml': '<x/>' }], ['docx', { 'word/_rels/settings.xml.rels': rel('attachedTemplate', 'https://ond.no/mal.dotm') }], ['docx', { 'word/_rels/document.xml.rels': rel('image', 'https://ond.no/spor.png') }], ['docx', { 'word/_rels/document.xml.rels': rel('hyperlink', 'javascript:x') }],
      ['docx', { 'word/document.xml': '<w:instrText> DDEAUTO c:\\\\cmd.exe </w:instrText>' }], ['docx', { 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "b">]><w:document/>' }],
    ];
    for (const [type, deler] of aktive) expect([Object.keys(deler), await code(await ooxml(type as 'docx', deler), `x.${type}`)]).toEqual([Object.keys(deler), 'FIL_AKTIV']);
    expect(await code(await ooxml('docx', { 'word/_rels/document.xml.rels': rel('hyperlink', 'https://moss.kommune.no') }), 'x.docx')).toBe('ok');
    for (const navn of ['x.docm', 'x.xlsm', 'x.xlsb', 'x.pptm', 'x.dotm']) expect([navn, await code(await ooxml('docx'), navn)]).toEqual([navn, 'FIL_AKTIV']);
  });

  it('i OpenDocument går navnene også, og mimetypen står først uten komprimering', async () => {
    const zip = new JSZip();
    zip.file('mimetype', 'application/vnd.oasis.opendocument.text', { compression: 'STORE' });
    zip.file('content.xml', '<office:document-content><office:annotation><dc:creator>Kari Hemmelig</dc:creator></office:annotation><text:p>Lært</text:p></office:document-content>');
    zip.file('meta.xml', '<office:document-meta><meta:initial-creator>Kari Hemmelig</meta:initial-creator></office:document-meta>');
    const odt = await zip.generateAsync({ type: 'nodebuffer' });
    const ut = await clean(odt, 'x.odt');
    expect([ut.fjernet, ut.merknader, ut.innhold.subarray(30, 77).toString(), (await partOf(ut, 'content.xml'))!.includes('Hemmelig'), (await partOf(ut, 'meta.xml'))!.includes('Hemmelig')]).toEqual([['forfatter', 'kommentator'], ['kommentarer'], 'mimetypeapplication/vnd.oasis.opendocument.text', false, false]);
    zip.file('Basic/Standard/Module1.xml', '<script:module/>');
    expect(await code(await zip.generateAsync({ type: 'nodebuffer' }), 'x.odt')).toBe('FIL_AKTIV');
  });

  it('som pakkes ut til for mye, er skadet, eller er noe annet enn navnet sier, blir avvist', async () => {
    const bombe = await (async () => { const zip = await JSZip.loadAsync(await ooxml('docx')); zip.file('word/stor.xml', Buffer.alloc(40_000_000, 32)); return zip.generateAsync({ type: 'nodebuffer', compression: 'DEFLATE' }); })();
    expect([await code(bombe, 'x.docx'), await code(await ooxml('docx'), 'x.pdf'), await code('<svg onload="alert(1)"/>', 'x.svg'), await code('<svg onload="alert(1)"/>', 'x.txt'), await code('<html><script>alert(1)</script>', 'x.txt'), await code('MZ', 'x.exe'), await code(Buffer.from([0x89, 0x50, 0x4E, 0x47]), 'x.png'), await code('a;b', 'x.csv'), await code('Det vi lærte', 'x.txt')])
      .toEqual(['FIL_LAAST', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'ok']);
  });
});

it('en JPEG inne i et dokument mister EXIF og kommentarer, og beholder bildepunktene', () => {
  const segment = (marker: number, innhold: string) => Buffer.concat([Buffer.from([0xFF, marker, 0, innhold.length + 2]), Buffer.from(innhold)]);
  const punkter = Buffer.concat([segment(0xDA, 'skann'), Buffer.from([1, 2, 3, 0xFF, 0xD9])]);
  const jpeg = Buffer.concat([Buffer.from([0xFF, 0xD8]), segment(0xE0, 'JFIF'), segment(0xE1, 'Exif GPS 59.4'), segment(0xFE, 'Kari'), segment(0xE2, 'ICC'), punkter]);
  expect(withoutJpegMetadata(jpeg).equals(Buffer.concat([Buffer.from([0xFF, 0xD8]), segment(0xE0, 'JFIF'), segment(0xE2, 'ICC'), punkter]))).toBe(true);
  for (const annet of [Buffer.from('hei'), Buffer.from([0xFF, 0xD8, 0xFF]), jpeg.subarray(0, 20)]) expect(withoutJpegMetadata(annet)).toEqual(annet);
});
