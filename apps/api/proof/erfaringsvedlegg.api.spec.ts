import { request } from 'node:http';
import { beforeAll, describe, expect, it } from '@jest/globals';
import JSZip from 'jszip';
import { PDFDocument, PDFName, PDFString, PDFWriter } from 'pdf-lib';
import type { Json } from './testing/ask.ts';
import { erfaringsrom } from './testing/erfaring-room.ts';

const { at, as, codeOf, mutate, ok } = erfaringsrom();
const VEDLEGG = 'vedlegg { id versjon tittel type stoerrelse fjernet merknader url arkivert trukket }';
let id: string;

async function pdf(sider: number, endre: (doc: PDFDocument) => void = () => undefined): Promise<Buffer> {
  const doc = await PDFDocument.create();
  for (let nr = 0; nr < sider; nr++) doc.addPage([200, 200]).drawRectangle({ x: nr % 100, y: 10, width: 30, height: 30 });
  doc.setAuthor('Kari Hemmelig');
  doc.setProducer('HEMMELIG-PC');
  endre(doc);
  await doc.flush();
  return Buffer.from(await PDFWriter.forContext(doc.context, 1000).serializeToBuffer());
}
async function docx(deler: Record<string, string> = {}): Promise<Buffer> {
  const zip = new JSZip();
  zip.file('[Content_Types].xml', '<Types><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>');
  for (const [navn, innhold] of Object.entries({ 'word/document.xml': '<w:document/>', ...deler })) zip.file(navn, innhold);
  return zip.generateAsync({ type: 'nodebuffer' });
}
async function last(hvem: string, innhold: Buffer, filnavn: string, mer: Record<string, string> = {}): Promise<{ status: number; kode: string; felt?: Json }> {
  const skjema = new FormData();
  for (const [navn, verdi] of Object.entries({ erfaringId: id, ...mer })) skjema.append(navn, verdi);
  skjema.append('fil', new Blob([Uint8Array.from(innhold)]), filnavn);
  const rom = hvem.slice(-4);
  const svar = await fetch(`${at.url}/filer/${rom}/erfaringsvedlegg`, { method: 'POST', headers: { cookie: at.cookies[hvem]!, 'x-arbeidsrom': rom }, body: skjema });
  const feil = (await svar.json() as Json).errors?.[0]?.extensions;
  return { status: svar.status, kode: feil?.code ?? 'ingen feil', felt: feil?.fields };
}
const hent = async (hvem: string, adresse: string, merke?: string) => {
  const svar = await fetch(`${at.url}${adresse}`, { headers: { cookie: at.cookies[hvem]!, ...(merke && { 'if-none-match': merke }) } });
  return { status: svar.status, hoder: svar.headers, innhold: Buffer.from(await svar.arrayBuffer()) };
};
const delt = (hvem: string, vedlegg: string) => `/filer/${hvem === 'koordinator' ? 'felles' : hvem === 'evaluator' ? '3118' : hvem.slice(-4)}/erfaringsbank/vedlegg/${vedlegg}`;
const egne = async (): Promise<Json[]> => ok(await as('leder3118', `{ egenErfaring(id: "${id}") { ${VEDLEGG} } }`), 'egenErfaring').vedlegg;
const bank = async (hvem: string) => ok(await as(hvem, `{ erfaring(id: "${id}") { utgave trukneVedlegg vedlegg { id tittel type stoerrelse url } } }`), 'erfaring');
const utkast = async () => ok(await as('leder3118', `{ erfaringsdelingsutkast(erfaringId: "${id}") { kontrollsum seOver { felt slag } vedlegg { id tittel type stoerrelse url fjernet merknader } } }`), 'erfaringsdelingsutkast');
const del = async () => ok(await mutate('leder3118', 'delErfaring', 'DelErfaringInput', { id, kontrollsum: (await utkast()).kontrollsum, bekreftet: true, kjentMedSaksdokument: true }, 'utgave utdatert'), 'delErfaring');
const endre = (input: object) => mutate('leder3118', 'updateErfaringsvedlegg', 'UpdateErfaringsvedleggInput', input, VEDLEGG);

beforeAll(async () => {
  ({ id } = ok(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'prosess', tittel: 'Kiosken' }, 'id'), 'createErfaring'));
  ok(await mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id, versjon: 1, kort: 'k', kontekst: 'k', gjennomfoering: 'g', tema: 'arbeid', fase: 'gjennomfoering', maalgrupper: ['Unge'], iakttakelser: ['Ro'], laerdom: ['Start tidlig'] }, 'id'), 'updateErfaring');
});

describe('vedleggene til en erfaring', () => {
  it('skrives på nytt uten forfatter og filnavn, og ikke ett byte av det ligger igjen noe sted', async () => {
    const sendt = await pdf(400);
    expect([sendt.length > 100_000, await last('leder3118', sendt, 'Kari Hemmelig sin evaluering.pdf', { tittel: 'Evaluering av kiosken' })]).toEqual([true, { status: 201, kode: 'ingen feil' }]);
    const [ett] = await egne();
    expect(ett).toMatchObject({ tittel: 'Evaluering av kiosken', type: 'pdf', fjernet: ['forfatter', 'program'], merknader: [], arkivert: false, versjon: 1 });
    const { hoder, innhold } = await hent('leder3118', ett!.url);
    expect([innhold.length, innhold.subarray(0, 5).toString(), innhold.includes('Hemmelig'), (await PDFDocument.load(innhold, { updateMetadata: false })).getPageCount()]).toEqual([ett!.stoerrelse, '%PDF-', false, 400]);
    expect(['content-disposition', 'content-type', 'content-security-policy', 'x-content-type-options', 'cache-control'].map((navn) => hoder.get(navn)))
      .toEqual(['attachment; filename="Evaluering av kiosken.pdf"', 'application/pdf', "default-src 'none'; sandbox", 'nosniff', 'private, no-cache']);
    for (const table of ['kommune.erfaringsvedlegg', 'kommune.logg', 'kommune.svar']) {
      const { rows } = await at.database.admin.query<{ rad: string }>(`SELECT to_jsonb(t)::text AS rad FROM ${table} t`);
      for (const tegn of ['Hemmelig', 'HEMMELIG-PC']) expect([table, tegn, rows.filter(({ rad }) => rad.includes(tegn) || rad.includes(Buffer.from(tegn).toString('hex'))).length]).toEqual([table, tegn, 0]);
    }
  });

  it('tar ikke imot feil type, makroer, skript, innebygde filer eller 200 MB, sier hva som er galt, og lagrer ingenting', async () => {
    const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');
    const js = await pdf(1, (doc) => { doc.catalog.set(PDFName.of('OpenAction'), doc.context.obj({ S: 'JavaScript', JS: PDFString.of('app.alert(1)') })); });
    const kode = async (innhold: Buffer, navn: string) => (await last('leder3118', innhold, navn)).kode;
    expect([await kode(svg, 'tegning.svg'), await kode(svg, 'tegning.pdf'), await kode(svg, 'tegning.txt'), await kode(Buffer.from('MZ'), 'program.exe'), await kode(Buffer.from('GIF89a'), 'bilde.png'), await kode(Buffer.alloc(0), 'tom.pdf'), await kode(await docx(), 'brev.docm'), await kode(await docx(), 'ark.xlsm'),
      await kode(await docx({ 'word/vbaProject.bin': 'x' }), 'brev.docx'), await kode(js, 'skript.pdf'), await kode(Buffer.from('%PDF-1.7\nødelagt'), 'halv.pdf')])
      .toEqual(['FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TYPE', 'FIL_TOM', 'FIL_AKTIV', 'FIL_AKTIV', 'FIL_AKTIV', 'FIL_AKTIV', 'FIL_LAAST']);
    expect([await last('leder3118', await pdf(1), 'a.pdf', { tittel: 'x'.repeat(500) }), await last('leder3118', await pdf(1), 'a.pdf', { mappe: 'x' })]).toMatchObject([{ felt: [{ path: 'tittel', code: 'TOO_LONG' }] }, { felt: [{ path: 'mappe', code: 'UNKNOWN_FIELD' }] }]);
    expect([(await last('leser3118', await pdf(1), 'a.pdf')).kode, (await last('leder3101', await pdf(1), 'a.pdf')).kode, (await last('ansvarlig3118', await pdf(1), 'a.pdf')).kode]).toEqual(['FORBIDDEN', 'NOT_FOUND', 'FORBIDDEN']);
    // Den som sier at den har 200 MB, får nei før den har sendt dem.
    const stor = await new Promise<string>((svar, feil) => {
      const sending = request(`${at.url}/filer/3118/erfaringsvedlegg`, { method: 'POST', headers: { 'cookie': at.cookies['leder3118']!, 'x-arbeidsrom': '3118', 'content-type': 'multipart/form-data; boundary=x', 'content-length': 200 * 1024 * 1024 } }, (inn) => { let tekst = ''; inn.on('data', (bit: Buffer) => { tekst += bit.toString(); }); inn.on('end', () => svar((JSON.parse(tekst) as Json).errors[0].extensions.code)); });
      sending.on('error', feil);
      sending.write('--x\r\n');
    });
    expect([stor, (await last('leder3118', Buffer.alloc(26 * 1024 * 1024, 'a'), 'stor.txt')).kode, (await egne()).length]).toEqual(['FIL_FOR_STOR', 'FIL_FOR_STOR', 1]);
  });

  it('deles slik forhåndsvisningen viser det: kopien, med tittelen, og med spor; utkastet leses av ingen andre', async () => {
    await last('leder3118', await docx({ 'word/comments.xml': '<w:comments><w:comment w:author="Kari Hemmelig"/></w:comments>' }), 'tilbakemelding.docx');
    const [a, b] = (await egne()).map((en) => en.id) as [string, string];
    expect(ok(await endre({ id: b, versjon: 1, plass: 1, tittel: 'Ring 99 88 77 66' }), 'updateErfaringsvedlegg').vedlegg.map((en: Json) => en.id)).toEqual([b, a]);
    expect(await utkast()).toMatchObject({ seOver: [{ felt: 'vedlegg', slag: 'kontakt' }], vedlegg: [{ id: b, type: 'docx', fjernet: ['kommentator'], merknader: ['kommentarer'] }, { id: a, tittel: 'Evaluering av kiosken' }] });
    ok(await endre({ id: b, versjon: 2, tittel: 'Tilbakemeldinger / 2025.' }), 'updateErfaringsvedlegg');
    expect(await del()).toEqual({ utgave: 1, utdatert: false });
    for (const hvem of ['leder3101', 'medlem3103', 'koordinator']) {
      expect(await bank(hvem)).toMatchObject({ trukneVedlegg: 0, vedlegg: [{ id: b, tittel: 'Tilbakemeldinger / 2025.', url: delt(hvem, b) }, { id: a }] });
      const { status, hoder, innhold } = await hent(hvem, delt(hvem, a));
      expect([status, hoder.get('content-disposition'), hoder.get('x-content-type-options'), hoder.get('content-security-policy'), innhold.includes('Hemmelig'), (await hent(hvem, delt(hvem, a), hoder.get('etag')!)).status])
        .toEqual([200, 'attachment; filename="Evaluering av kiosken.pdf"', 'nosniff', "default-src 'none'; sandbox", false, 304]);
    }
    expect((await hent('leder3101', delt('leder3101', b))).hoder.get('content-disposition')).toBe('attachment; filename="Tilbakemeldinger 2025.docx"');
    expect([(await hent('leder3101', `/filer/3101/erfaringsvedlegg/${a}`)).status, (await hent('leder3101', `/filer/3118/erfaringsvedlegg/${a}`)).status, (await hent('evaluator', delt('evaluator', a))).status]).toEqual([404, 403, 403]);
    expect((await at.database.admin.query(`SELECT count(*)::int AS n FROM kommune.lesing WHERE hva = 'erfaringsvedlegg' AND gjelder = $1`, [id])).rows).toEqual([{ n: 7 }]);
  });

  it('en fil på flere biter kommer hel fram', async () => {
    const stor = Buffer.from('Det vi lærte. '.repeat(190_000));
    expect((await last('leder3118', stor, 'notat.txt', { tittel: 'Notatet' })).status).toBe(201);
    const notat = (await egne()).find(({ tittel }) => tittel === 'Notatet')!;
    const { innhold, hoder } = await hent('leder3118', notat.url);
    expect([innhold.equals(stor), hoder.get('content-type'), stor.length > 2 * 1024 * 1024]).toEqual([true, 'text/plain; charset=utf-8', true]);
    ok(await endre({ id: notat.id, versjon: 1, arkivert: true }), 'updateErfaringsvedlegg');
    expect([(await hent('leder3118', notat.url)).status, (await hent('leser3118', notat.url)).status, (await utkast()).vedlegg.length]).toEqual([200, 404, 2]);
  });

  it('trekkes ett, er det borte i utkastet og i alle utgaver, også for den som har det fra før; trekkes erfaringen, går alle', async () => {
    const [b, a] = (await bank('leder3101')).vedlegg.map((en: Json) => en.id) as [string, string];
    const merke = (await hent('leder3101', delt('leder3101', a))).hoder.get('etag')!;
    const trekk = (hvem: string) => mutate(hvem, 'trekkErfaringsvedlegg', 'TrekkErfaringsvedleggInput', { id: a }, VEDLEGG);
    expect([codeOf(await trekk('leder3101')), codeOf(await trekk('ansvarlig3118')), codeOf(await trekk('leder3118')), codeOf(await trekk('leder3118')), codeOf(await endre({ id: a, versjon: 3, tittel: 'x' }))]).toEqual(['NOT_FOUND', 'FORBIDDEN', 'ingen feil', 'ALT_TRUKKET', 'ALT_TRUKKET']);
    for (const hvem of ['leder3101', 'koordinator', 'leder3118']) expect([await bank(hvem), (await hent(hvem, delt(hvem, a), merke)).status, (await hent(hvem, delt(hvem, b))).status]).toMatchObject([{ trukneVedlegg: 1, vedlegg: [{ id: b }] }, 404, 200]);
    const { rows } = await at.database.admin.query(`SELECT (SELECT count(*)::int FROM felles.erfaringsvedlegg WHERE id = $1 AND innhold IS NOT NULL) + (SELECT count(*)::int FROM kommune.erfaringsvedlegg WHERE id = $1 AND innhold IS NOT NULL) AS igjen, (SELECT array_agg(tittel) FROM felles.utgavevedlegg WHERE vedlegg_id = $1) AS titler`, [a]);
    expect(rows).toEqual([{ igjen: 0, titler: [null] }]);
    ok(await mutate('leder3118', 'trekkTilbakeErfaring', 'TrekkTilbakeErfaringInput', { id }, 'status'), 'trekkTilbakeErfaring');
    expect([(await hent('leder3101', delt('leder3101', b))).status, (await bank('leder3101')).vedlegg, (await at.database.admin.query('SELECT FROM felles.erfaringsvedlegg')).rowCount, (await at.database.admin.query('SELECT FROM felles.utgavevedlegg')).rowCount]).toEqual([404, [], 0, 0]);
  });
});
