import { Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import { erfaringsvedleggsgrenser, limits } from '#libs/contracts';
import { EvalueringsavtaleDocument } from '../../../generated/graphql.ts';
import type { Svar } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../../ui/Kvittering.tsx';
import { Filfelt } from '../../../ui/skjema/Filfelt.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';
import { sendFil } from '../../../ui/vedlegg/last-opp.ts';
import type { EnLeveranse } from '../avtaletyper.ts';

/** De som evaluerer, leverer dokumentet selv. Det står når det er sendt; en ny utgave leveres om koordinatoren sender det tilbake. */
export function Leveringsskjema({ avtaleId, leveranse: { nr, tittel }, lukk, gjort }: { avtaleId: string; leveranse: EnLeveranse; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const { kode } = useRom().arbeidsrom;
  const klient = useClient();
  const [fil, settFil] = useState<File | null>(null);
  const [andel, settAndel] = useState<number | null>(null);
  const avbryter = useRef(new AbortController());
  const noekkel = useRef({ innhold: '', noekkel: '' });
  useEffect(() => { const { current } = avbryter; return () => current.abort(); }, []);

  async function send(verdier: { tittel: string; merknad: string }): Promise<Svar> {
    // Filfeltet slipper ingen gjennom uten en fil.
    const valgt = fil!;
    const felt = { leveranse: String(nr), tittel: verdier.tittel, ...(verdier.merknad.trim() && { merknad: verdier.merknad }) };
    const innhold = JSON.stringify([felt, valgt.name, valgt.size, valgt.lastModified]);
    if (noekkel.current.innhold !== innhold) noekkel.current = { innhold, noekkel: crypto.randomUUID() };
    settAndel(0);
    const svar = await sendFil<unknown>(`/filer/${kode}/leveransedokument`, felt, { rom: kode, fil: valgt, noekkel: noekkel.current.noekkel, fremdrift: settAndel, avbryt: avbryter.current.signal });
    settAndel(null);
    if (!svar.ok) return svar;
    await klient.query(EvalueringsavtaleDocument, { id: avtaleId, utgave: null }, { requestPolicy: 'network-only' }).toPromise();
    return { ok: true, data: null };
  }
  const prosent = Math.round((andel ?? 0) * 100);
  return (
    <Dialogvindu tittel={tekst.leverTittel(tittel)} lukk={lukk}>
      <Skjema navn={`levering-${avtaleId}-${nr}`} felter={tekst.leveringsfelter} start={{ tittel, merknad: '' }} knapp={tekst.leverDokument} avbryt={lukk} send={send} ferdig={() => { gjort({ tekst: tekst.bleLevert(tittel), fokus: true }); lukk(); }}>
        <Paragraph>{tekst.leverTekst}</Paragraph>
        <Filfelt navn="fil" hjelp={tekst.leverFilHjelp} endelser={erfaringsvedleggsgrenser.endelser} velg={settFil} />
        {fil && <Paragraph className="dempet">{visStoerrelse(fil.size)}</Paragraph>}
        <Tekstfelt navn="tittel" kreves maks={limits.setning} hjelp={tekst.leverTittelHjelp} />
        <Langtekstfelt navn="merknad" rader={3} maks={limits.setning} />
        {andel !== null && <div className="fremdrift" role="status"><span>{tekst.sender(prosent)}</span><progress max={100} value={prosent} aria-label={tittel} /></div>}
      </Skjema>
    </Dialogvindu>
  );
}
