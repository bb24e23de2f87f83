import { Button } from '@digdir/designsystemet-react';
import type { Svar } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { EndretImens, useForsoek } from '../../ui/EndretImens.tsx';
import { Feilmelding } from '../../ui/Feilmelding.tsx';

/** Arkivering kan gjøres om med ett trykk, så den spør ikke først. */
export function Arkivknapp({ navn, arkivert, gjoer }: { navn: string; arkivert: boolean; gjoer: (versjon?: number) => Promise<Svar> }) {
  const { ui } = useTekst();
  const { feil, naa, proev } = useForsoek(gjoer, () => undefined);
  const knapp = arkivert ? ui.hentTilbake : ui.arkiver;
  return (
    <>
      <Button variant="tertiary" data-color="neutral" data-size="sm" className="skjul-paa-papir" onClick={proev} aria-label={(arkivert ? ui.hentTilbakeHva : ui.arkiverHva)(navn)}>{knapp}</Button>
      {feil && <Feilmelding feil={feil} />}
      {naa && <EndretImens igjen={{ knapp: ui.likevel(knapp), gjoer: proev }}><p>{String(naa.navn ?? '')}</p></EndretImens>}
    </>
  );
}
