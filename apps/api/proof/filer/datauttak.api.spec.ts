import { createHash, randomBytes } from 'node:crypto';
import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import excel from 'exceljs';
import { v7 } from 'uuid';
import { openInnsyn, unzip } from '#libs/platform/testing';
import { pdf } from './testing/file-samples.ts';
import { codeOf, fieldsOf, filRoom } from './testing/fil-room.ts';

const fil = filRoom();
const { room, ids, sender, start, headersOf, get, rows, upload } = fil;
const adresse = (query = '', rom = '3118') => `/eksport/${rom}/datauttak.zip${query}`;
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');
const MB = 1024 * 1024;

const insert = (tabell: string, values: Record<string, unknown>, kommuneId = room.k3118) => {
  const row = { kommune_id: kommuneId, id: v7(), noekkel: v7(), ...values };
  return room.admin.query(`INSERT INTO kommune.${tabell} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
};
type Aapning = NonNullable<Parameters<typeof openInnsyn>[2]>;
const open = async ({ uttaksgrense = 5, ...aapning }: Aapning & { uttaksgrense?: number } = {}) => {
  const id = await openInnsyn(room.admin, room.k3118, aapning);
  await room.admin.query('UPDATE kommune.innsyn SET uttaksgrense = $2 WHERE id = $1', [id, uttaksgrense]);
  return id;
};
const close = (id: string | null = null) => room.admin.query('UPDATE kommune.innsyn SET lukket = now() WHERE kommune_id = $1 AND ($2::uuid IS NULL OR id = $2) AND lukket IS NULL', [room.k3118, id]);
const events = async () => (await rows('SELECT uttak_id, hendelse, sha256, grunn, rolle, avtalerom, navn, omfang FROM kommune.uttakshendelse ORDER BY tid'));
/** Rommets logg skrives etter kommunens. */
const contractLogEnded = async () => {
  for (let i = 0; i < 100; i++) {
    const log = await contractLog();
    if (/LEVERT|AVBRUTT/.test(String(log.at(-1)?.['handling']))) return log;
    await setTimeout(50);
  }
  throw new Error('Rommets logg fikk ingen slutt.');
};
const contractLog = () => rows("SELECT handling, innhold FROM felles.avtalelogg WHERE handling LIKE 'DATAUTTAK%' ORDER BY tid");
const ended = async () => {
  for (let i = 0; i < 100; i++) {
    const last = (await events()).at(-1);
    if (last && ['levert', 'avbrutt'].includes(String(last['hendelse']))) return last;
    await setTimeout(50);
  }
  throw new Error('Uttaket ble aldri ferdig.');
};

async function pakke(hvem: string, query = '', rom = '3118') {
  // Plassen er tatt til kvitteringen er skrevet, og det er den først etter at mottakeren har fått alt.
  let svar = await get(sender(hvem, rom), adresse(query, rom));
  for (let i = 0; svar.status === 503 && i < 100; i++) { await setTimeout(50); svar = await get(sender(hvem, rom), adresse(query, rom)); }
  const { status, bytes, headers } = svar;
  expect([status, headers['content-type']]).toEqual([200, 'application/zip']);
  const filer = await unzip(bytes);
  const json = (sti: string) => JSON.parse(filer.get(sti)!.toString('utf8')) as Record<string, unknown>[];
  return { bytes, headers, filer, json, manifest: JSON.parse(filer.get('manifest.json')!.toString()) as Record<string, never> & { filer: { sti: string; sha256: string }[]; tabeller: { tabell: string; rader: number; csv: string; json: string; skjema: string }[]; innhold_sha256: string; id: string } };
}

/** Bea evaluerer i avtale 2, Ada i begge. Gir medlemskapene. */
const medlemskapene: Record<string, string[]> = {};
async function evaluatorIn(hvem: string, avtaler: readonly number[]): Promise<void> {
  const { epost, medlemskap } = await room.person(hvem, ...avtaler.map(() => ({ rolle: 'evaluator', rom: 'evaluering', kommuneId: null })));
  for (const [i, id] of medlemskap.entries()) await room.admin.query('UPDATE tilgang.medlemskap SET avtalerom = $2 WHERE id = $1', [id, avtaler[i]]);
  medlemskapene[hvem] = medlemskap;
  fil.cookies[hvem] = await room.loginAs(epost);
}

beforeAll(async () => {
  for (const [hvem, avtaler] of [['bea', [2]], ['ada', [1, 2]]] as const) await evaluatorIn(hvem, avtaler);
  await insert('resultat', { tiltak_id: ids.tiltak, nr: 1, tekst: 'Tre kvinner fikk fast arbeid', verdi: '3', presisjon: 'eksakt', enhet: 'deltakere', periode: '2025', kilde: { tittel: 'Årsrapport 2025', sted: 's. 4' } });
  await insert('resultat', { tiltak_id: ids.tiltak, nr: 2, tekst: 'Mange kom', verdi: '80', presisjon: 'omtrent', enhet: 'deltakere', periode: '2024', oppdiktet: true });
  await insert('resultat', { tiltak_id: ids.ide, nr: 1, tekst: 'Hemmelig idé', periode: '2025' });
  await room.admin.query(`INSERT INTO kommune.statusendring (kommune_id, id, tiltak_id, til_status, person_id) SELECT $1, $2, $3, 'i_drift', id FROM kommune.medarbeider WHERE kommune_id = $1 LIMIT 1`, [room.k3118, v7(), ids.tiltak]);
  await insert('resultat', { tiltak_id: ids.fremmed, nr: 1, tekst: 'Naboens tall', verdi: '77', presisjon: 'eksakt' }, room.k3101);
  expect((await upload('leder', { tiltakId: ids.tiltak }, 'æøå rapport?.pdf', pdf('rapport'))).status).toBe(201);
  expect((await upload('leder', { vedtakId: ids.vedtak }, 'vedtaket.pdf', pdf('vedtak'))).status).toBe(201);
  expect((await upload('leder', { tiltakId: ids.ide }, 'ideen.pdf', pdf('ideen'))).status).toBe(201);
}, 60_000);
beforeEach(async () => { await close(); await room.admin.query('DELETE FROM kommune.uttakshendelse; DELETE FROM kommune.lesing; DELETE FROM felles.avtalelogg'); });

describe('uten en åpning', () => {
  it('får ingen noe, og ingenting er kvittert', async () => {
    for (const lukk of [() => Promise.resolve(), () => open({ til: '2020-01-02' }), () => open({ fra: '2098-01-01' })]) {
      await lukk();
      expect(codeOf(await get(sender('evaluator'), adresse()))).toBe('IKKE_AAPNET');
    }
    await open();
    expect(codeOf(await get(sender('evaluator', '3101'), adresse('', '3101')))).toBe('IKKE_AAPNET');
    for (const hvem of ['leser', 'ansvarlig']) expect(codeOf(await get(sender(hvem), adresse()))).toBe('FORBIDDEN');
    expect(codeOf(await get({}, adresse()))).toBe('UNAUTHENTICATED');
    expect(codeOf(await get(sender('fremmed'), adresse()))).toBe('FORBIDDEN');
    expect([await events(), await contractLog()]).toEqual([[], []]);
  });

  it('er en annen avtale enn hennes heller ikke noe', async () => {
    await open();
    expect(fieldsOf(await get(sender('evaluator'), adresse('?avtale=999')))).toEqual([{ path: 'avtale', code: 'NOT_ALLOWED' }]);
    expect(fieldsOf(await get(sender('evaluator'), adresse('?rom=loenn')))).toEqual([{ path: 'rom', code: 'NOT_ALLOWED' }]);
    expect(fieldsOf(await get(sender('evaluator'), adresse('?prikket=nei')))).toEqual([{ path: 'prikket', code: 'NOT_ALLOWED' }]);
    expect(await events()).toEqual([]);
  });
});

describe('pakken', () => {
  it('er hel: hver fil har summen manifestet sier, radene følger skjemaet, og de er de samme i CSV og regneark', async () => {
    await open();
    const { bytes, headers, filer, json, manifest } = await pakke('evaluator');
    expect(headers['repr-digest']).toBe(`sha-256=:${Buffer.from(sha256(bytes), 'hex').toString('base64')}:`);
    expect(manifest.filer.map(({ sti }) => sti).concat('manifest.json').sort()).toEqual([...filer.keys()].sort());
    for (const { sti, sha256: sum } of manifest.filer) expect([sti, sha256(filer.get(sti)!)]).toEqual([sti, sum]);
    expect(manifest.innhold_sha256).toBe(sha256(Buffer.from([...manifest.filer].map(({ sti, sha256: sum }) => `${sum}  ${sti}\n`).join(''))));
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
    const book = new excel.Workbook();
    await book.xlsx.load(filer.get('regneark.xlsx')!.buffer.slice(filer.get('regneark.xlsx')!.byteOffset, filer.get('regneark.xlsx')!.byteOffset + filer.get('regneark.xlsx')!.length) as ArrayBuffer);
    expect(book.worksheets).toHaveLength(manifest.tabeller.length + 1);
    for (const [nr, en] of manifest.tabeller.entries()) {
      const rader = json(en.json);
      expect([en.tabell, ajv.validate(JSON.parse(filer.get(en.skjema)!.toString()) as object, rader), ajv.errors]).toEqual([en.tabell, true, null]);
      expect([en.tabell, rader.length, book.worksheets[nr]!.rowCount - 1]).toEqual([en.tabell, en.rader, en.rader]);
    }
    expect(json('json/tiltak/tiltak.json').map(({ nr }) => nr)).toEqual([1, 2]);
    const opphav = filer.get('opphav.csv')!.toString().split('\r\n');
    const rad = json('json/tiltak/resultat.json')[0]!;
    expect(opphav.find((linje) => linje.includes(String(rad['id'])))).toContain(sha256(Buffer.from(JSON.stringify(rad))));
    expect(opphav.some((linje) => linje.includes('Årsrapport 2025, s. 4'))).toBe(true);
    expect(filer.get('LESMEG.txt')!.toString()).toContain('Indre Østfold (3118)');
  });

  it('har dokumentene slik de ble lagt ved, og ingen som hører til et utkast', async () => {
    await open();
    const { filer } = await pakke('evaluator');
    const dokumenter = [...filer].filter(([sti]) => sti.startsWith('dokumenter/'));
    expect(dokumenter.map(([sti]) => sti.replace(/^dokumenter\/[0-9a-f]{12}-/, '')).sort()).toEqual(['vedtaket.pdf', 'æøå rapport_.pdf']);
    expect(dokumenter.map(([, innhold]) => sha256(innhold)).sort()).toEqual([sha256(pdf('rapport')), sha256(pdf('vedtak'))].sort());
  });

  it('har ingen lave antall personer, ingen navn på ansatte, ingen utkast og ingenting fra naboen', async () => {
    await open();
    const { filer, json } = await pakke('evaluator');
    const [lav] = json('json/tiltak/resultat.json').filter(({ nr }) => nr === 1);
    expect([lav!['verdi'], lav!['tekst'], lav!['skjult']]).toEqual([null, null, ['verdi', 'presisjon', 'tekst']].map((en, i) => (i === 2 ? expect.arrayContaining(['verdi', 'tekst']) : en)));
    expect(filer.get('csv/tiltak/resultat.csv')!.toString()).toMatch(/;:;:;;deltakere;|;1;:;:;/);
    const ansatte = (await rows('SELECT id, navn FROM kommune.medarbeider WHERE kommune_id = $1', [room.k3118])).flatMap(({ id, navn }) => [String(id), `"${String(navn)}"`]);
    expect(json('json/tiltak/statusendring.json')).toHaveLength(1);
    for (const [sti, innhold] of filer) for (const ord of ['Tre kvinner', 'Hemmelig', 'Naboens', ...ansatte]) expect([sti, innhold.includes(ord) && !sti.startsWith('dokumenter/')]).toEqual([sti, false]);
  });

  it('kommunen lager av sine egne data, er den evaluatoren får; bare kommunen selv kan få tallene som de er', async () => {
    await open();
    const [hennes, var_] = [await pakke('evaluator'), await pakke('leder')];
    const tabeller = (en: typeof hennes) => en.manifest.filer.filter(({ sti }) => /^(json|csv|dokumenter|skjema)\//.test(sti));
    expect(tabeller(var_)).toEqual(tabeller(hennes));
    const aapen = await pakke('leder', '?prikket=nei');
    expect(aapen.json('json/tiltak/resultat.json')[0]!['tekst']).toBe('Tre kvinner fikk fast arbeid');
  });

  it('har bare rommene og årene det er bedt om, og dokumentene følger rommet sitt', async () => {
    await open();
    const { filer, manifest } = await pakke('evaluator', '?rom=dokumenter,vedtak&fraAar=2024&tilAar=2025');
    expect(manifest.tabeller.map(({ tabell }) => tabell)).toEqual(['vedtak', 'vedlegg']);
    expect([...filer.keys()].filter((sti) => sti.startsWith('dokumenter/'))).toEqual([]);
    const { json } = await pakke('evaluator', '?rom=tiltak&fraAar=2024&tilAar=2024');
    expect(json('json/tiltak/resultat.json').map(({ nr }) => nr)).toEqual([2]);
    expect(json('json/tiltak/tiltak.json')).toHaveLength(2);
  });

  it('skjuler etter den strengeste grensa kommunen har satt', async () => {
    await open({ uttaksgrense: 100 });
    const { json } = await pakke('evaluator', '?rom=tiltak');
    expect(json('json/tiltak/resultat.json').map(({ verdi }) => verdi)).toEqual([null, null]);
  });
});

describe('åpningen', () => {
  const tabellene = ({ manifest }: Awaited<ReturnType<typeof pakke>>) => manifest.tabeller.map(({ tabell }) => tabell);
  const notAllowed = async (hvem: string, path: string, ...queries: string[]) => {
    for (const query of queries) expect([query, fieldsOf(await get(sender(hvem), adresse(query)))]).toEqual([query, [{ path, code: 'NOT_ALLOWED' }]]);
  };

  it('gir rommene den nevner: et rom som ikke er åpnet, er ikke med, og den som ber om det, får ingenting', async () => {
    await open({ innsynsrom: ['indikator', 'vedtak', 'deling'] });
    await notAllowed('evaluator', 'rom', '?rom=oekonomi', '?rom=vedtak,tiltak', '?rom=vedtak,dokumenter');
    expect(await events()).toEqual([]);
    const hele = await pakke('evaluator');
    expect(tabellene(hele)).toEqual(['indikator', 'maal_indikator', 'indikatordefinisjon', 'maaleperiode', 'periodehendelse', 'maaling', 'maalbelegg', 'vedtak']);
    expect([...hele.filer.keys()].filter((sti) => sti.startsWith('dokumenter/'))).toEqual([]);
    expect((await events())[0]).toMatchObject({ omfang: { rom: ['indikatorer', 'vedtak'], fraAar: null, tilAar: null } });
    const { body } = await room.ask('{ datauttak { rom fraAar tilAar tabeller { rom } } }', { cookie: fil.cookies['evaluator'], rom: '3118' });
    expect([body.data.datauttak.rom, new Set(body.data.datauttak.tabeller.map(({ rom }: { rom: string }) => rom))]).toEqual([['indikatorer', 'vedtak'], new Set(['indikatorer', 'vedtak'])]);
    await close();
    await open({ innsynsrom: ['deling'] });
    await notAllowed('evaluator', 'rom', '', '?rom=tiltak');
  });

  it('gir årene den nevner, og ingen andre', async () => {
    await open({ aarFra: 2024, aarTil: 2024 });
    await notAllowed('evaluator', 'fraAar', '?fraAar=2023', '?tilAar=2025', '?fraAar=2025', '?rom=tiltak&fraAar=2023&tilAar=2024');
    const { json } = await pakke('evaluator');
    expect(json('json/tiltak/resultat.json').map(({ nr }) => nr)).toEqual([2]);
    // Et vedtak uten dato hører ikke til noe år.
    expect(json('json/vedtak/vedtak.json')).toEqual([]);
    expect((await events())[0]).toMatchObject({ omfang: { fraAar: 2024, tilAar: 2024 } });
    await close();
    await open({ aarTil: 2024 });
    const aapen = await pakke('evaluator');
    expect(aapen.json('json/tiltak/resultat.json').map(({ nr }) => nr)).toEqual([2]);
    expect(aapen.json('json/dokumenter/vedlegg.json').map(({ filnavn }) => filnavn)).toEqual(['æøå rapport_.pdf']);
  });

  it('gjelder den avtalen den er gitt for, og den som er med i flere, får ikke det ene gjennom det andre', async () => {
    await open({ avtalerom: 2, innsynsrom: ['program', 'tiltak', 'vedlegg'] });
    expect(codeOf(await get(sender('evaluator'), adresse()))).toBe('IKKE_AAPNET');
    await notAllowed('bea', 'avtale', '?avtale=1');
    expect((await pakke('bea', '?avtale=2&rom=tiltak,dokumenter')).json('json/tiltak/tiltak.json')).toHaveLength(2);
    expect(await rows("SELECT DISTINCT hva, avtalerom FROM kommune.lesing ORDER BY hva")).toEqual(['datauttak/dokument', 'eksport/datauttak.zip'].map((hva) => ({ hva, avtalerom: 2 })));
    await notAllowed('ada', 'rom', '?avtale=1', '?avtale=1&rom=tiltak');
    await open({ innsynsrom: ['oekonomi'], til: '2100-01-01' });
    expect(new Set((await pakke('ada', '?avtale=1')).manifest.tabeller.map(({ csv }) => csv.split('/')[1]))).toEqual(new Set(['oekonomi']));
    await notAllowed('ada', 'rom', '?avtale=1&rom=tiltak', '?avtale=1&rom=oekonomi,tiltak', '?avtale=2&rom=oekonomi');
    expect(await ended()).toMatchObject({ avtalerom: 1, omfang: { rom: ['oekonomi'] } });
    await pakke('ada');
    expect((await ended())).toMatchObject({ avtalerom: 2, omfang: { rom: ['program', 'tiltak', 'dokumenter'] } });
  });

  it('slipper ikke inn det en annen avtale viser, heller ikke det som ikke har noe år selv', async () => {
    const [satsing] = await rows('SELECT id FROM kommune.satsing WHERE kommune_id = $1', [room.k3118]);
    for (const aar of [2024, 2025]) {
      const [budsjett, linje, tilskudd] = [v7(), v7(), v7()];
      await insert('budsjettaar', { id: budsjett, satsing_id: satsing!['id'], aar });
      await insert('budsjettlinje', { id: linje, budsjettaar_id: budsjett, nr: 1, navn: `Linje ${aar}` });
      await insert('tilskudd', { id: tilskudd, satsing_id: satsing!['id'], navn: `Tilskudd ${aar}`, tilskuddsaar: String(aar), kolonne: 'kdd' });
      await insert('finansieringspost', { budsjettlinje_id: linje, tilskudd_id: tilskudd, beloep_oere: 100 });
      await room.admin.query('UPDATE kommune.budsjettaar SET laast = true WHERE id = $1', [budsjett]);
    }
    for (const [avtalerom, aar] of [[1, 2024], [2, 2025]] as const) await open({ avtalerom, innsynsrom: ['oekonomi'], aarFra: aar, aarTil: aar });
    for (const [avtalerom, aar] of [[1, 2024], [2, 2025]] as const) {
      const { json } = await pakke('ada', `?avtale=${avtalerom}`);
      expect(['tilskudd', 'budsjettlinje'].map((tabell) => json(`json/oekonomi/${tabell}.json`).map(({ navn }) => navn))).toEqual([[`Tilskudd ${aar}`], [`Linje ${aar}`]]);
    }
  });

  it('kan gjelde bare noen personer', async () => {
    await open({ personer: [medlemskapene['ada']![0]!] });
    expect(codeOf(await get(sender('evaluator'), adresse()))).toBe('IKKE_AAPNET');
    await notAllowed('ada', 'rom', '?avtale=2');
    expect(tabellene(await pakke('ada', '?rom=vedtak'))).toEqual(['vedtak']);
  });

  it('må gjelde til pakken er sendt: at en annen avtale fortsatt er åpen, hjelper ikke', async () => {
    const id = await open();
    await open({ avtalerom: 2 });
    await room.admin.query('BEGIN; LOCK TABLE kommune.vedtak IN ACCESS EXCLUSIVE MODE');
    const asked = get(sender('ada'), adresse('?avtale=1'));
    for (let i = 0; i < 100 && (await rows(`SELECT FROM pg_locks WHERE NOT granted AND relation = 'kommune.vedtak'::regclass`)).length === 0; i++) await setTimeout(20);
    await close(id);
    await room.admin.query('COMMIT');
    const { status, body } = await asked;
    expect([status, codeOf({ body })]).toEqual([403, 'IKKE_AAPNET']);
    expect((await events()).map(({ hendelse, grunn }) => [hendelse, grunn])).toEqual([['begynt', null], ['avbrutt', 'IKKE_AAPNET']]);
  });
});

describe('kvitteringen', () => {
  it('står i begge loggene med summen av nøyaktig det som ble sendt, og hvert dokument er ført', async () => {
    await open();
    const { bytes, manifest } = await pakke('evaluator', '?rom=tiltak,vedtak,dokumenter');
    expect(await ended()).toMatchObject({ uttak_id: manifest.id, hendelse: 'levert', sha256: sha256(bytes), rolle: 'evaluator', navn: 'evaluator', omfang: { rom: ['tiltak', 'vedtak', 'dokumenter'], grense: 5 } });
    expect((await events()).map(({ hendelse }) => hendelse)).toEqual(['begynt', 'laget', 'levert']);
    const log = await contractLogEnded();
    expect(log.map(({ handling }) => handling)).toEqual(['DATAUTTAK_BEGYNT', 'DATAUTTAK_LAGET', 'DATAUTTAK_LEVERT']);
    expect(JSON.stringify(log.at(-1))).toContain(sha256(bytes));
    expect((await rows("SELECT hva, count(*)::int AS n FROM kommune.lesing GROUP BY hva ORDER BY hva"))).toEqual([{ hva: 'datauttak/dokument', n: 2 }, { hva: 'eksport/datauttak.zip', n: 1 }]);
    const { body } = await room.ask('{ uttakskvitteringer { id hendelse rom avtalerom rolle firma navn uttaksrom grense sha256 stoerrelse grunn } }', { cookie: room.kari, rom: '3118' });
    expect(body.data.uttakskvitteringer).toEqual([{ id: manifest.id, hendelse: 'levert', rom: 'evaluering', avtalerom: 1, rolle: 'evaluator', firma: null, navn: 'evaluator', uttaksrom: ['tiltak', 'vedtak', 'dokumenter'], grense: 5, sha256: sha256(bytes), stoerrelse: String(bytes.length), grunn: null }]);
  });

  it('må kunne skrives i begge: ellers blir det ingen pakke', async () => {
    await open();
    const { database } = room.config.database;
    for (const [tabell, gruppe] of [['kommune.uttakshendelse', 'leselogg'], ['felles.avtalelogg', 'avtale']]) {
      await room.admin.query(`REVOKE INSERT ON ${tabell} FROM ${database}_g_${gruppe}`);
      const { status, headers } = await get(sender('evaluator'), adresse());
      expect([status >= 400, headers['content-type']]).toEqual([true, expect.stringContaining('json')]);
      await room.admin.query(`GRANT INSERT ON ${tabell} TO ${database}_g_${gruppe}`);
    }
    expect((await events()).filter(({ hendelse }) => hendelse === 'laget')).toEqual([]);
  });
});

describe('når tilgangen går ut underveis', () => {
  it('mens pakken lages, blir det ingen pakke, og kvitteringen sier at den ble avbrutt', async () => {
    await open();
    await room.admin.query('BEGIN; LOCK TABLE kommune.vedtak IN ACCESS EXCLUSIVE MODE');
    const asked = get(sender('evaluator'), adresse());
    for (let i = 0; i < 100 && (await rows(`SELECT FROM pg_locks WHERE NOT granted AND relation = 'kommune.vedtak'::regclass`)).length === 0; i++) await setTimeout(20);
    await close();
    await room.admin.query('COMMIT');
    const { status, headers, body } = await asked;
    expect([status, codeOf({ body }), headers['content-disposition']]).toEqual([403, 'IKKE_AAPNET', undefined]);
    expect((await events()).map(({ hendelse, grunn }) => [hendelse, grunn])).toEqual([['begynt', null], ['avbrutt', 'IKKE_AAPNET']]);
    expect((await contractLog()).map(({ handling }) => handling)).toEqual(['DATAUTTAK_BEGYNT', 'DATAUTTAK_AVBRUTT']);
  });

  it('mens pakken sendes, brytes forbindelsen, og det som kom, er ikke en pakke', async () => {
    await open();
    for (const navn of ['en.pdf', 'to.pdf']) expect((await upload('leder', { vedtakId: ids.vedtak }, navn, Buffer.concat([pdf(), randomBytes(20 * MB)]))).status).toBe(201);
    const request = start('GET', adresse('?rom=vedtak,dokumenter'), headersOf(sender('evaluator'), false)).end();
    const [response] = await once(request, 'response') as [IncomingMessage];
    const total = Number(response.headers['content-length']);
    expect([response.statusCode, total > 40 * MB]).toEqual([200, true]);
    await once(response, 'readable');
    response.pause();
    await setTimeout(300);
    await close();
    const kom: Buffer[] = [];
    await expect((async () => { for await (const chunk of response as AsyncIterable<Buffer>) kom.push(chunk); })()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(Buffer.concat(kom).length).toBeLessThan(total);
    await expect(unzip(Buffer.concat(kom))).rejects.toThrow();
    expect(await ended()).toMatchObject({ hendelse: 'avbrutt', grunn: 'IKKE_AAPNET' });
    expect(codeOf(await get(sender('evaluator'), adresse()))).toBe('IKKE_AAPNET');
  }, 60_000);

  it('er det mottakeren som går, står det også', async () => {
    await open();
    const request = start('GET', adresse('?rom=vedtak,dokumenter'), headersOf(sender('evaluator'), false)).end();
    request.on('error', () => undefined);
    const [response] = await once(request, 'response') as [IncomingMessage];
    response.on('error', () => undefined);
    await once(response, 'readable');
    request.destroy();
    expect(await ended()).toMatchObject({ hendelse: 'avbrutt', grunn: 'MOTTAKEREN_GIKK' });
  }, 60_000);
});
