import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Feil } from '../../graphql/feil.ts';
import type { Svar } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';

/** Arkivering kan gjøres om med ett trykk, så den spør ikke først. */
export function Arkivknapp({ navn, arkivert, gjoer }: { navn: string; arkivert: boolean; gjoer: () => Promise<Svar> }) {
  const { ui } = useTekst();
  const [feil, settFeil] = useState<Feil | null>(null);
  async function trykk() {
    const svar = await gjoer();
    settFeil(svar.ok ? null : svar.feil);
  }
  return (
    <>
      <Button variant="tertiary" data-color="neutral" data-size="sm" className="skjul-paa-papir" onClick={trykk} aria-label={(arkivert ? ui.hentTilbakeHva : ui.arkiverHva)(navn)}>
        {arkivert ? ui.hentTilbake : ui.arkiver}
      </Button>
      {feil && <Feilmelding feil={feil} />}
    </>
  );
}
