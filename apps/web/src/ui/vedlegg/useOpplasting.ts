import { useCallback, useEffect, useRef, useState } from 'react';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { kunngjoer } from '../kunngjoering.ts';
import { feilEtter, feilFoer, kanProeves } from './filfeil.ts';
import type { Gjelder } from './gjelder.ts';
import { lastOpp } from './last-opp.ts';

/** Én fil på vei inn. `andel` er hvor mye som er sendt, fra 0 til 1; `null` mens den venter på tur. */
export interface PaaVei { noekkel: string; fil: File; andel: number | null; feil: string | null; kanProeves: boolean }

/** Filene på vei inn, én om gangen i den rekkefølgen de ble valgt. En som feiler, stopper ikke de andre. */
export function useOpplasting(gjelder: Gjelder, ferdig: () => void) {
  const tekst = useTekst();
  const { arbeidsrom } = useRom();
  const [filer, settFiler] = useState<PaaVei[]>([]);
  const avbrytere = useRef(new Map<string, AbortController>());
  const sender = useRef(false);

  const endre = useCallback((noekkel: string, endring: Partial<PaaVei> | null) => settFiler((alle) =>
    alle.flatMap((en) => (en.noekkel !== noekkel ? [en] : endring ? [{ ...en, ...endring }] : []))), []);

  const send = useCallback(async ({ noekkel, fil }: PaaVei) => {
    const avbryter = new AbortController();
    avbrytere.current.set(noekkel, avbryter);
    endre(noekkel, { andel: 0 });
    const svar = await lastOpp({ rom: arbeidsrom.kode, gjelder, fil, noekkel, avbryt: avbryter.signal, fremdrift: (andel) => endre(noekkel, { andel }) });
    avbrytere.current.delete(noekkel);
    if (avbryter.signal.aborted) return endre(noekkel, null);
    if (!svar.ok) return endre(noekkel, { feil: feilEtter(fil, svar.feil, tekst), kanProeves: kanProeves(svar.feil) });
    endre(noekkel, null);
    kunngjoer(tekst.vedlegg.lagtVed(svar.vedlegg.tittel));
    ferdig();
  }, [arbeidsrom.kode, endre, ferdig, gjelder, tekst]);

  useEffect(() => {
    const neste = filer.find(({ andel, feil }) => andel === null && feil === null);
    if (!neste || sender.current) return;
    sender.current = true;
    // Når denne er ferdig, endres lista, og neste tar over her.
    void send(neste).finally(() => { sender.current = false; settFiler((alle) => [...alle]); });
  }, [filer, send]);

  // Den som går fra siden, vil ikke ha fila sendt.
  useEffect(() => { const alle = avbrytere.current; return () => alle.forEach((en) => en.abort()); }, []);

  return {
    filer,
    leggTil: (valgte: Iterable<File>) => {
      // Lista fra nettleseren tømmes når feltet tømmes, så filene tas ut av den nå.
      const nye = [...valgte].map((fil) => ({ noekkel: crypto.randomUUID(), fil, andel: null, feil: feilFoer(fil, tekst.vedlegg), kanProeves: false }));
      settFiler((alle) => [...alle, ...nye]);
    },
    proevIgjen: (noekkel: string) => endre(noekkel, { andel: null, feil: null }),
    fjern: (noekkel: string) => { avbrytere.current.get(noekkel)?.abort(); endre(noekkel, null); },
  };
}
