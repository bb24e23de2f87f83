import { createHash } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { accepted, pdf, refused } from './testing/file-samples.ts';
import { codeOf, fieldsOf, filRoom, formOf } from './testing/fil-room.ts';

const fil = filRoom();
const { room, ids, sender, upload, post, get, rows } = fil;
const LISTE = 'query ($t: ID, $v: ID, $s: ID) { vedlegg(tiltakId: $t, vedtakId: $v, styringsdokumentId: $s) { handlinger rader { id tittel filnavn type stoerrelse lastetOpp lastetOppAv url arkivert kilde { tittel } oppdiktet versjon handlinger } } }';
const ask = async (hvem: string, query: string, variables: object, rom = '3118') => (await room.ask(query, { cookie: fil.cookies[hvem], rom, variables })).body;
const list = async (hvem: string, variables: object, rom?: string) => (await ask(hvem, LISTE, variables, rom)).data?.vedlegg;
const stored = async () => (await rows('SELECT (SELECT count(*) FROM kommune.fil)::int AS fil, (SELECT count(*) FROM kommune.filbit)::int AS bit, (SELECT count(*) FROM kommune.vedlegg)::int AS vedlegg, (SELECT count(*) FROM kommune.logg)::int AS logg'))[0];

describe('et vedlegg', () => {
  it('kommer fram slik det ble sendt, med navn, størrelse og kontrollsum i loggen', async () => {
    const innhold = Buffer.concat([pdf('langt'), Buffer.alloc(2_300_000, 'Å')]);
    const { status, body } = await upload('ansvarlig', { tiltakId: ids.tiltak, tittel: 'Referat fra møtet' }, 'Møtereferat 3. mai.pdf', innhold);
    expect([status, body]).toEqual([201, { id: expect.any(String), tittel: 'Referat fra møtet', filnavn: 'Møtereferat 3. mai.pdf', type: 'pdf', stoerrelse: innhold.length, lastetOpp: expect.any(String), lastetOppAv: 'ansvarlig', url: `/filer/3118/${String(body['id'])}`, arkivert: false, kilde: null, oppdiktet: false, versjon: 1, handlinger: ['updateVedlegg', 'archiveVedlegg'] }]);
    const listed = await list('leser', { t: ids.tiltak });
    expect(listed).toEqual({ handlinger: [], rader: [{ ...body, lastetOpp: new Date(body['lastetOpp'] as string).toISOString(), handlinger: [] }] });
    const sha256 = createHash('sha256').update(innhold).digest('hex');
    const { headers, bytes } = await get(sender('leser'), String(body['url']));
    expect(bytes.equals(innhold)).toBe(true);
    expect(headers).toMatchObject({
      'content-type': 'application/pdf', 'content-length': String(innhold.length), etag: `"${sha256}"`, 'x-content-type-options': 'nosniff', 'content-security-policy': "default-src 'none'; sandbox",
      'content-disposition': `attachment; filename="M?tereferat 3. mai.pdf"; filename*=UTF-8''M%C3%B8tereferat%203.%20mai.pdf`, 'cache-control': 'private, no-cache', 'cross-origin-resource-policy': 'same-origin',
    });
    const [log] = await rows(`SELECT handling, innhold FROM kommune.logg WHERE kommune_id = $1 ORDER BY nr DESC LIMIT 1`, [room.k3118]);
    expect([log!['handling'], JSON.parse(log!['innhold'] as string).rader]).toMatchObject(['VEDLEGG_LASTET_OPP', [{ tabell: 'fil', felt: { sha256: [null, sha256] } }, { tabell: 'vedlegg', navn: 'Referat fra møtet' }]]);
    expect(await rows('SELECT length(innhold) AS n FROM kommune.filbit b JOIN kommune.fil f ON f.id = b.fil_id WHERE f.sha256 = decode($1, $2) ORDER BY nr', [sha256, 'hex'])).toEqual([{ n: 1048576 }, { n: 1048576 }, { n: innhold.length - 2097152 }]);
  });

  it('svarer 304 på samme merke, og bare hoder på HEAD', async () => {
    const { body } = await upload('leder', { tiltakId: ids.tiltak }, 'merke.pdf', pdf('merke'));
    const { headers } = await get(sender('leser'), String(body['url']));
    const again = await get({ ...sender('leser'), headers: { 'if-none-match': `"annet", ${headers.etag!}` } }, String(body['url']));
    expect([again.status, again.bytes.length]).toEqual([304, 0]);
    const head = await get(sender('leser'), String(body['url']), 'HEAD');
    expect([head.status, head.headers['content-length'], head.bytes.length]).toEqual([200, String(pdf('merke').length), 0]);
  });

  it.each(accepted)('tar imot %s', async (navn, innhold, type) => {
    const { status, body } = await upload('leder', { vedtakId: ids.vedtak }, navn, innhold);
    expect([status, body['type'], body['stoerrelse']]).toEqual([201, type, innhold.length]);
    expect((await get(sender('leder'), String(body['url']))).bytes.equals(innhold)).toBe(true);
  });

  it.each(refused)('tar ikke imot %s når innholdet er noe annet', async (navn, innhold) => {
    const before = await stored();
    const { status, body } = await upload('leder', { tiltakId: ids.tiltak }, navn, innhold);
    expect([status, body]).toEqual([415, { errors: [{ message: 'Vi tar ikke imot denne typen fil, eller innholdet passer ikke med navnet.', extensions: { code: 'FIL_TYPE' } }] }]);
    expect(await stored()).toEqual(before);
  });

  it.each([
    ['../../../etc/passwd.pdf', 'passwd.pdf'], ['C:\\\\Brukere\\\\kari\\\\hemmelig.pdf', 'hemmelig.pdf'], ['..pdf', 'vedlegg.pdf'], ['a\u202Efdp.pdf', 'afdp.pdf'], ['a\tb.pdf', 'a b.pdf'],
    [`${'å'.repeat(300)}.pdf`, `${'å'.repeat(196)}.pdf`], ['<script>.pdf', '_script_.pdf'], ['ｆullbredde ﷽.pdf', 'ｆullbredde ﷽.pdf'], ['a%22;b.pdf', 'a%22;b.pdf'], [' mye  luft .pdf', 'mye luft.pdf'],
  ])('lagrer navnet %p som %p', async (navn, filnavn) => {
    const { status, body } = await upload('leder', { tiltakId: ids.tiltak }, navn, pdf());
    expect([status, body['filnavn']]).toEqual([201, filnavn]);
    expect((await get(sender('leder'), String(body['url']))).headers['content-disposition']).toMatch(/^attachment; filename=("[^"\\/\r\n]+"|[^"\\/\r\n]+)(; filename\*=UTF-8''[\w%.!~-]+)?$/);
  });

  it('kan få ny tittel, legges bort og hentes fram, med versjon og logg', async () => {
    const { body: { id, url } } = await upload('ansvarlig', { tiltakId: ids.tiltak }, 'endres.pdf', pdf('endres'));
    const change = (hvem: string, felt: string, input: object) => ask(hvem, `mutation ($input: ${felt[0]!.toUpperCase()}${felt.slice(1)}Input!) { ${felt}(input: $input) { tittel arkivert versjon } }`, { input: { id, ...input } });
    expect((await change('ansvarlig', 'updateVedlegg', { versjon: 1, tittel: 'Ny' })).data.updateVedlegg).toEqual({ tittel: 'Ny', arkivert: false, versjon: 2 });
    expect((await change('leder', 'updateVedlegg', { versjon: 1, tittel: 'Sen' })).errors[0].extensions).toMatchObject({ code: 'CONFLICT', current: { tittel: 'Ny', versjon: 2 } });
    expect((await change('leser', 'archiveVedlegg', { versjon: 2, arkivert: true })).errors[0].extensions.code).toBe('FORBIDDEN');
    expect((await change('leder', 'archiveVedlegg', { versjon: 2, arkivert: true })).data.archiveVedlegg).toEqual({ tittel: 'Ny', arkivert: true, versjon: 3 });
    const shownTo = async (hvem: string) => (await list(hvem, { t: ids.tiltak })).rader.some((rad: { id: string }) => rad.id === id);
    expect([await shownTo('leser'), await shownTo('ansvarlig')]).toEqual([false, true]);
    expect([codeOf(await get(sender('leser'), String(url))), (await get(sender('ansvarlig'), String(url))).status]).toEqual(['NOT_FOUND', 200]);
    expect((await change('ansvarlig', 'archiveVedlegg', { versjon: 3, arkivert: false })).data.archiveVedlegg).toMatchObject({ arkivert: false, versjon: 4 });
    expect((await rows('SELECT handling FROM kommune.logg WHERE kommune_id = $1 ORDER BY nr DESC LIMIT 3', [room.k3118])).map((row) => row['handling'])).toEqual(['VEDLEGG_HENTET_FRAM', 'VEDLEGG_ARKIVERT', 'VEDLEGG_ENDRET']);
  });

  it('kan legges ved et dokument som alt er vedtatt', async () => {
    expect((await upload('leder', { styringsdokumentId: ids.vedtattDokument }, 'vedtatt.pdf', pdf())).status).toBe(201);
    expect((await list('leser', { s: ids.vedtattDokument })).rader).toMatchObject([{ tittel: 'vedtatt' }]);
  });
});

describe('den som kan legge ved', () => {
  it.each([
    ['leder', 'tiltak', 201], ['leder', 'andres', 201], ['leder', 'ide', 201], ['leder', 'vedtak', 201], ['leder', 'utkast', 201], ['ansvarlig', 'tiltak', 201], ['controller', 'andres', 201], ['controller', 'vedtak', 201],
    ['ansvarlig', 'andres', 403], ['ansvarlig', 'vedtak', 403], ['ansvarlig', 'vedtattDokument', 403], ['controller', 'vedtattDokument', 403], ['leser', 'tiltak', 403], ['evaluator', 'tiltak', 403],
    ['ansvarlig', 'ide', 404], ['controller', 'ide', 404], ['leder', 'fremmed', 404], ['fremmed', 'tiltak', 404], ['leder', 'arkivert', 400],
  ] as const)('%s ved %s svarer %i, og lista lover det samme', async (hvem, hva, status) => {
    const felt = hva === 'vedtak' ? 'vedtakId' : hva === 'vedtattDokument' || hva === 'utkast' ? 'styringsdokumentId' : 'tiltakId';
    const before = await stored();
    const answer = await upload(hvem, { [felt]: ids[hva] }, 'rolle.pdf', pdf());
    expect([answer.status, answer.headers['content-type']]).toEqual([status, expect.stringContaining('application/json')]);
    if (status !== 201) expect(await stored()).toEqual(before);
    if (status === 404 || hvem === 'evaluator') return;
    expect((await list(hvem, { [felt[0]!]: ids[hva], t: felt === 'tiltakId' ? ids[hva] : undefined, v: felt === 'vedtakId' ? ids[hva] : undefined })).handlinger).toEqual(status === 201 ? ['createVedlegg'] : []);
  });

  it('får samme svar på en annens id og en som ikke finnes, byte for byte', async () => {
    const { body: { id } } = await upload('leder', { tiltakId: ids.tiltak }, 'hemmelig.pdf', pdf('hemmelig'));
    const { body: { id: draft } } = await upload('leder', { tiltakId: ids.ide }, 'utkast.pdf', pdf('utkast'));
    const missing = v7();
    const texts = async (hvem: string, rom: string, wanted: string[]) => new Set(await Promise.all(wanted.map(async (one) => { const { status, bytes } = await get(sender(hvem, rom), `/filer/${rom}/${one}`); return `${status} ${bytes.toString()}`; })));
    expect([...await texts('fremmed', '3101', [String(id), missing])]).toEqual([expect.stringMatching(/^404 .*NOT_FOUND/)]);
    expect([...await texts('leser', '3118', [String(draft), missing])]).toEqual([expect.stringMatching(/^404 .*NOT_FOUND/)]);
    expect([...await texts('fremmed', '3118', [String(id), missing])]).toEqual([expect.stringMatching(/^403 .*FORBIDDEN/)]);
    expect((await get(sender('leder'), `/filer/3118/${String(draft)}`)).status).toBe(200);
    for (const t of [ids.fremmed, missing]) expect((await ask('leder', LISTE, { t })).errors[0].extensions.code).toBe('NOT_FOUND');
    const update = 'mutation ($input: UpdateVedleggInput!) { updateVedlegg(input: $input) { id } }';
    for (const one of [id, missing]) expect((await ask('fremmed', update, { input: { id: one, versjon: 1, tittel: 'Min' } }, '3101')).errors[0].extensions.code).toBe('NOT_FOUND');
  });
});

describe('en forespørsel som ikke er slik den skal være', () => {
  const gjelder = () => ({ navn: 'tiltakId', innhold: ids.tiltak });
  const file = { filnavn: 'a.pdf', innhold: pdf() };
  const codes = async (body: Buffer, headers: Record<string, string> = {}) => { const reply = await post(sender('leder'), body, headers); return [reply.status, codeOf(reply), fieldsOf(reply)]; };
  it.each<[string, () => Promise<unknown>, unknown[]]>([
    ['tom fil', () => codes(formOf([gjelder(), { filnavn: 'tom.pdf', innhold: '' }])), [400, 'FIL_TOM', undefined]],
    ['ingen fil', () => codes(formOf([gjelder()])), [400, 'BAD_INPUT', [{ path: 'fil', code: 'REQUIRED' }]]],
    ['to filer', () => codes(formOf([gjelder(), file, file])), [400, 'BAD_INPUT', [{ path: 'fil', code: 'TOO_MANY' }]]],
    ['felt etter fila', () => codes(formOf([gjelder(), file, { navn: 'tittel', innhold: 'x' }])), [400, 'BAD_INPUT', [{ path: 'tittel', code: 'NOT_ALLOWED' }]]],
    ['ukjent felt', () => codes(formOf([gjelder(), { navn: 'kommuneId', innhold: '1' }, file])), [400, 'BAD_INPUT', [{ path: 'kommuneId', code: 'UNKNOWN_FIELD' }]]],
    ['fila i feil felt', () => codes(formOf([gjelder(), { ...file, navn: 'dokument' }])), [400, 'BAD_INPUT', [{ path: 'dokument', code: 'UNKNOWN_FIELD' }]]],
    ['ingen ting', () => codes(formOf([file])), [400, 'BAD_INPUT', [{ path: 'gjelder', code: 'REQUIRED' }]]],
    ['to ting', () => codes(formOf([gjelder(), { navn: 'vedtakId', innhold: ids.vedtak }, file])), [400, 'BAD_INPUT', [{ path: 'tiltakId', code: 'NOT_ALLOWED' }]]],
    ['ikke en id', () => codes(formOf([{ navn: 'tiltakId', innhold: `1' OR '1'='1` }, file])), [400, 'BAD_INPUT', [{ path: 'tiltakId', code: 'NOT_A_UUID' }]]],
    ['lang tittel', () => codes(formOf([gjelder(), { navn: 'tittel', innhold: 'x'.repeat(limits.navn + 1) }, file])), [400, 'BAD_INPUT', [{ path: 'tittel', code: 'TOO_LONG' }]]],
    ['ikke et skjema', () => codes(Buffer.from('{}'), { 'content-type': 'text/plain' }), [400, 'BAD_REQUEST', undefined]],
    ['uten skille', () => codes(Buffer.from('{}'), { 'content-type': 'multipart/form-data' }), [400, 'BAD_REQUEST', undefined]],
    ['avkuttet', () => codes(formOf([gjelder(), file]).subarray(0, -20)), [400, 'BAD_REQUEST', undefined]],
  ])('%s', async (_name, act, wanted) => {
    const before = await stored();
    expect(await act()).toEqual(wanted);
    expect(await stored()).toEqual(before);
  });

  it('fra en fremmed side, uten hode eller uten innlogging når ikke fram', async () => {
    const body = formOf([gjelder(), file]);
    const before = await stored();
    expect(codeOf(await post({ ...sender('leder'), headers: { origin: 'https://et.annet.sted' } }, body))).toBe('FORBIDDEN');
    expect(codeOf(await post(sender('leder'), body, { 'x-arbeidsrom': '3101' }))).toBe('FORBIDDEN');
    expect(codeOf(await post({ ...sender('leder'), rom: '3118' }, body, { 'x-arbeidsrom': '' }))).toBe('FORBIDDEN');
    expect(codeOf(await post({ rom: '3118' }, body))).toBe('UNAUTHENTICATED');
    expect(codeOf(await get({}, `/filer/3118/${v7()}`))).toBe('UNAUTHENTICATED');
    expect(await stored()).toEqual(before);
  });

  it('spør etter vedlegg uten ting, eller til to', async () => {
    expect((await ask('leder', LISTE, {})).errors[0].extensions).toEqual({ code: 'BAD_INPUT', fields: [{ path: 'gjelder', code: 'REQUIRED' }] });
    expect((await ask('leder', LISTE, { t: ids.tiltak, v: ids.vedtak })).errors[0].extensions.code).toBe('BAD_INPUT');
  });
});
