/** Det som står i et svar, før prøven sier hva den venter. */
export type Json = ReturnType<JSON['parse']>;
/** Det som kom tilbake. `text` er kroppen slik den gikk over nettet, byte for byte. */
export interface Answer { status: number; text: string; headers: string; data: Record<string, Json> | null; codes: string[]; errors: Json[] }
export interface Question { query: string; variables?: object; rom?: string | null; cookie?: string | null; headers?: Record<string, string> }

/** Stiller ett spørsmål over HTTP. Datoen er det eneste hodet som ikke sier noe om svaret. */
export async function ask(url: string, { query, variables = {}, rom, cookie, headers = {} }: Question): Promise<Answer> {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST', body: JSON.stringify({ query, variables }),
    headers: { 'content-type': 'application/json', ...(cookie ? { cookie } : {}), ...(rom ? { 'x-arbeidsrom': rom } : {}), ...headers },
  });
  const text = await response.text();
  const { data = null, errors = [] } = JSON.parse(text) as { data?: Record<string, unknown>; errors?: Json[] };
  const shown = [...response.headers].filter(([name]) => !['date', 'keep-alive', 'connection'].includes(name)).map((pair) => pair.join(': ')).join('\n');
  return { status: response.status, text, headers: shown, data, errors, codes: errors.map((e) => String(e.extensions?.code)) };
}
