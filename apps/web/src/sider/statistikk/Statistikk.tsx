import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { RequestStatistikkDocument, StatistikkDocument, type StatistikkQuery } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { EnSerie } from './EnSerie.tsx';
import { Omraadene } from './Omraadene.tsx';

/** Hva sier de offentlige tallene, og hva gjelder de? */
export function Statistikk() {
  const tekst = useSidetekst('statistikk');
  const romnavn = useRomnavn();
  const spoerring = useSpoerring(StatistikkDocument, {}, 'Statistikk');
  return (
    <Tilgang krever="statistikk.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(useRom().arbeidsrom)}><Paragraph variant="long">{tekst.ingress}</Paragraph></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.statistikk}>{(alt) => <Innhold {...alt} />}</Hentet>
    </Tilgang>
  );
}

function Innhold({ serier, omraader, handlinger }: StatistikkQuery['statistikk']) {
  return (
    <>
      {handlinger.includes('requestStatistikk') && <BeOmTall />}
      <Omraadene omraader={omraader} />
      {serier.map((serie) => <EnSerie key={serie.kode} serie={serie} />)}
    </>
  );
}

function BeOmTall() {
  const tekst = useSidetekst('statistikk');
  const be = useHandling(RequestStatistikkDocument);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const [feil, settFeil] = useState<Feil | null>(null);
  async function trykk() {
    const svar = await be({});
    settFeil(svar.ok ? null : svar.feil);
    settGjort(svar.ok ? { tekst: tekst.bedt } : null);
  }
  return (
    <>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      {feil && <Feilmelding feil={feil} />}
      <Button variant="secondary" className="skjul-paa-papir" onClick={() => void trykk()}>{tekst.beOm}</Button>
    </>
  );
}
