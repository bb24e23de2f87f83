import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Delingstype } from '#libs/contracts';
import { MinnOmDelingDocument, TrekkPaaminnelseDocument } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import type { Gjort } from '../../ui/Kvittering.tsx';
import type { Kommunestatus } from './Fellesdeling.tsx';

/** Minner kommunen om det som mangler. Kan tas tilbake, og gjentas etter noen dager. */
export function Minn({ type, aar, kommune: { kommunenummer, navn, paaminnelser, kanMinnes }, ferdig }: { type: Delingstype; aar: number; kommune: Kommunestatus; ferdig: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('fellesdeling');
  const minn = useHandling(MinnOmDelingDocument);
  const trekk = useHandling(TrekkPaaminnelseDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const sist = paaminnelser.find((en) => en.type === type);
  async function paaminn() {
    const svar = await minn({ input: { kommunenummer, type, aar } });
    settFeil(svar.ok ? null : svar.feil);
    const ny = svar.ok ? svar.data?.minnOmDeling.kommuner.find((en) => en.kommunenummer === kommunenummer)?.paaminnelser.find((en) => en.type === type) : null;
    if (svar.ok) ferdig({ tekst: tekst.kvittering(navn), ...(ny && ny.antall === 1 && { angre: () => trekk({ id: ny.id }) }) });
  }
  async function taTilbake(id: string) {
    const svar = await trekk({ id });
    settFeil(svar.ok ? null : svar.feil);
    if (svar.ok) ferdig({ tekst: tekst.tilbakekalt });
  }
  return (
    <span className="minn skjul-paa-papir">
      {sist && <span className="dempet">{tekst.minnet(visDag(sist.minnet), sist.antall)}</span>}
      {sist && <Button variant="tertiary" data-size="sm" aria-label={tekst.taTilbakeOm(tekst.typer[type], navn)} onClick={() => void taTilbake(sist.id)}>{tekst.taTilbake}</Button>}
      {kanMinnes.includes(type) && <Button variant="secondary" data-size="sm" aria-label={tekst.minnOm(tekst.typer[type], navn)} onClick={() => void paaminn()}>{tekst.minn}</Button>}
      {feil && <Feilmelding feil={feil} />}
    </span>
  );
}
