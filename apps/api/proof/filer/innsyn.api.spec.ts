import { once } from 'node:events';
import type { IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { openInnsyn } from '#libs/platform/testing';
import { pdf } from './testing/file-samples.ts';
import { codeOf, filRoom } from './testing/fil-room.ts';

const fil = filRoom();
const { room, ids, sender, upload, start, headersOf, get, rows } = fil;
const own = () => sender('evaluator');
const big = Buffer.concat([pdf('stor'), Buffer.alloc(limits.filBytes - pdf('stor').length, 'x')]);
const openings: string[] = [];
const openFor = async (kommuneId: number) => {
  openings.push(await openInnsyn(room.admin, kommuneId));
};
const close = () => room.admin.query('UPDATE kommune.innsyn SET lukket = now() WHERE id = ANY($1)', [openings]);
const readings = () => rows(`SELECT hva, gjelder, rolle FROM kommune.lesing WHERE kommune_id = $1 AND hva LIKE 'filer%' ORDER BY tid`, [room.k3118]);

let open: string;
let draft: string;
let large: string;
beforeAll(async () => {
  const put = async (gjelder: Record<string, string>, innhold: Buffer) => String((await upload('leder', gjelder, 'fil.pdf', innhold)).body['url']);
  open = await put({ tiltakId: ids.tiltak }, pdf('åpen'));
  draft = await put({ tiltakId: ids.ide }, pdf('utkast'));
  large = await put({ vedtakId: ids.vedtak }, big);
}, 120_000);

describe('en evaluator', () => {
  it('kommer ikke til en fil før kommunen har åpnet, og det blir ikke ført som en lesing', async () => {
    expect((await get(own(), open)).status).toBe(403);
    expect(await readings()).toEqual([]);
  });

  it('henter filer ved det som kan ses utenfra, og hver gang er ført, også når nettleseren har fila fra før', async () => {
    await openFor(room.k3118);
    const { status, bytes, headers } = await get(own(), open);
    expect([status, bytes.equals(pdf('åpen'))]).toEqual([200, true]);
    expect((await get({ ...own(), headers: { 'if-none-match': headers.etag! } }, open)).status).toBe(304);
    const id = open.split('/').at(-1);
    expect(await readings()).toEqual([1, 2].map(() => ({ hva: 'filer', gjelder: id, rolle: 'evaluator' })));
  });

  it('finner ikke filer ved utkast, ved dokumenter som ikke er vedtatt, eller som er lagt bort', async () => {
    const put = async (gjelder: Record<string, string>) => (await upload('leder', gjelder, 'fil.pdf', pdf())).body['id'] as string;
    const [utkast, bort] = [await put({ styringsdokumentId: ids.utkast }), await put({ tiltakId: ids.tiltak })];
    await room.ask('mutation ($input: ArchiveVedleggInput!) { archiveVedlegg(input: $input) { id } }', { cookie: room.kari, rom: '3118', variables: { input: { id: bort, versjon: 1, arkivert: true } } });
    for (const url of [draft, `/filer/3118/${utkast}`, `/filer/3118/${bort}`, `/filer/3118/${v7()}`]) expect([(await get(own(), url)).status, codeOf(await get(own(), url))]).toEqual([404, 'NOT_FOUND']);
    expect((await get(sender('evaluator', '3101'), `/filer/3101/${v7()}`)).status).toBe(403);
  });

  it('kan ikke legge ved noe', async () => {
    expect((await upload('evaluator', { tiltakId: ids.tiltak }, 'a.pdf', pdf())).status).toBe(403);
  });

  it('mister forbindelsen når kommunen lukker mens hun henter, og får ingenting etterpå', async () => {
    const request = start('GET', large, headersOf(own(), false)).end();
    const [response] = await once(request, 'response') as [IncomingMessage];
    expect([response.statusCode, response.headers['content-length']]).toEqual([200, String(big.length)]);
    await once(response, 'readable');
    response.pause();
    await setTimeout(300);
    await close();
    let received = 0;
    const ended = (async () => { for await (const chunk of response as AsyncIterable<Buffer>) received += chunk.length; })();
    await expect(ended).rejects.toMatchObject({ code: 'ECONNRESET' });
    expect(received).toBeGreaterThan(0);
    expect(received).toBeLessThan(big.length);
    process.stdout.write(`lukket etter ${received} av ${big.length} byte\n`);
    expect([(await get(own(), large)).status, (await get(own(), open)).status]).toEqual([403, 403]);
    // Kommunens egne merker ingenting.
    expect((await get(sender('leser'), large)).bytes.length).toBe(big.length);
  });
});
