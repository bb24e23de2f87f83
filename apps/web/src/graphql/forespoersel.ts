/** Hodene hver forespørsel bærer: hvilket rom vi står i, og nøkkelen som gjør et nytt forsøk trygt. */
export function forespoersel(rom: string | null, noekkel?: string): RequestInit {
  return {
    credentials: 'same-origin',
    headers: {
      'apollo-require-preflight': '1',
      ...(rom ? { 'x-arbeidsrom': rom } : {}),
      ...(noekkel ? { 'idempotency-key': noekkel } : {}),
    },
  };
}

const UTAALMODIG_ETTER_MS = 30_000;

/** Et nett som henger, skal sies fra om, ikke ventes på. */
export function fetchMedFrist(adresse: RequestInfo | URL, valg: RequestInit = {}): Promise<Response> {
  const frist = AbortSignal.timeout(UTAALMODIG_ETTER_MS);
  return fetch(adresse, { ...valg, signal: valg.signal ? AbortSignal.any([valg.signal, frist]) : frist });
}
