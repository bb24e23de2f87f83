import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterQueue } from 'rate-limiter-flexible';
import { JobError } from '#libs/platform';
import { readJson } from './json-stat.ts';
import { retryAfter } from './retry-after.ts';

/** SSB tillater tretti spørringer i minuttet. FHI oppgir ingen grense; vi er like høflige der. */
const perMinute = 30;
const timeoutMs = 60_000;
const mostBytes = 50 * 1024 * 1024;

/** Spør en kilde om JSON. Ett forsøk: køen prøver igjen, og venter så lenge kilden ber om. */
@Injectable()
export class JsonClient {
  private readonly hosts = new Map<string, RateLimiterQueue>();

  get(url: string): Promise<unknown> { return this.ask(url, { method: 'GET' }); }

  post(url: string, body: unknown): Promise<unknown> {
    return this.ask(url, { method: 'POST', body: JSON.stringify(body), headers: { 'content-type': 'application/json' } });
  }

  /** Kaster JobError med en kode som sier om det er verdt å prøve igjen, og når. */
  private async ask(url: string, init: RequestInit): Promise<unknown> {
    await this.turn(new URL(url).host);
    const response = await fetch(url, { ...init, headers: { accept: 'application/json', 'user-agent': 'Loeftet (omraadesatsinger)', ...init.headers }, signal: AbortSignal.timeout(timeoutMs) })
      .catch((error: Error) => { throw new JobError('KILDEN_SVARER_IKKE', { detail: `Kilden svarer ikke: ${error.name}.` }); });
    if (!response.ok) throw await refusal(response);
    return readJson(await textOf(response));
  }

  private async turn(host: string): Promise<void> {
    let queue = this.hosts.get(host);
    if (!queue) this.hosts.set(host, queue = new RateLimiterQueue(new RateLimiterMemory({ points: perMinute, duration: 60 })));
    await queue.removeTokens(1);
  }
}

async function refusal(response: Response): Promise<JobError> {
  const said = (await response.text().catch(() => '')).slice(0, 300);
  const { status } = response;
  if (status !== 429 && status < 500) return new JobError('KILDEN_AVVISER', { final: true, detail: `Kilden avviste det vi ba om (${status}): ${said}` });
  const after = retryAfter(response.headers.get('retry-after'), new Date());
  return new JobError('KILDEN_SVARER_IKKE', { detail: `Kilden er opptatt eller stengt (${status}).`, ...(after && { after }) });
}

/** Hele svaret, men aldri mer enn vi tåler. Et svar som stopper midt i, er en feil. */
async function textOf(response: Response): Promise<string> {
  const parts: Uint8Array[] = [];
  let bytes = 0;
  try {
    for await (const part of response.body ?? []) {
      bytes += (part as Uint8Array).length;
      if (bytes > mostBytes) throw new JobError('SVARET_ER_FOR_STORT', { final: true, detail: `Svaret er større enn ${mostBytes} byte.` });
      parts.push(part as Uint8Array);
    }
  } catch (error) {
    throw error instanceof JobError ? error : new JobError('KILDEN_SVARER_IKKE', { detail: 'Svaret ble avbrutt underveis.' });
  }
  return Buffer.concat(parts).toString('utf8');
}
