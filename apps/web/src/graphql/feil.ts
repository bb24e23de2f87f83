import type { ErrorCode, FieldError } from '#libs/contracts';

export type Rad = Record<string, unknown>;

/** Det som gikk galt, med alt sidene trenger for å si det. NETWORK er vår egen: svaret kom aldri. */
export interface Feil {
  kode: ErrorCode | 'NETWORK';
  felt: FieldError[];
  /** Ved CONFLICT: raden slik den er lagret nå, og det som ble sendt. */
  current: Rad | null;
  yours: Rad | null;
  /** Endringen ble lagret, men svaret lot seg ikke lese ferdig. */
  lagret: boolean;
  /** Ved INTERNAL: nummeret feilen har i driftsloggen. */
  feilId: string | null;
}

interface Feilkilde {
  networkError?: Error | undefined;
  graphQLErrors: readonly { extensions?: Record<string, unknown> | undefined }[];
}

// Om koden er en vi har ord for, ser den som viser den: serverens egne tekster er tunge å bære for å slå opp i.
const erKode = (kode: unknown): kode is ErrorCode => typeof kode === 'string' && /^[A-Z_]+$/.test(kode);

export function feilFra({ networkError, graphQLErrors }: Feilkilde): Feil {
  const ekstra = graphQLErrors[0]?.extensions ?? {};
  const uten: ErrorCode | 'NETWORK' = networkError && graphQLErrors.length === 0 ? 'NETWORK' : 'INTERNAL';
  return {
    kode: erKode(ekstra.code) ? ekstra.code : uten,
    felt: (ekstra.fields as FieldError[] | undefined) ?? [],
    current: (ekstra.current as Rad | undefined) ?? null,
    yours: (ekstra.yours as Rad | undefined) ?? null,
    lagret: ekstra.lagret === true,
    feilId: (ekstra.feilId as string | undefined) ?? null,
  };
}
