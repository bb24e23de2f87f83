import { useCallback, useRef } from 'react';
import { useClient, type AnyVariables, type TypedDocumentNode } from 'urql';
import { useRomkode } from '../tilgang/rom.tsx';
import { feilFra, type Feil } from './feil.ts';
import { forespoersel } from './forespoersel.ts';

export type Svar<D = unknown> = { ok: true; data: D | null } | { ok: false; feil: Feil };

/** Da kan endringen være lagret selv om svaret ikke sier det: svaret ble borte, eller databasen svarte ikke på det siste. */
const uvisst: readonly Feil['kode'][] = ['NETWORK', 'BUSY', 'INTERNAL'];

/**
 * En endring. Nøkkelen følger viljen, ikke klikket: er utfallet uvisst, bruker neste forsøk
 * på det samme den samme nøkkelen, og serveren gir det første svaret på nytt.
 */
export function useHandling<D, V extends AnyVariables>(dokument: TypedDocumentNode<D, V>): (variabler: V) => Promise<Svar<D>> {
  const klient = useClient();
  const rom = useRomkode();
  const ubesvart = useRef<{ innhold: string; noekkel: string } | null>(null);

  return useCallback(async (variabler: V) => {
    const innhold = JSON.stringify(variabler);
    const { noekkel } = (ubesvart.current = ubesvart.current?.innhold === innhold ? ubesvart.current : { innhold, noekkel: crypto.randomUUID() });
    const svar = await klient.mutation(dokument, variabler, { fetchOptions: forespoersel(rom, noekkel) }).toPromise();
    const feil = svar.error ? feilFra(svar.error) : null;
    if (!feil || feil.lagret || !uvisst.includes(feil.kode)) ubesvart.current = null;
    return feil && !feil.lagret ? { ok: false, feil } : { ok: true, data: svar.data ?? null };
  }, [klient, rom, dokument]);
}
