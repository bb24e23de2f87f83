import { once } from 'node:events';
import { request as httpRequest, type IncomingMessage, type RequestOptions } from 'node:http';
import type { AddressInfo } from 'node:net';
import { beforeAll } from '@jest/globals';
import { v7 } from 'uuid';
import { tilgangRoom } from '../../testing/tilgang-room.ts';

export interface Reply { status: number; headers: IncomingMessage['headers']; bytes: Buffer; body: Record<string, unknown> & { errors?: { message: string; extensions: { code: string; fields?: unknown } }[] } }
export const codeOf = ({ body }: Pick<Reply, 'body'>): string => body.errors?.[0]?.extensions.code ?? 'ingen feil';
export const fieldsOf = ({ body }: Reply) => body.errors?.[0]?.extensions.fields;

export interface Part { navn?: string; filnavn?: string; innhold: Buffer | string }
const boundary = 'grense-i-proeven';
/** Et skjema skrevet for hånd, så prøven også kan sende det en nettleser aldri ville sendt. */
export const formOf = (parts: Part[]): Buffer => Buffer.concat([...parts.flatMap(({ navn = 'fil', filnavn, innhold }) => [
  Buffer.from(`--${boundary}\r\nContent-Disposition: form-data; name="${navn}"${filnavn === undefined ? '' : `; filename="${filnavn}"\r\nContent-Type: application/octet-stream`}\r\n\r\n`),
  Buffer.from(innhold), Buffer.from('\r\n')]), Buffer.from(`--${boundary}--\r\n`)]);
export const formType = `multipart/form-data; boundary=${boundary}`;

export interface Sender { cookie?: string; rom?: string; headers?: Record<string, string> }

/** To kommuner med tiltak, dokumenter og vedtak, folk med hver sin rolle, en evaluator, og api-et på en port. */
export function filRoom() {
  const room = tilgangRoom();
  let port: number;
  const cookies: Record<string, string> = {};
  const ids = { tiltak: '', andres: '', ide: '', arkivert: '', vedtak: '', vedtattDokument: '', utkast: '', fremmed: '' };
  const personIds: Record<string, string> = {};

  beforeAll(async () => {
    await room.app.listen(0, '127.0.0.1');
    port = (room.app.getHttpServer().address() as AddressInfo).port;
    const join = async (hvem: string, rolle: string, extra: object = {}) => {
      const { epost, id } = await room.person(hvem, { rolle, ...extra });
      cookies[hvem] = await room.loginAs(epost);
      personIds[hvem] = id;
    };
    cookies['leder'] = room.kari;
    cookies['fremmed'] = await room.loginAs(room.hans.epost);
    await join('ansvarlig', 'prosjektansvarlig');
    await join('controller', 'controller');
    await join('leser', 'leser');
    await join('evaluator', 'evaluator', { rom: 'evaluering', kommuneId: null });
    await seed();
  }, 120_000);

  async function seed(): Promise<void> {
    const insert = async (tabell: string, kommuneId: number, values: Record<string, unknown>) => {
      const row: Record<string, unknown> = { kommune_id: kommuneId, id: v7(), noekkel: v7(), ...values };
      await room.admin.query(`INSERT INTO kommune.${tabell} (${Object.keys(row).join(', ')}) VALUES (${Object.keys(row).map((_, i) => `$${i + 1}`).join(', ')})`, Object.values(row));
      return row['id'] as string;
    };
    const here = room.k3118;
    await room.admin.query('INSERT INTO kommune.medarbeider (kommune_id, id, navn) VALUES ($1, $2, $3)', [here, personIds['ansvarlig'], 'ansvarlig']);
    const satsing = await insert('satsing', here, { navn: 'Løftet', type: 'områdesatsing' });
    const tiltak = (nr: number, values: object) => insert('tiltak', here, { satsing_id: satsing, nr, navn: `Tiltak ${nr}`, status: 'i_drift', ...values });
    ids.tiltak = await tiltak(1, { ansvarlig_id: personIds['ansvarlig'] });
    ids.andres = await tiltak(2, {});
    ids.ide = await tiltak(3, { status: 'ide' });
    ids.arkivert = await tiltak(4, { arkivert: true });
    ids.vedtak = await insert('vedtak', here, { organ: 'Kommunestyret', utfall: 'vedtatt' });
    ids.vedtattDokument = await insert('styringsdokument', here, { satsing_id: satsing, type: 'programbeskrivelse', utgave: 1, tittel: 'Program', status: 'vedtatt' });
    ids.utkast = await insert('styringsdokument', here, { satsing_id: satsing, type: 'programbeskrivelse', utgave: 2, tittel: 'Program', status: 'utkast' });
    const there = await insert('satsing', room.k3101, { navn: 'Der', type: 'områdesatsing' });
    ids.fremmed = await insert('tiltak', room.k3101, { satsing_id: there, nr: 1, navn: 'Fremmed', status: 'i_drift' });
  }

  const headersOf = ({ cookie, rom = '3118', headers }: Sender, post: boolean) =>
    ({ ...(cookie && { cookie }), ...(post && { 'x-arbeidsrom': rom, 'content-type': formType }), ...headers });
  const start = (method: string, path: string, headers: Record<string, string>, options: RequestOptions = {}) => httpRequest({ host: '127.0.0.1', port, method, path, headers, agent: false, ...options });

  async function read(response: IncomingMessage): Promise<Reply> {
    const chunks: Buffer[] = [];
    for await (const chunk of response as AsyncIterable<Buffer>) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const isJson = String(response.headers['content-type']).startsWith('application/json');
    return { status: response.statusCode!, headers: response.headers, bytes, body: isJson ? JSON.parse(bytes.toString()) as Reply['body'] : {} };
  }

  async function post(sender: Sender, body: Buffer, headers: Record<string, string> = {}): Promise<Reply> {
    const request = start('POST', `/filer/${sender.rom ?? '3118'}`, { ...headersOf(sender, true), 'content-length': String(body.length), ...headers });
    request.end(body);
    const [response] = await once(request, 'response') as [IncomingMessage];
    return read(response);
  }

  async function get(sender: Sender, path: string, method = 'GET'): Promise<Reply> {
    const request = start(method, path, headersOf(sender, false)).end();
    const [response] = await once(request, 'response') as [IncomingMessage];
    return read(response);
  }

  return {
    room, cookies, ids, personIds, start, read, post, get, headersOf,
    get port() { return port; },
    sender: (hvem: string, rom = '3118'): Sender => ({ cookie: cookies[hvem], rom }),
    /** Laster opp én fil og gir svaret. */
    upload: (hvem: string, gjelder: Record<string, string>, filnavn: string, innhold: Buffer, headers: Record<string, string> = {}) =>
      post({ cookie: cookies[hvem], rom: hvem === 'fremmed' ? '3101' : '3118' }, formOf([...Object.entries(gjelder).map(([navn, verdi]) => ({ navn, innhold: verdi })), { filnavn, innhold }]), headers),
    rows: async (sql: string, values: unknown[] = []) => (await room.admin.query<Record<string, unknown>>(sql, values)).rows,
  };
}
