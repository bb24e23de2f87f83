import http from 'node:http';

/** Det som står i et svar, før prøven sier hva den venter. */
export type Json = ReturnType<JSON['parse']>;
/** Det som kom tilbake. `text` er kroppen slik den gikk over nettet, byte for byte. */
export interface Answer { status: number; text: string; headers: string; data: Record<string, Json> | null; codes: string[]; errors: Json[] }
export interface Question { query: string; variables?: object; rom?: string | null; cookie?: string | null; headers?: Record<string, string> }

// Nodes egen klient er lettere enn fetch, og spørsmålene er mange tusen.
const agent = new http.Agent({ keepAlive: true, maxSockets: 8 });
const stackDepth = Error.stackTraceLimit;
let waiting = 0;

/** Api-et svarer i samme prosess, og et stakkspor for hver avvisning koster mer enn svaret. Prøvens egne feil beholder sitt. */
async function withoutStacks<T>(work: () => Promise<T>): Promise<T> {
  Error.stackTraceLimit = 0;
  waiting++;
  try { return await work(); } finally { if (--waiting === 0) Error.stackTraceLimit = stackDepth; }
}

/** Stiller ett spørsmål over HTTP. Datoen og det som gjelder tilkoblingen, er de eneste hodene som ikke sier noe om svaret. */
export async function ask(url: string, { query, variables = {}, rom, cookie, headers = {} }: Question): Promise<Answer> {
  const response = await withoutStacks(() => post(`${url}/graphql`, JSON.stringify({ query, variables }), {
    'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...(rom ? { 'x-arbeidsrom': rom } : {}), ...headers,
  }));
  const { data = null, errors = [] } = JSON.parse(response.text) as { data?: Record<string, unknown>; errors?: Json[] };
  const shown = Object.entries(response.headers).filter(([name]) => !['date', 'keep-alive', 'connection'].includes(name)).map((pair) => pair.join(': ')).sort().join('\n');
  return { ...response, headers: shown, data, errors, codes: errors.map((e) => String(e.extensions?.code)) };
}

function post(url: string, body: string, headers: Record<string, string>): Promise<{ status: number; text: string; headers: http.IncomingHttpHeaders }> {
  return new Promise((resolve, reject) => {
    const request = http.request(url, { method: 'POST', agent, headers: { ...headers, 'content-length': String(Buffer.byteLength(body)) } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part))
        .on('end', () => resolve({ status: response.statusCode!, text: Buffer.concat(parts).toString(), headers: response.headers })).on('error', reject);
    });
    // Tjeneren lukker en tilkobling som har stått ledig, og da kan neste spørsmål alt være på vei: det er aldri lest.
    request.on('error', (error: NodeJS.ErrnoException) => (request.reusedSocket && error.code === 'ECONNRESET' ? resolve(post(url, body, headers)) : reject(error))).end(body);
  });
}
