import { crc32 } from 'node:zlib';

/** Et zip-arkiv uten pakking, laget for hånd: innholdet er det prøven sier, og ingenting mer. */
export function zip(entries: Record<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const fixed = Buffer.alloc(26);
    fixed.writeUInt16LE(20, 0);
    fixed.writeUInt32LE(crc32(data), 10);
    fixed.writeUInt32LE(data.length, 14);
    fixed.writeUInt32LE(data.length, 18);
    fixed.writeUInt16LE(path.length, 22);
    local.push(Buffer.from('PK\x03\x04', 'latin1'), fixed, path, data);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    central.push(Buffer.from('PK\x01\x02', 'latin1'), Buffer.from([20, 0]), fixed, rest, path);
    at += 30 + path.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(entries).length, 4);
  end.writeUInt16LE(Object.keys(entries).length, 6);
  end.writeUInt32LE(directory.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...local, directory, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

const office = (kind: string) => zip({ '[Content_Types].xml': `<Types><Override ContentType="${kind}.main+xml"/></Types>`, 'word/document.xml': '<w/>' });
const odf = (kind: string) => zip({ mimetype: `application/vnd.oasis.opendocument.${kind}`, 'content.xml': '<office/>' });
const openXml = 'application/vnd.openxmlformats-officedocument.';

export const pdf = (text = 'Referat') => Buffer.from(`%PDF-1.7\n% ${text}\n1 0 obj\n<<>>\nendobj\ntrailer <<>>\n%%EOF\n`);
export const exe = Buffer.concat([Buffer.from('MZ\x90\x00\x03\x00\x00\x00\x04\x00\x00\x00\xFF\xFF', 'latin1'), Buffer.alloc(200)]);
const png = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==', 'base64');
const jpeg = Buffer.concat([Buffer.from([0xFF, 0xD8, 0xFF, 0xE0, 0, 16]), Buffer.from('JFIF\0\x01\x01\0\0\x01\0\x01\0\0'), Buffer.from([0xFF, 0xD9])]);
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
const html = Buffer.from('<!doctype html><script>alert(1)</script>');

/** Det vi tar imot: navn, innhold, og typen det får. */
export const accepted: [string, Buffer, string][] = [
  ['Referat.PDF', pdf(), 'pdf'], ['Notat.docx', office(`${openXml}wordprocessingml.document`), 'docx'], ['Budsjett.xlsx', office(`${openXml}spreadsheetml.sheet`), 'xlsx'],
  ['Framlegg.pptx', office(`${openXml}presentationml.presentation`), 'pptx'], ['Notat.odt', odf('text'), 'odt'], ['Tall.ods', odf('spreadsheet'), 'ods'],
  ['Kart.png', png, 'png'], ['Bilde.jpg', jpeg, 'jpeg'], ['Bilde.jpeg', jpeg, 'jpeg'],
  ['Notat.txt', Buffer.from('Møte på Åsgård.\r\nBMX-bane.\f'), 'txt'], ['Tall.csv', Buffer.from('\uFEFFnavn;tall\r\nÅpen;1,5\r\n'), 'csv'],
];

/** Det som ser ut som noe annet enn det er, og det vi ikke tar imot. */
export const refused: [string, Buffer][] = [
  ['program.exe', exe], ['Referat.pdf', exe], ['Notat.docx', exe], ['Notat.txt', exe], ['Tall.csv', exe], ['Referat.pdf.exe', exe], ['Referat.exe', pdf()],
  ['side.html', html], ['side.pdf', html], ['side.txt', html], ['side.txt', Buffer.from(`Hei ${'.'.repeat(900)} < script>`)], ['tegning.svg', svg], ['tegning.png', svg], ['tegning.txt', svg], ['data.csv', Buffer.from('\uFEFF<?xml version="1.0"?><a/>')],
  ['arkiv.zip', zip({ 'a.txt': 'a' })], ['Notat.docx', zip({ 'a.exe': 'MZ' })], ['Notat.docx', zip({ 'word/document.xml': '<w/>' })], ['Notat.docx', odf('text')],
  ['Makro.docx', office('application/vnd.ms-word.document.macroEnabled')], ['Makro.docm', office('application/vnd.ms-word.document.macroEnabled')], ['Brevhode.docx', office(`${openXml}wordprocessingml.template`)],
  ['Referat.pdf', png], ['Kart.png', pdf()], ['Bilde.jpg', png], ['Tall.xlsx', office(`${openXml}wordprocessingml.document`)], ['Referat', pdf()], ['.pdf', exe], ['Referat.pdf', Buffer.from('x')],
  ['Notat.txt', Buffer.from([0x62, 0x6C, 0xE5])], ['Notat.txt', Buffer.from('a\0b')], ['Notat.txt', Buffer.from([0xC3])], ['Notat.txt', Buffer.from([0xED, 0xA0, 0x80])], ['Bombe.docx', Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), Buffer.alloc(500, 0xFF)])],
];
