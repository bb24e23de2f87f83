import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import type { Request, Response } from 'express';
import { limits } from '#libs/contracts';
import { formBytes } from './receive-upload.ts';

const patienceMs = 10_000;

/**
 * Det som er igjen av en forespørsel vi har sagt nei til. En nettleser leser ikke svaret før den har sendt alt, så en rest vi vet er liten,
 * leses og kastes. Er den for stor eller av ukjent lengde, leses den ikke: da lukkes forbindelsen med svaret.
 */
export async function leaveRest(request: Request, response: Response): Promise<void> {
  if (request.complete || request.destroyed) return;
  const length = Number(request.headers['content-length'] ?? Number.NaN);
  if (length <= limits.filBytes + formBytes) {
    request.resume();
    await Promise.race([once(request, 'end'), once(request, 'close'), setTimeout(patienceMs, null, { ref: false })]).catch(() => undefined);
  }
  if (!request.complete) response.set('Connection', 'close');
}
