import { Agent, request } from 'node:http';

/** Ett spørsmål: adresse, hoder og kropp. Kandidatene får det samme, hver på sin form. */
export interface Question { url: string; headers: Record<string, string>; body: string }
export interface Drive { count: number; seconds: number; latencies: number[] }

/** Spør i `ms` millisekunder med `width` om gangen, kommune for kommune, på forbindelser som holdes åpne. Kaster ved alt annet enn 200. */
export async function drive(questions: readonly Question[], width: number, ms: number): Promise<Drive> {
  const agent = new Agent({ keepAlive: true, maxSockets: width });
  const latencies: number[] = [];
  const begun = performance.now();
  let next = 0;
  try {
    await Promise.all(Array.from({ length: width }, async () => {
      while (performance.now() - begun < ms) {
        const from = performance.now();
        await ask(questions[next++ % questions.length]!, agent);
        latencies.push(performance.now() - from);
      }
    }));
    return { count: latencies.length, seconds: (performance.now() - begun) / 1000, latencies: latencies.sort((a, b) => a - b) };
  } finally {
    agent.destroy();
  }
}

/** Svaret på ett spørsmål, som tekst. */
export function ask({ url, headers, body }: Question, agent?: Agent): Promise<string> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method: 'POST', agent, headers: { 'content-type': 'application/json', accept: 'application/json', 'content-length': Buffer.byteLength(body), ...headers } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part)).on('error', reject).on('end', () => {
        const text = Buffer.concat(parts).toString();
        if (response.statusCode === 200) resolve(text); else reject(new Error(`${url} svarte ${response.statusCode}: ${text.slice(0, 500)}`));
      });
    });
    sent.on('error', reject).end(body);
  });
}

/** Verdien en andel av de sorterte tallene er under. */
export const quantile = (sorted: readonly number[], part: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))]!;
