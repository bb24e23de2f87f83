import { once } from 'node:events';
import { Agent, type ClientRequest, type IncomingMessage } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import { v7 } from 'uuid';
import { limits } from '#libs/contracts';
import { LeaseRegistry } from '#libs/platform';
import { pdf } from './testing/file-samples.ts';
import { codeOf, filRoom, formOf } from './testing/fil-room.ts';

const fil = filRoom();
const { room, ids, sender, upload, start, read, headersOf, get, rows } = fil;
const MB = 1024 * 1024;
const bigPdf = (bytes: number) => Buffer.concat([pdf(), Buffer.alloc(bytes - pdf().length, 'x')]);
const stored = async () => (await rows('SELECT (SELECT count(*) FROM kommune.fil)::int AS fil, (SELECT count(*) FROM kommune.filbit)::int AS bit, (SELECT count(*) FROM kommune.vedlegg)::int AS vedlegg'))[0];
/** Utlånte tilkoblinger nå. */
const lent = () => { const { open, idle } = room.app.get(LeaseRegistry).state; return open - idle; };
/** Byte tjeneren har lest av én forespørsel, målt på tjenerens ende. */
function watchSocket(): () => number {
  let bytes = 0;
  room.app.getHttpServer().once('connection', (socket: { bytesRead: number; on(event: string, act: () => void): void }) => { socket.on('close', () => { bytes = socket.bytesRead; }); });
  return () => bytes;
}
const head = () => formOf([{ navn: 'tiltakId', innhold: ids.tiltak }, { filnavn: 'stor.pdf', innhold: '' }]).subarray(0, -2 - '--grense-i-proeven--\r\n'.length);
const tail = Buffer.from('\r\n--grense-i-proeven--\r\n');

/** Plassen blir fri når tjeneren har merket at den andre er gått. */
async function uploadWhenFree(hvem: string, filnavn: string): Promise<number> {
  for (let i = 0; ; i++) {
    const { status } = await upload(hvem, { tiltakId: ids.tiltak }, filnavn, pdf());
    if (status !== 503 || i === 50) return status;
    await setTimeout(100);
  }
}

/** Sender så mye tjeneren vil ha, og gir svaret når det kommer. */
async function pour(request: ClientRequest, bytes: number): Promise<{ reply: Awaited<ReturnType<typeof read>>; sent: number }> {
  const answered = once(request, 'response') as Promise<[IncomingMessage]>;
  let [sent, over] = [0, false];
  request.on('error', () => { over = true; });
  void answered.then(() => { over = true; });
  request.write(head());
  const chunk = Buffer.alloc(256 * 1024, 'x');
  while (sent < bytes && !over) {
    sent += chunk.length;
    if (!request.write(chunk)) await Promise.race([once(request, 'drain'), answered, setTimeout(2_000)]).catch(() => undefined);
  }
  const [response] = await answered;
  const reply = await read(response);
  request.destroy();
  return { reply, sent };
}

describe('en stor fil', () => {
  it('på nøyaktig grensa kommer inn og ut hel', async () => {
    const innhold = bigPdf(limits.filBytes);
    const { status, body } = await upload('leder', { tiltakId: ids.tiltak }, 'paa-grensa.pdf', innhold);
    expect([status, body['stoerrelse']]).toEqual([201, limits.filBytes]);
    expect((await get(sender('leser'), String(body['url']))).bytes.equals(innhold)).toBe(true);
  });

  it('på én byte mer gjør ikke det', async () => {
    const before = await stored();
    const { status, body } = await upload('leder', { tiltakId: ids.tiltak }, 'over-grensa.pdf', bigPdf(limits.filBytes + 1));
    expect([status, codeOf({ body }), body.errors![0]!.message]).toEqual([413, 'FIL_FOR_STOR', 'Fila er for stor. Den største vi tar imot, er 25 MB.']);
    expect(await stored()).toEqual(before);
  });

  it('på 200 MB blir avvist før den er lest når den sier hvor stor den er', async () => {
    const read200 = watchSocket();
    const request = start('POST', '/filer/3118', { ...headersOf(sender('leder'), true), 'content-length': String(200 * MB) });
    const { reply, sent } = await pour(request, 200 * MB);
    expect([reply.status, codeOf(reply), reply.headers.connection]).toEqual([413, 'FIL_FOR_STOR', 'close']);
    expect(sent).toBeLessThan(20 * MB);
    await setTimeout(200);
    expect(read200()).toBeLessThan(2 * MB);
  });

  it('på 200 MB blir avvist ved grensa når den ikke sier det', async () => {
    const before = await stored();
    const read200 = watchSocket();
    const { reply, sent } = await pour(start('POST', '/filer/3118', headersOf(sender('leder'), true)), 200 * MB);
    expect([reply.status, codeOf(reply), reply.headers.connection]).toEqual([413, 'FIL_FOR_STOR', 'close']);
    expect(sent).toBeLessThan(limits.filBytes + 20 * MB);
    await setTimeout(200);
    expect(read200()).toBeLessThan(limits.filBytes + 3 * MB);
    expect(await stored()).toEqual(before);
  });
});

describe('en treg sender', () => {
  it('kommer fram også når skjemaet kommer lenge etter hodene, på en forbindelse som er brukt før', async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: 1 });
    const body = formOf([{ navn: 'tiltakId', innhold: ids.tiltak }, { filnavn: 'bit.pdf', innhold: pdf('bit for bit') }]);
    for (let i = 0; i < 3; i++) {
      const request = start('POST', '/filer/3118', { ...headersOf(sender('leder'), true), 'content-length': String(body.length) }, { agent });
      const answered = once(request, 'response') as Promise<[IncomingMessage]>;
      request.flushHeaders();
      for (let at = 0; at < body.length; at += 97) { await setTimeout(15); request.write(body.subarray(at, at + 97)); }
      request.end();
      expect((await read((await answered)[0])).status).toBe(201);
    }
    agent.destroy();
  });

  it('holder ingen tilkobling til databasen, og fila blir lagret når den er kommet', async () => {
    const request = start('POST', '/filer/3118', headersOf(sender('leder'), true));
    const answered = once(request, 'response') as Promise<[IncomingMessage]>;
    request.write(head());
    const innhold = bigPdf(3 * MB);
    for (let at = 0; at < innhold.length; at += MB / 2) {
      request.write(innhold.subarray(at, at + MB / 2));
      await setTimeout(150);
      expect(lent()).toBe(0);
    }
    request.end(tail);
    const { status, body } = await read((await answered)[0]);
    expect([status, body['stoerrelse']]).toEqual([201, innhold.length]);
  });

  it('som går midt i, etterlater ingenting og gir plassen fra seg', async () => {
    const before = await stored();
    for (let i = 0; i < 5; i++) {
      const request = start('POST', '/filer/3118', headersOf(sender('leder'), true));
      request.on('error', () => undefined);
      request.write(head());
      request.write(Buffer.alloc(MB));
      await setTimeout(60);
      request.destroy();
      await setTimeout(60);
    }
    await setTimeout(300);
    expect(await stored()).toEqual(before);
    expect(await uploadWhenFree('leder', 'etterpaa.pdf')).toBe(201);
  });

  it('kan ha tre filer på vei; den fjerde må vente, men ikke de andre', async () => {
    const slow = await Promise.all([1, 2, 3].map(async () => {
      const request = start('POST', '/filer/3118', headersOf(sender('ansvarlig'), true));
      request.on('error', () => undefined);
      request.write(head());
      await setTimeout(150);
      return request;
    }));
    const fourth = await upload('ansvarlig', { tiltakId: ids.tiltak }, 'fjerde.pdf', pdf());
    expect([fourth.status, codeOf(fourth)]).toEqual([503, 'BUSY']);
    expect((await upload('leder', { tiltakId: ids.tiltak }, 'annen.pdf', pdf())).status).toBe(201);
    for (const request of slow) request.destroy();
    expect(await uploadWhenFree('ansvarlig', 'fjerde.pdf')).toBe(201);
  });
});

describe('to samtidig', () => {
  const many = (key: string | null, innhold: Buffer, filnavn = 'to.pdf') => upload('leder', { tiltakId: ids.tiltak }, filnavn, innhold, key ? { 'idempotency-key': key } : {});

  it('blir to vedlegg, og hvert er helt', async () => {
    const [a, b] = [bigPdf(2 * MB), Buffer.concat([pdf('b'), Buffer.alloc(2 * MB, 'b')])];
    const replies = await Promise.all([many(null, a), many(null, b)]);
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    for (const [i, wanted] of [a, b].entries()) expect((await get(sender('leder'), String(replies[i]!.body['url']))).bytes.equals(wanted)).toBe(true);
  });

  it('med samme nøkkel blir ett, og et nytt forsøk får det samme svaret; med en annen fil blir det en feil', async () => {
    const key = v7();
    const before = await stored();
    const replies = await Promise.all([many(key, pdf('en gang')), many(key, pdf('en gang'))]);
    expect(replies[0]!.bytes.toString()).toBe(replies[1]!.bytes.toString());
    expect((await many(key, pdf('en gang'))).bytes.toString()).toBe(replies[0]!.bytes.toString());
    expect(await stored()).toEqual({ fil: Number(before!['fil']) + 1, bit: Number(before!['bit']) + 1, vedlegg: Number(before!['vedlegg']) + 1 });
    for (const other of [many(key, pdf('noe annet')), many(key, pdf('en gang'), 'annet-navn.pdf')]) expect(codeOf(await other)).toBe('IDEMPOTENCY_KEY_REUSED');
  });
});

describe('en treg mottaker', () => {
  it('holder ingen tilkobling mens den venter, og får alt til slutt', async () => {
    const innhold = bigPdf(20 * MB);
    const { body } = await upload('leder', { tiltakId: ids.tiltak }, 'treg.pdf', innhold);
    const request = start('GET', String(body['url']), headersOf(sender('leser'), false)).end();
    const [response] = await once(request, 'response') as [IncomingMessage];
    response.pause();
    // Det går noen megabyte i nettets egne buffere før tjeneren må vente.
    let still = 0;
    for (let i = 0; i < 100 && still < 8; i++) { await setTimeout(50); still = lent() === 0 ? still + 1 : 0; }
    expect(still).toBe(8);
    expect((await read(response)).bytes.equals(innhold)).toBe(true);
  });
});
