import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { RequestStatistikkDocument } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';

/** Ber om at de offentlige tallene hentes på nytt. */
export function BeOmTall() {
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
      <div className="knapper skjul-paa-papir"><Button variant="secondary" onClick={() => void trykk()}>{tekst.beOm}</Button></div>
    </>
  );
}
