import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import type { Rad } from '../graphql/feil.ts';
import type { Svar } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Dialogvindu } from './Dialogvindu.tsx';
import { EndretImens, useForsoek } from './EndretImens.tsx';
import { Feilmelding } from './Feilmelding.tsx';

/** Sier hva som vil skje før det skjer. */
export function Bekreft({ tittel, hva, tekst, knapp, farlig = false, gjoer, visNaa, lukk, ferdig = lukk }: {
  tittel: string; hva?: ReactNode; tekst: string; knapp: string; farlig?: boolean; lukk: () => void;
  /** Får versjonen som gjelder nå, når noen andre har endret raden imens. */
  gjoer: (versjon?: number) => Promise<Svar>;
  /** Raden slik den er etter at noen andre har endret den. */
  visNaa?: (rad: Rad) => ReactNode;
  /** Det som skjer når det er gjort; uten den lukkes vinduet. */
  ferdig?: () => void;
}) {
  const { ui } = useTekst();
  const { feil, naa, proev } = useForsoek(gjoer, ferdig);
  const [sender, settSender] = useState(false);

  async function bekreft() {
    settSender(true);
    await proev();
    settSender(false);
  }

  return (
    <Dialogvindu tittel={tittel} lukk={lukk}>
      {hva}
      <Paragraph>{tekst}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      {naa && <EndretImens>{visNaa?.(naa)}</EndretImens>}
      <div className="knapper">
        <Button data-color={farlig ? 'danger' : 'accent'} onClick={bekreft} loading={sender}>{naa ? ui.likevel(knapp) : knapp}</Button>
        <Button variant="tertiary" data-color="neutral" onClick={lukk}>{ui.avbryt}</Button>
      </div>
    </Dialogvindu>
  );
}
