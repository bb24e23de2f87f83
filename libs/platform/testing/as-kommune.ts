import type { Rolle } from '#libs/contracts';
import { anonymousContext, runInContext, type RequestContext } from '../context/request-context.ts';
import { kommuneLogin } from '../database/login.ts';

/** Kjører arbeidet som en person i en kommune, slik en forespørsel ville gjort. */
export function asKommune<T>(kommuneId: number, work: () => Promise<T>, extra: Partial<RequestContext> & { roller?: Rolle[] } = {}): Promise<T> {
  return runInContext({
    ...anonymousContext(),
    login: kommuneLogin(kommuneId),
    arbeidsrom: { kode: String(kommuneId), type: 'kommune', navn: '', kommuneId, utgave: null },
    roller: ['programleder'],
    ...extra,
  }, work);
}
