import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { limits } from '#libs/contracts';
import type { Svar } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { kunngjoer } from '../../../ui/kunngjoering.ts';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';
import { sendFil } from '../../../ui/vedlegg/last-opp.ts';
import { vedleggsfeil } from './filfeil.ts';

const uten = (navn: string) => navn.replace(/\.[^.]+$/, '').replaceAll('_', ' ').slice(0, limits.navn);

/** Tittelen skrives før dokumentet sendes: den er det eneste navnet som går ut. Duger ikke fila, lukkes vinduet og siden sier hvorfor. */
export function NyttVedlegg({ erfaringId, fil, lukk, avvist, ferdig }: { erfaringId: string; fil: File; lukk: () => void; avvist: (hvorfor: string) => void; ferdig: () => void }) {
  const tekst = useSidetekst('erfaringsvedlegg');
  const { kode } = useRom().arbeidsrom;
  const [andel, settAndel] = useState<number | null>(null);
  const avbryter = useRef(new AbortController());
  const noekkel = useRef({ tittel: '', noekkel: '' });
  useEffect(() => { const { current } = avbryter; return () => current.abort(); }, []);

  async function send({ tittel }: { tittel: string }): Promise<Svar> {
    if (noekkel.current.tittel !== tittel) noekkel.current = { tittel, noekkel: crypto.randomUUID() };
    settAndel(0);
    const svar = await sendFil<unknown>(`/filer/${kode}/erfaringsvedlegg`, { erfaringId, tittel }, { rom: kode, fil, noekkel: noekkel.current.noekkel, fremdrift: settAndel, avbryt: avbryter.current.signal });
    settAndel(null);
    if (svar.ok) { kunngjoer(tekst.lagtTil); return { ok: true, data: null }; }
    const hvorfor = vedleggsfeil(fil, svar.feil.kode, tekst);
    if (hvorfor) avvist(hvorfor);
    return svar;
  }
  const prosent = Math.round((andel ?? 0) * 100);
  return (
    <Dialogvindu tittel={tekst.nytt(fil.name)} lukk={lukk}>
      <Paragraph>{tekst.fila(fil.name, visStoerrelse(fil.size))}</Paragraph>
      <Skjema navn={`nytt-vedlegg-${erfaringId}`} felter={tekst.felter} start={{ tittel: uten(fil.name) }} knapp={tekst.send} send={send} ferdig={ferdig} avbryt={lukk}>
        <Tekstfelt navn="tittel" kreves maks={limits.navn} />
        {andel !== null && <div className="fremdrift" role="status"><span>{andel < 1 ? tekst.sender(prosent) : tekst.skriver}</span><progress max={100} value={prosent} aria-label={tekst.fremdrift(fil.name)} /></div>}
      </Skjema>
    </Dialogvindu>
  );
}
