import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { limits } from '#libs/contracts';
import type { Svar } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { kunngjoer } from '../../../ui/kunngjoering.ts';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';
import { sendFil } from '../../../ui/vedlegg/last-opp.ts';
import { filfeil } from './filfeil.ts';
import { Samtykkefelter, samtykkeTil } from './Samtykkefelter.tsx';

const start = { altTekst: '', bildetekst: '', samtykke: '', samtykkeTil: '', kanAapnes: false };

/** Teksten og samtykket skrives før bildet sendes. Duger ikke fila, lukkes vinduet og siden sier hvorfor; det som er skrevet, ligger klart til neste. */
export function NyttBilde({ erfaringId, fil, lukk, avvist, ferdig }: { erfaringId: string; fil: File; lukk: () => void; avvist: (hvorfor: string) => void; ferdig: () => void }) {
  const tekst = useSidetekst('erfaringsbilde');
  const { kode } = useRom().arbeidsrom;
  const [andel, settAndel] = useState<number | null>(null);
  const avbryter = useRef(new AbortController());
  const noekkel = useRef({ innhold: '', noekkel: '' });
  useEffect(() => { const { current } = avbryter; return () => current.abort(); }, []);

  async function send(verdier: typeof start): Promise<Svar> {
    const til = samtykkeTil(verdier);
    const felt = { erfaringId, altTekst: verdier.altTekst, samtykke: verdier.samtykke, ...(verdier.bildetekst.trim() && { bildetekst: verdier.bildetekst }), ...(til && { samtykkeTil: til }), ...(verdier.kanAapnes && { kanAapnes: 'ja' }) };
    const innhold = JSON.stringify(felt);
    if (noekkel.current.innhold !== innhold) noekkel.current = { innhold, noekkel: crypto.randomUUID() };
    settAndel(0);
    const svar = await sendFil<unknown>(`/filer/${kode}/erfaringsbilde`, felt, { rom: kode, fil, noekkel: noekkel.current.noekkel, fremdrift: settAndel, avbryt: avbryter.current.signal });
    settAndel(null);
    if (svar.ok) { kunngjoer(tekst.lagtTil); return { ok: true, data: null }; }
    const hvorfor = filfeil(fil, svar.feil.kode, tekst);
    if (hvorfor) avvist(hvorfor);
    return svar;
  }
  const prosent = Math.round((andel ?? 0) * 100);
  return (
    <Dialogvindu tittel={tekst.nytt(fil.name)} lukk={lukk}>
      <Paragraph>{tekst.fila(fil.name, visStoerrelse(fil.size))} {tekst.hint}</Paragraph>
      <Skjema navn={`nytt-bilde-${erfaringId}`} felter={tekst.felter} start={start} knapp={tekst.send} send={send} ferdig={ferdig} avbryt={lukk}>
        <Langtekstfelt navn="altTekst" kreves rader={2} maks={limits.setning} hjelp={tekst.hjelp.altTekst} />
        <Langtekstfelt navn="bildetekst" rader={2} maks={limits.setning} />
        <Samtykkefelter />
        {andel !== null && <div className="fremdrift" role="status"><span>{andel < 1 ? tekst.sender(prosent) : tekst.tegner}</span><progress max={100} value={prosent} aria-label={tekst.fremdrift(fil.name)} /></div>}
      </Skjema>
    </Dialogvindu>
  );
}
