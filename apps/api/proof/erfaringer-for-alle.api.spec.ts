import { beforeAll, describe, expect, it } from '@jest/globals';
import { PDFDocument, PDFWriter } from 'pdf-lib';
import sharp from 'sharp';
import type { Json } from './testing/ask.ts';
import { erfaringsrom } from './testing/erfaring-room.ts';

const { at, as, codeOf, mutate, ok, share, skrivOgDel } = erfaringsrom();

async function last(hvem: string, rute: string, felt: Record<string, string>, innhold: Buffer, navn: string): Promise<Json> {
  const skjema = new FormData();
  for (const [felt_, verdi] of Object.entries(felt)) skjema.append(felt_, verdi);
  skjema.append('fil', new Blob([Uint8Array.from(innhold)]), navn);
  const rom = hvem.slice(-4);
  const svar = await fetch(`${at.url}/filer/${rom}/${rute}`, { method: 'POST', headers: { cookie: at.cookies[hvem]!, 'x-arbeidsrom': rom }, body: skjema });
  return svar.json() as Json;
}
const foto = (farge: string) => sharp({ create: { width: 60, height: 40, channels: 3, background: farge } }).jpeg().toBuffer();
const gjennomgaa = async (hvem: string, id: string, utgave: number) => {
  ok(await mutate('koordinator', 'gjennomgaaErfaring', 'GjennomgaaErfaringInput', { erfaringId: id, utgave }, 'gjennomgaatt'), 'gjennomgaaErfaring');
  ok(await mutate(hvem, 'publiserErfaring', 'PubliserErfaringInput', { id }, 'status'), 'publiserErfaring');
};
const utkast = async (hvem: string, id: string) => ok(await as(hvem, `{ erfaringsaapningsutkast(erfaringId: "${id}") { kontrollsum bilderBareForNettverket bilder { id altTekst url } } }`), 'erfaringsaapningsutkast');
const aapne = (hvem: string, id: string, kontrollsum: string) => mutate(hvem, 'aapneErfaring', 'AapneErfaringInput', { id, kontrollsum, bekreftet: true, kjentMedLisens: true }, 'aapnet handlinger');
const ute = async (sti: string) => { const svar = await fetch(`${at.url}${sti}`); return { status: svar.status, hode: (navn: string) => svar.headers.get(navn), tekst: await svar.text() }; };

describe('bildene på de åpne sidene', () => {
  let id: string;
  let [forAlle, bareNettverk] = ['', ''];
  const side = () => ute(`/offentlig/erfaringer/${id}`);
  const samtykke = async (bilde: string, mer: object) => {
    const { versjon } = ok(await as('leder3118', `{ egenErfaring(id: "${id}") { bilder { id versjon } } }`), 'egenErfaring').bilder.find((en: Json) => en.id === bilde);
    return mutate('leder3118', 'endreBildesamtykke', 'EndreBildesamtykkeInput', { id: bilde, versjon, samtykke: 'skriftlig', ...mer }, 'id');
  };

  beforeAll(async () => {
    ({ id } = await skrivOgDel('leder3118', { art: 'prosess', tittel: 'Kiosken' }));
    await last('leder3118', 'erfaringsbilde', { erfaringId: id, altTekst: 'Alle kan se', bildetekst: 'Foran kiosken', samtykke: 'skriftlig', kanAapnes: 'ja' }, await foto('#336699'), 'a.jpg');
    await last('leder3118', 'erfaringsbilde', { erfaringId: id, altTekst: 'Bare nettverket', samtykke: 'skriftlig' }, await foto('#993333'), 'b.jpg');
    ok(await share('leder3118', id), 'delErfaring');
    await gjennomgaa('leder3118', id, 2);
    const bilder = ok(await as('leder3118', `{ erfaring(id: "${id}") { bilder { id } } }`), 'erfaring').bilder;
    [forAlle, bareNettverk] = bilder.map((en: Json) => en.id);
  });

  it('er dem der samtykket gjelder alle, vist fram før de åpnes, og ikke et byte før', async () => {
    expect([(await ute(`/offentlig/bilder/${forAlle}`)).status, (await side()).status]).toEqual([404, 404]);
    const sett = await utkast('leder3118', id);
    expect(sett).toMatchObject({ bilderBareForNettverket: 1, bilder: [{ id: forAlle, altTekst: 'Alle kan se', url: `/filer/3118/erfaringsbank/${forAlle}` }] });
    // Endres samtykket etter forhåndsvisningen, er det noe annet som åpnes.
    ok(await samtykke(forAlle, { kanAapnes: false }), 'endreBildesamtykke');
    expect(codeOf(await aapne('leder3118', id, sett.kontrollsum))).toBe('CONFLICT');
    ok(await samtykke(forAlle, { kanAapnes: true }), 'endreBildesamtykke');
    ok(await aapne('leder3118', id, sett.kontrollsum), 'aapneErfaring');
    const { tekst, hode } = await side();
    expect([tekst.includes(`<img src="/offentlig/bilder/${forAlle}" alt="Alle kan se" width="60" height="40"`), tekst.includes('Foran kiosken'), tekst.includes('Bare nettverket'), tekst.includes(bareNettverk), tekst.includes('ikke med i lisensen')]).toEqual([true, true, false, false, true]);
    expect(hode('cache-control')).toBe('no-cache');
    const bilde = await ute(`/offentlig/bilder/${forAlle}`);
    expect([bilde.status, ...['content-type', 'cache-control', 'x-robots-tag', 'x-content-type-options', 'cross-origin-resource-policy', 'set-cookie'].map(bilde.hode)]).toEqual([200, 'image/webp', 'no-store', 'noindex, noimageindex', 'nosniff', 'same-origin', null]);
    expect([(await ute(`/offentlig/bilder/${bareNettverk}`)).status, (await ute('/offentlig/bilder/x')).status, (await ute('/offentlig/erfaringer.json')).tekst.includes(forAlle), (await ute('/robots.txt')).tekst.includes('Disallow: /offentlig/bilder/')]).toEqual([404, 404, false, true]);
  });

  it('gjelder samtykket ikke alle lenger, eller er det gått ut, er bildet borte med det samme, og resten av siden står', async () => {
    ok(await samtykke(forAlle, { kanAapnes: false }), 'endreBildesamtykke');
    expect([(await ute(`/offentlig/bilder/${forAlle}`)).status, (await side()).tekst.includes('Alle kan se'), (await side()).status, (await side()).hode('cache-control')]).toEqual([404, false, 200, 'public, max-age=60, must-revalidate']);
    // Å si ja igjen viser det ikke av seg selv: det som vises for alle, skal noen ha sett.
    ok(await samtykke(forAlle, { kanAapnes: true }), 'endreBildesamtykke');
    expect((await ute(`/offentlig/bilder/${forAlle}`)).status).toBe(404);
    ok(await mutate('leder3118', 'lukkErfaring', 'LukkErfaringInput', { id }, 'aapnet'), 'lukkErfaring');
    ok(await aapne('leder3118', id, (await utkast('leder3118', id)).kontrollsum), 'aapneErfaring');
    expect((await ute(`/offentlig/bilder/${forAlle}`)).status).toBe(200);
    await at.database.admin.query(`UPDATE felles.erfaringsbilde SET samtykke_til = '2025-01-01' WHERE id = $1`, [forAlle]);
    expect([(await ute(`/offentlig/bilder/${forAlle}`)).status, (await side()).tekst.includes('Alle kan se')]).toEqual([404, false]);
    await at.database.admin.query('UPDATE felles.erfaringsbilde SET samtykke_til = NULL WHERE id = $1', [forAlle]);
  });

  it('trekkes samtykket, lukkes erfaringen eller deles en ny utgave, er bildet borte fra det åpne', async () => {
    expect((await ute(`/offentlig/bilder/${forAlle}`)).status).toBe(200);
    ok(await mutate('leder3118', 'lukkErfaring', 'LukkErfaringInput', { id }, 'aapnet'), 'lukkErfaring');
    expect((await ute(`/offentlig/bilder/${forAlle}`)).status).toBe(404);
    ok(await aapne('leder3118', id, (await utkast('leder3118', id)).kontrollsum), 'aapneErfaring');
    ok(await mutate('leder3118', 'trekkSamtykke', 'TrekkSamtykkeInput', { id: forAlle }, 'id'), 'trekkSamtykke');
    expect([(await ute(`/offentlig/bilder/${forAlle}`)).status, (await side()).status, (await side()).tekst.includes('Alle kan se')]).toEqual([404, 200, false]);
    expect((await at.database.admin.query('SELECT FROM felles.erfaringsbilde WHERE aapnet IS NOT NULL')).rowCount).toBe(0);
  });
});

describe('en kommune uten satsing', () => {
  it('åpner sin egen erfaring for alle og lukker den, og ikke noe annet', async () => {
    const { id } = await skrivOgDel('medlem3103', { art: 'prosess', tittel: 'Nærmiljøkveld' });
    const andres = await skrivOgDel('leder3101', { art: 'prosess', tittel: 'Ikke din' });
    await gjennomgaa('medlem3103', id, 1);
    expect(codeOf(await aapne('medlem3103', andres.id, 'a'.repeat(64)))).toBe('NOT_FOUND');
    expect(ok(await aapne('medlem3103', id, (await utkast('medlem3103', id)).kontrollsum), 'aapneErfaring')).toMatchObject({ aapnet: expect.any(String), handlinger: expect.arrayContaining(['lukkErfaring']) });
    expect((await ute(`/offentlig/erfaringer/${id}`)).tekst).toContain('Fra Moss');
    ok(await mutate('medlem3103', 'lukkErfaring', 'LukkErfaringInput', { id }, 'aapnet'), 'lukkErfaring');
    expect([(await ute(`/offentlig/erfaringer/${id}`)).status, codeOf(await as('medlem3103', '{ delinger { nettverk } }'))]).toEqual([410, 'FORBIDDEN']);
  });
});

describe('det som forlater kommunen når ett tiltak deles, felt for felt', () => {
  /** Kolonnene som krysser, og hva de er. Noe nytt her er noe nytt som går ut, og må sies. */
  const krysser: Record<string, string> = {
    'felles.erfaring': 'id kommune_id nettverk_id utgave status oppdiktet delt foerst_delt', 'felles.erfaringsbilde': 'id kommune_id erfaring_id nettverk_id bredde hoeyde sha256 innhold', 'felles.utgavebilde': 'kommune_id erfaring_id bilde_id nettverk_id utgave nr alt_tekst',
    'felles.erfaringsvedlegg': 'id kommune_id erfaring_id nettverk_id type stoerrelse sha256 innhold', 'felles.utgavevedlegg': 'kommune_id erfaring_id vedlegg_id nettverk_id utgave nr tittel',
    'felles.erfaringsutgave': 'kommune_id erfaring_id nettverk_id utgave art tittel kort sted kontekst gjennomfoering maalgrupper maal partnere tema fase utfall deltakere_skjult resultater laerdom evidensgrad kontaktrolle kontaktenhet kilde kontrollsum delt',
    'felles.erfaringssoek': 'kommune_id erfaring_id nettverk_id utgave status art tema fase utfall maalgrupper evidensgrad felle kunngjort ord stammer tittelstammer',
  };

  it('er feltene som ble forhåndsvist, byte for byte, bildet, vedlegget og det som sier hvem og når; ingenting annet', async () => {
    const [tiltak] = ok(await as('leder3118', '{ tiltakListe { rader { id navn status } } }'), 'tiltakListe').rader.filter(({ navn }: Json) => /kulturkuben/i.test(navn)) as Json[];
    const egen = ok(await mutate('leder3118', 'createErfaring', 'CreateErfaringInput', { art: 'tiltak', tiltakId: tiltak!.id }, 'id versjon resultater'), 'createErfaring');
    ok(await mutate('leder3118', 'updateErfaring', 'UpdateErfaringInput', { id: egen.id, versjon: 1, tema: 'moeteplasser', fase: 'gjennomfoering', iakttakelser: ['Elevene styrer aktivitetene selv'], laerdom: ['Begynn med nøklene'] }, 'id'), 'updateErfaring');
    await last('leder3118', 'erfaringsbilde', { erfaringId: egen.id, altTekst: 'Inngangen', samtykke: 'ingen_gjenkjennes' }, await foto('#225577'), 'IMG_KARI_0001.jpg');
    const doc = await PDFDocument.create();
    doc.addPage();
    doc.setAuthor('Kari Hemmelig');
    await doc.flush();
    await last('leder3118', 'erfaringsvedlegg', { erfaringId: egen.id, tittel: 'Romplan' }, Buffer.from(await PDFWriter.forContext(doc.context, 100).serializeToBuffer()), 'KARI-romplan.pdf');
    const vist = ok(await as('leder3118', `{ erfaringsdelingsutkast(erfaringId: "${egen.id}") { innhold { tittel kort sted kontekst gjennomfoering kostnadMerknad kontaktenhet maalgrupper maal partnere suksesskriterier fallgruver laerdom resultater { tekst } kilde { tittel sted } } bilder { altTekst } vedlegg { tittel } } }`), 'erfaringsdelingsutkast');
    ok(await share('leder3118', egen.id), 'delErfaring');

    const tabeller = (await at.database.admin.query<{ navn: string; noekkel: string }>(`SELECT c.table_schema || '.' || c.table_name AS navn, CASE WHEN c.table_name = 'erfaring' THEN 'id' ELSE 'erfaring_id' END AS noekkel
      FROM information_schema.columns c JOIN information_schema.tables t USING (table_schema, table_name) WHERE c.table_schema = 'felles' AND t.table_type = 'BASE TABLE' AND (c.column_name = 'erfaring_id' OR (c.table_name = 'erfaring' AND c.column_name = 'id')) AND c.table_name !~ '^erfaringssoek_' ORDER BY 1`)).rows;
    const linjer: string[] = [];
    const funnet: Record<string, string[]> = {};
    let alt = '';
    for (const { navn, noekkel } of tabeller) {
      const { rows } = await at.database.admin.query<Record<string, unknown>>(`SELECT * FROM ${navn} WHERE ${noekkel} = $1`, [egen.id]);
      for (const rad of rows) for (const [kolonne, verdi] of Object.entries(rad)) {
        if (verdi === null || (Array.isArray(verdi) && verdi.length === 0)) continue;
        const byte = Buffer.isBuffer(verdi) ? verdi : Buffer.from(typeof verdi === 'string' ? verdi : verdi instanceof Date ? verdi.toISOString() : JSON.stringify(verdi));
        (funnet[navn] ??= []).push(kolonne);
        linjer.push(`${navn}.${kolonne}\t${byte.length} byte\t${Buffer.isBuffer(verdi) ? `(${byte.subarray(0, 4).toString('latin1').replace(/[^\x20-\x7E]/g, '.')}…)` : byte.toString().slice(0, 90)}`);
        alt += `\n${byte.toString('latin1')}\n${byte.toString()}`;
      }
    }
    process.stdout.write(`Det som forlot kommunen for «${tiltak!.navn}»: ${linjer.length} felt\n${linjer.join('\n')}\n`);
    expect(Object.fromEntries(Object.entries(funnet).map(([navn, felt]) => [navn, felt.sort()]))).toEqual(Object.fromEntries(Object.entries(krysser).map(([navn, felt]) => [navn, felt.split(' ').sort()])));

    // Alt som er tekst i utgaven, sto i forhåndsvisningen.
    const sett = JSON.stringify(vist);
    const [utgave] = (await at.database.admin.query<Record<string, unknown>>('SELECT tittel, kort, sted, kontekst, gjennomfoering, kostnad_merknad, kontaktenhet, maalgrupper, maal, partnere, suksesskriterier, fallgruver, laerdom FROM felles.erfaringsutgave WHERE erfaring_id = $1', [egen.id])).rows;
    for (const [felt, verdi] of Object.entries(utgave!)) for (const tekst of [verdi].flat()) if (tekst) expect([felt, sett.includes(JSON.stringify(tekst).slice(1, -1))]).toEqual([felt, true]);
    // Og ingenting av det kommunen har av id-er, nøkler, navn og filnavn.
    const { rows: [privat] } = await at.database.admin.query<{ noekkel: string; ider: string[] }>(`SELECT t.noekkel, array_agg(r.id::text) || t.id::text AS ider FROM kommune.tiltak t LEFT JOIN kommune.resultat r ON r.kommune_id = t.kommune_id AND r.tiltak_id = t.id WHERE t.id = $1 GROUP BY t.id, t.noekkel`, [tiltak!.id]);
    for (const hemmelig of [privat!.noekkel, ...privat!.ider.filter(Boolean), 'KARI', 'Hemmelig', 'Person leder3118', 'pdf-lib', 'Exif']) expect([hemmelig, alt.includes(hemmelig)]).toEqual([hemmelig, false]);
  });
});
