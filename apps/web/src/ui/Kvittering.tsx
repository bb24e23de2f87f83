import { Button } from '@digdir/designsystemet-react';
import { useEffect, useRef, useState } from 'react';
import type { Feil } from '../graphql/feil.ts';
import type { Svar } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Feilmelding } from './Feilmelding.tsx';

/** Det som ble gjort, i ord, og veien tilbake når det er en. `fokus` når det en trykket på, kan være borte fra siden. */
export interface Gjort { tekst: string; fokus?: boolean; angre?: () => Promise<Svar> }

/** Står til en lukker den; ingenting forsvinner av seg selv. */
export function Kvittering({ gjort: { tekst, fokus, angre }, lukk }: { gjort: Gjort; lukk: () => void }) {
  const { ui } = useTekst();
  const [feil, settFeil] = useState<Feil | null>(null);
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => { if (fokus) ref.current?.focus(); }, [fokus, tekst]);
  async function tilbake() {
    const svar = await angre?.();
    if (svar?.ok) lukk(); else settFeil(svar?.feil ?? null);
  }
  return (
    <div className="kvittering skjul-paa-papir" role="status" ref={ref} tabIndex={-1}>
      <p>{tekst}</p>
      {feil && <Feilmelding feil={feil} />}
      <span className="knapper">
        {angre && <Button variant="secondary" data-size="sm" onClick={() => void tilbake()}>{ui.angre}</Button>}
        <Button variant="tertiary" data-color="neutral" data-size="sm" onClick={lukk}>{ui.lukk}</Button>
      </span>
    </div>
  );
}
