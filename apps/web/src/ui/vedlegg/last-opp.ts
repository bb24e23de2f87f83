import { feilFra, type Feil } from '../../graphql/feil.ts';
import { oektUtloept } from '../../graphql/signal.ts';
import type { VedleggFragment } from '../../generated/graphql.ts';
import type { Gjelder } from './gjelder.ts';

export type Opplastingssvar = { ok: true; vedlegg: VedleggFragment } | { ok: false; feil: Feil };
interface Oppdrag { rom: string; gjelder: Gjelder; fil: File; noekkel: string; fremdrift: (andel: number) => void; avbryt: AbortSignal }

/** Sender én fil. XMLHttpRequest er det eneste som kan si hvor mye som er sendt. Nøkkelen gjør at et nytt forsøk blir ett vedlegg. */
export function lastOpp({ rom, gjelder, fil, noekkel, fremdrift, avbryt }: Oppdrag): Promise<Opplastingssvar> {
  return new Promise((svar) => {
    const sending = new XMLHttpRequest();
    const uten = () => svar({ ok: false, feil: feilFra({ networkError: new Error(sending.statusText), graphQLErrors: [] }) });
    sending.open('POST', `/filer/${rom}`);
    sending.setRequestHeader('x-arbeidsrom', rom);
    sending.setRequestHeader('idempotency-key', noekkel);
    sending.upload.addEventListener('progress', ({ loaded, total }) => fremdrift(total > 0 ? loaded / total : 0));
    sending.addEventListener('load', () => {
      const lest = lesJson(sending.responseText);
      if (sending.status === 201) return svar({ ok: true, vedlegg: lest as unknown as VedleggFragment });
      if (!Array.isArray(lest?.errors)) return uten();
      const feil = feilFra({ graphQLErrors: lest.errors as { extensions?: Record<string, unknown> }[] });
      if (feil.kode === 'UNAUTHENTICATED') oektUtloept.sett(true);
      svar({ ok: false, feil });
    });
    sending.addEventListener('error', uten);
    sending.addEventListener('abort', uten);
    avbryt.addEventListener('abort', () => sending.abort());
    const skjema = new FormData();
    // Feltene må stå foran fila: da kan tjeneren si nei før den har lest den.
    for (const [felt, id] of Object.entries(gjelder)) skjema.append(felt, id as string);
    skjema.append('fil', fil, fil.name);
    sending.send(skjema);
  });
}

function lesJson(tekst: string): Record<string, unknown> | null {
  try { return JSON.parse(tekst) as Record<string, unknown>; } catch { return null; }
}
