import { feilFra, type Feil } from '../../graphql/feil.ts';
import { oektUtloept } from '../../graphql/signal.ts';
import type { VedleggFragment } from '../../generated/graphql.ts';
import type { Gjelder } from './gjelder.ts';

export type Opplastingssvar = { ok: true; vedlegg: VedleggFragment } | { ok: false; feil: Feil };
interface Sending { rom: string; fil: File; noekkel: string; fremdrift: (andel: number) => void; avbryt: AbortSignal }
interface Oppdrag extends Sending { gjelder: Gjelder }

/** Legger ved én fil. */
export async function lastOpp({ gjelder, ...sending }: Oppdrag): Promise<Opplastingssvar> {
  const svar = await sendFil<VedleggFragment>(`/filer/${sending.rom}`, gjelder, sending);
  return svar.ok ? { ok: true, vedlegg: svar.data } : svar;
}

/** Sender ett skjema med én fil. XMLHttpRequest er det eneste som kan si hvor mye som er sendt. Nøkkelen gjør at et nytt forsøk blir det samme. */
export function sendFil<D>(adresse: string, felt: Record<string, string>, { rom, fil, noekkel, fremdrift, avbryt }: Sending): Promise<{ ok: true; data: D } | { ok: false; feil: Feil }> {
  return new Promise((svar) => {
    const sending = new XMLHttpRequest();
    const uten = () => svar({ ok: false, feil: feilFra({ networkError: new Error(sending.statusText), graphQLErrors: [] }) });
    sending.open('POST', adresse);
    sending.setRequestHeader('x-arbeidsrom', rom);
    sending.setRequestHeader('idempotency-key', noekkel);
    sending.upload.addEventListener('progress', ({ loaded, total }) => fremdrift(total > 0 ? loaded / total : 0));
    sending.addEventListener('load', () => {
      const lest = lesJson(sending.responseText);
      if (sending.status === 201) return svar({ ok: true, data: lest as D });
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
    for (const [navn, verdi] of Object.entries(felt)) skjema.append(navn, verdi);
    skjema.append('fil', fil, fil.name);
    sending.send(skjema);
  });
}

function lesJson(tekst: string): Record<string, unknown> | null {
  try { return JSON.parse(tekst) as Record<string, unknown>; } catch { return null; }
}
