import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Feil } from '../graphql/feil.ts';
import type { Svar } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Feilmelding } from './Feilmelding.tsx';

/** Står til en har valgt; ingenting forsvinner av seg selv. Knappen en trykket på er borte, så fokus flyttes hit. */
export function Angre({ tekst, angre, ferdig }: { tekst: string; angre: () => Promise<Svar>; ferdig: () => void }) {
  const { ui } = useTekst();
  const [feil, settFeil] = useState<Feil | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => ref.current?.focus(), []);
  async function trykk() {
    const svar = await angre();
    if (svar.ok) ferdig(); else settFeil(svar.feil);
  }
  return (
    <Alert data-color="info" ref={ref} tabIndex={-1} role="status" className="angre">
      <Paragraph>{tekst}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      <div className="knapper">
        <Button variant="secondary" data-size="sm" onClick={trykk}>{ui.angre}</Button>
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={ferdig}>{ui.lukk}</Button>
      </div>
    </Alert>
  );
}
