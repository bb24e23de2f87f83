import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import excel from 'exceljs';
import { v7 } from 'uuid';
import { openInnsyn } from '#libs/platform/testing';
import { filRoom, codeOf, fieldsOf } from './testing/fil-room.ts';

const fil = filRoom();
const { room, ids, sender, start, headersOf, get, rows } = fil;
const formel = '=HYPERLINK("http://eksempel.no";"Klikk")';
const kilde = { tittel: 'Årsrapport 2025', sted: 's. 4', tolket: true };

async function insert(tabell: string, values: Record<string, unknown>, kommuneId = room.k3118): Promise<string> {
  const row: Record<string, unknown> = { kommune_id: kommuneId, ...values };
  if (!('tilskudd_id' in row && 'finansieringskilde_id' in row)) Object.assign(row, { id: row['id'] ?? v7(), noekkel: row['noekkel'] ?? v7() });
  await room.admin.query(`INSERT INTO kommune.${tabell} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
  return String(row['id']);
}

beforeAll(async () => {
  for (const kommuneId of [room.k3118, room.k3101]) {
    const [satsing] = await rows('SELECT id FROM kommune.satsing WHERE kommune_id = $1', [kommuneId]);
    const satsing_id = satsing!['id'];
    const own = (tabell: string, values: Record<string, unknown>) => insert(tabell, values, kommuneId);
    const navn = kommuneId === room.k3118 ? '' : 'HALDEN ';
    const [kdd, region] = [await own('finansieringskilde', { navn: `${navn}KDD`, art: 'kdd' }), await own('finansieringskilde', { navn: `${navn}Østfold fylkeskommune`, art: 'fylkeskommune' })];
    const til = await own('tilskudd', { satsing_id, navn: `${navn}Områdesatsing`, tilskuddsaar: '2025', kolonne: 'kdd' });
    const felles = await own('tilskudd', { satsing_id, navn: `${navn}Fellesmidler`, tilskuddsaar: '2024/2025', kolonne: 'ekstern' });
    await own('tilskudd_kilde', { tilskudd_id: til, finansieringskilde_id: kdd });
    for (const giver of [kdd, region]) await own('tilskudd_kilde', { tilskudd_id: felles, finansieringskilde_id: giver });
    const aar = await own('budsjettaar', { satsing_id, aar: 2025 });
    const utkast = await own('budsjettaar', { satsing_id, aar: 2026 });
    const linje = (nr: number, values: object, budsjettaar_id = aar) => own('budsjettlinje', { budsjettaar_id, nr, navn: `${navn}Linje ${nr}`, ...values });
    const foerste = await linje(1, { noekkel: 'mysen-1', kostnadsart: 'loenn', ikke_ordinaer_drift: true, kilde, tiltak_id: kommuneId === room.k3118 ? ids.tiltak : null });
    await own('finansieringspost', { budsjettlinje_id: foerste, tilskudd_id: til, beloep_oere: '60000050', noekkel: 'post-1' });
    await own('finansieringspost', { budsjettlinje_id: foerste, tilskudd_id: felles, beloep_oere: '100000000000000', oppdiktet: true });
    await linje(2, { navn: formel, merknad: '+47 12 34;"x"', tiltak_id: kommuneId === room.k3118 ? ids.ide : null });
    await linje(3, {}, utkast);
    if (kommuneId === room.k3118) await room.admin.query('UPDATE kommune.budsjettaar SET laast = true WHERE id = $1', [aar]);
  }
  await insert('resultat', { tiltak_id: ids.tiltak, nr: 1, tekst: 'Deltakere', verdi: '80', til_verdi: '90.5', presisjon: 'mellom', omfang: 'omraade', periode: '2025-hoest', oppdiktet: true });
  await insert('resultat', { tiltak_id: ids.tiltak, nr: 2, tekst: '-Uten tall', periode: '2024' });
  await insert('resultat', { tiltak_id: ids.ide, nr: 1, tekst: 'Hemmelig', periode: '2025' });
}, 60_000);

const csv = async (hvem: string, path: string, rom = '3118') => {
  const { status, bytes, headers } = await get(sender(hvem, rom), `/eksport/${rom}/${path}`);
  expect([status, headers['content-type']]).toEqual([200, 'text/csv; charset=utf-8']);
  expect(bytes.subarray(0, 3)).toEqual(Buffer.from([0xEF, 0xBB, 0xBF]));
  return bytes.toString('utf8').slice(1).split('\r\n').slice(0, -1);
};
const book = async (hvem: string, path: string) => {
  const { status, bytes, headers } = await get(sender(hvem), `/eksport/3118/${path}`);
  expect(status).toBe(200);
  const read = new excel.Workbook();
  await read.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) as ArrayBuffer);
  return { read, headers };
};

describe('budsjettet', () => {
  it('har én rad for hvert beløp og én for en linje uten, med norske tall og uten formler', async () => {
    const [hode, ...linjer] = await csv('leser', 'budsjett.csv?aar=2025');
    expect(hode).toBe('År;Nr.;Budsjettlinje;Tiltak;Innsatsområde;Kolonne;Tilskudd;Tilskuddsår;Givere;Beløp (kr);Kostnadsart;Erklært ikke ordinær drift;Merknad;Oppdiktet;Kilde;id;noekkel;post_id;post_noekkel;tiltak_noekkel');
    expect(linjer).toHaveLength(3);
    expect(linjer[0]).toMatch(/^2025;1;Linje 1;Tiltak 1;;KDD;Områdesatsing;2025;KDD;600000,50;Lønn;Ja;;Nei;Årsrapport 2025, s\. 4 \(tolket\);[0-9a-f-]{36};mysen-1;[0-9a-f-]{36};post-1;[0-9a-f-]{36}$/);
    expect(linjer[1]).toMatch(/^2025;1;Linje 1;Tiltak 1;;Ekstern;Fellesmidler;2024\/2025;"KDD\nØstfold fylkeskommune";1000000000000,00;Lønn;Ja;;Ja;/);
    // Tiltaket er et utkast leseren ikke ser.
    expect(linjer[2]).toMatch(/^2025;2;"'=HYPERLINK\(""http:\/\/eksempel\.no"";""Klikk""\)";;;;;;;;;;"'\+47 12 34;""x""";Nei;;/);
    expect((await csv('leder', 'budsjett.csv?aar=2025'))[3]).toContain(';Tiltak 3;');
  });

  it('er et regneark med tall som tall og et ark om hva det er', async () => {
    const { read, headers } = await book('controller', 'budsjett.xlsx?aar=2025');
    expect(headers['content-disposition']).toBe('attachment; filename=budsjett-3118-2025.xlsx');
    const sheet = read.getWorksheet('Budsjett')!;
    expect([sheet.getCell('J2').value, sheet.getCell('J2').numFmt, sheet.getCell('J3').value]).toEqual([600000.5, '[$-414]#,##0.00', 1000000000000]);
    expect([sheet.getCell('C4').value, sheet.getCell('C4').type, sheet.getCell('C4').formula]).toEqual([formel, excel.ValueType.String, undefined]);
    const about = read.getWorksheet('Om uttrekket')!.getSheetValues().filter(Boolean).map((row) => (row as string[]).slice(1));
    expect(about).toEqual([
      ['Uttrekk', 'Budsjett'], ['Kommune', 'Indre Østfold (3118)'], ['Hentet', expect.stringMatching(/^\d+\. \w+ \d{4} kl\. \d\d:\d\d, norsk tid$/)], ['Hentet av', 'controller'],
      ['Utvalg', 'Alle budsjettlinjer i 2025, én rad for hvert beløp. En linje uten beløp har én rad.'], ['Rader', '3'],
      ['Oppdiktet', expect.stringMatching(/^1 av 3 rader/)], ['Tall', expect.any(String)], ['Gjenkjenning', expect.any(String)], ['Kilde', 'Årsrapport 2025'], ['Kilde', '1 rad er ført i Løftet uten en egen kilde'],
    ]);
  });

  it('er bare kommunens eget, og tomt i et år uten rader', async () => {
    expect((await csv('fremmed', 'budsjett.csv?aar=2025', '3101')).filter((linje) => !linje.includes('HALDEN')).slice(1)).toEqual([expect.stringContaining('HYPERLINK')]);
    expect((await csv('leder', 'budsjett.csv?aar=2025')).join()).not.toContain('HALDEN');
    expect(await csv('leder', 'budsjett.csv?aar=2019')).toHaveLength(1);
    for (const rom of ['3101', '9999']) expect(codeOf(await get(sender('leder', rom), `/eksport/${rom}/budsjett.csv?aar=2025`))).toBe('FORBIDDEN');
  });
});

describe('tiltak og resultater', () => {
  it('er det den som spør ser, ikke andres utkast og ikke det som er arkivert', async () => {
    const numbers = async (hvem: string) => (await csv(hvem, 'tiltak.csv')).slice(1).map((linje) => linje.split(';')[0]);
    expect([await numbers('leder'), await numbers('leser')]).toEqual([['1', '2', '3'], ['1', '2']]);
    const tekster = async (hvem: string, aar = '') => (await csv(hvem, `resultater.csv${aar}`)).slice(1).map((linje) => linje.split(';').slice(1, 8).join(';'));
    expect(await tekster('leser')).toEqual(['Tiltak 1;1;Deltakere;80;90,5;;Mellom', "Tiltak 1;2;'-Uten tall;;;;"]);
    expect(await tekster('leser', '?aar=2025')).toHaveLength(1);
    expect(await tekster('leder', '?aar=2025')).toHaveLength(2);
    expect((await csv('leser', 'resultater.csv?aar=2025'))[1]).toContain(';høsten 2025;');
    const { read } = await book('leser', 'resultater.xlsx?aar=2025');
    expect([read.getWorksheet('Resultater')!.getCell('E2').value, read.getWorksheet('Resultater')!.getCell('F2').value]).toEqual([80, 90.5]);
  });
});

describe('det som ikke går', () => {
  it.each<[string, number, string, unknown]>([
    ['budsjett.csv', 400, 'BAD_INPUT', [{ path: 'aar', code: 'REQUIRED' }]], ['budsjett.csv?aar=25', 400, 'BAD_INPUT', [{ path: 'aar', code: 'NOT_A_NUMBER' }]],
    [`budsjett.csv?aar=2025%27%20OR%201=1`, 400, 'BAD_INPUT', [{ path: 'aar', code: 'NOT_A_NUMBER' }]], ['budsjett.csv?aar=2025&aar=2024', 400, 'BAD_INPUT', [{ path: 'aar', code: 'NOT_A_NUMBER' }]],
    ['tiltak.csv?aar=2025', 400, 'BAD_INPUT', [{ path: 'aar', code: 'NOT_ALLOWED' }]], ['tiltak.pdf', 404, 'NOT_FOUND', undefined], ['tiltak.constructor', 404, 'NOT_FOUND', undefined],
  ])('%s svarer %i %s', async (path, status, code, fields) => {
    const reply = await get(sender('leder'), `/eksport/3118/${path}`);
    expect([reply.status, codeOf(reply), fieldsOf(reply)]).toEqual([status, code, fields]);
    expect(reply.headers['content-disposition']).toBeUndefined();
  });

  it('er uten innlogging, uten rettighet, og fra et annet rom', async () => {
    expect(codeOf(await get({}, '/eksport/3118/tiltak.csv'))).toBe('UNAUTHENTICATED');
    expect(codeOf(await get(sender('evaluator'), '/eksport/3118/tiltak.csv'))).toBe('IKKE_AAPNET');
    const { epost } = await room.person('nettverk', { rolle: 'nettverksmedlem' });
    const cookie = await room.loginAs(epost);
    for (const path of ['tiltak.csv', 'budsjett.csv?aar=2025']) expect(codeOf(await get({ cookie }, `/eksport/3118/${path}`))).toBe('FORBIDDEN');
  });
});

describe('en evaluator kommunen har åpnet for', () => {
  beforeAll(async () => { await openInnsyn(room.admin, room.k3118); });

  it('får vedtatte år og tiltak som er mer enn ideer, og hvert uttrekk er ført', async () => {
    expect(await csv('evaluator', 'budsjett.csv?aar=2025')).toHaveLength(4);
    expect(await csv('evaluator', 'budsjett.csv?aar=2026')).toHaveLength(1);
    expect((await csv('leser', 'budsjett.csv?aar=2026'))).toHaveLength(2);
    expect((await csv('evaluator', 'tiltak.csv')).slice(1).map((linje) => linje.split(';')[0])).toEqual(['1', '2']);
    expect((await csv('evaluator', 'resultater.csv')).join()).not.toContain('Hemmelig');
    expect((await rows('SELECT hva FROM kommune.lesing WHERE kommune_id = $1 ORDER BY tid', [room.k3118])).map((row) => row['hva']))
      .toEqual(['eksport/budsjett.csv', 'eksport/budsjett.csv', 'eksport/tiltak.csv', 'eksport/resultater.csv']);
  });

  it('mister forbindelsen når kommunen lukker mens hun henter, og får ingenting etterpå', async () => {
    // Mer enn nettet tar imot på forhånd, så tjeneren fortsatt sender når kommunen lukker.
    await room.admin.query(`INSERT INTO kommune.resultat (kommune_id, id, noekkel, tiltak_id, nr, tekst) SELECT $1, gen_random_uuid(), 'stor-' || n, $2, 10 + n, repeat('x', 8000) FROM generate_series(1, 3000) n`, [room.k3118, ids.tiltak]);
    const request = start('GET', '/eksport/3118/resultater.csv', headersOf(sender('evaluator'), false)).end();
    const [response] = await once(request, 'response') as [IncomingMessage];
    const total = Number(response.headers['content-length']);
    expect([response.statusCode, total > 24_000_000]).toEqual([200, true]);
    await once(response, 'readable');
    response.pause();
    await setTimeout(300);
    await room.admin.query('UPDATE kommune.innsyn SET lukket = now() WHERE kommune_id = $1', [room.k3118]);
    let received = 0;
    await expect((async () => { for await (const chunk of response as AsyncIterable<Buffer>) received += chunk.length; })()).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(received).toBeLessThan(total);
    expect(codeOf(await get(sender('evaluator'), '/eksport/3118/tiltak.xlsx'))).toBe('IKKE_AAPNET');
  });
});
