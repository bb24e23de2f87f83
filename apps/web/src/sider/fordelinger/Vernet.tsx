import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { StansFordelingsvernDocument, StartFordelingsvernDocument } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import type { Periode } from './fordelingstyper.ts';

/** Hvor langt vernet i bakgrunnen er kommet, eller hvordan det gikk. Ingenting når det ikke er bedt om. */
export function Vernet({ periode: { id, vern }, kanDele }: { periode: Periode; kanDele: boolean }) {
  const { vern: tekst } = useSidetekst('fordeling');
  const start = useHandling(StartFordelingsvernDocument);
  const stans = useHandling(StansFordelingsvernDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  if (!vern) return null;
  const gjoer = (handling: Promise<Svar>) => void handling.then((svar) => settFeil(svar.ok ? null : svar.feil));
  const igjen = kanDele && <Button variant="secondary" data-size="sm" onClick={() => gjoer(start({ id }))}>{tekst.igjen}</Button>;
  if (vern.status === 'venter') {
    return (
      <div className="vern" role="status">
        <Paragraph>{vern.av === 0 ? tekst.venter : tekst.iGang(Math.floor((100 * vern.gjort) / vern.av))}</Paragraph>
        <progress max={vern.av || 1} value={vern.av === 0 ? undefined : vern.gjort} aria-label={tekst.framdrift} />
        {kanDele && <Button variant="secondary" data-size="sm" onClick={() => gjoer(stans({ id: vern.id }))}>{tekst.stopp}</Button>}
        {feil && <Feilmelding feil={feil} />}
      </div>
    );
  }
  const ord = !vern.gjelder ? tekst.endret : vern.status === 'stoppet' ? tekst.stoppet : vern.status === 'ferdig' ? tekst.ferdig : `${tekst.holdt}. ${(vern.grunn && tekst.grunner[vern.grunn]) ?? tekst.annet}`;
  return (
    <Alert data-color={vern.gjelder && vern.status === 'ferdig' ? 'success' : vern.gjelder && vern.status === 'stoppet' ? 'info' : 'warning'}>
      <Paragraph>{ord}</Paragraph>
      {(!vern.gjelder || vern.status !== 'ferdig') && igjen}
      {feil && <Feilmelding feil={feil} />}
    </Alert>
  );
}
