import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { Ajv2020 } from 'ajv/dist/2020.js';
import excel from 'exceljs';
import { unzip } from '#libs/platform/testing';
import { pdf } from './testing/file-samples.ts';
import { codeOf, fieldsOf } from './testing/fil-room.ts';
import { sha256, uttakRoom } from './testing/uttak-room.ts';

const { fil, adresse, open, close, events, contractLog, contractLogEnded, ended, begun, pakke } = uttakRoom();
const { room, ids, sender, get, rows, upload } = fil;
const MB = 1024 * 1024;

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
    const { response } = await begun('?rom=vedtak,dokumenter');
    const total = Number(response.headers['content-length']);
    expect(total > 40 * MB).toBe(true);
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
    const { request, response } = await begun('?rom=vedtak,dokumenter');
    response.on('error', () => undefined);
    request.destroy();
    expect(await ended()).toMatchObject({ hendelse: 'avbrutt', grunn: 'MOTTAKEREN_GIKK' });
  }, 60_000);
});
