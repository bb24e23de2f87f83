import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import type { Feil } from '../graphql/feil.ts';
import type { Svar } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Dialogvindu } from './Dialogvindu.tsx';
import { Feilmelding } from './Feilmelding.tsx';

/** Sier hva som vil skje før det skjer. */
export function Bekreft({ tittel, tekst, knapp, farlig = false, gjoer, lukk, ferdig = lukk }: {
  tittel: string; tekst: string; knapp: string; farlig?: boolean; gjoer: () => Promise<Svar>; lukk: () => void;
  /** Det som skjer når det er gjort; uten den lukkes vinduet. */
  ferdig?: () => void;
}) {
  const { ui } = useTekst();
  const [feil, settFeil] = useState<Feil | null>(null);
  const [sender, settSender] = useState(false);

  async function bekreft() {
    settSender(true);
    const svar = await gjoer();
    settSender(false);
    if (svar.ok) ferdig(); else settFeil(svar.feil);
  }

  return (
    <Dialogvindu tittel={tittel} lukk={lukk}>
      <Paragraph>{tekst}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      <div className="knapper">
        <Button data-color={farlig ? 'danger' : 'accent'} onClick={bekreft} loading={sender}>{knapp}</Button>
        <Button variant="tertiary" data-color="neutral" onClick={lukk}>{ui.avbryt}</Button>
      </div>
    </Dialogvindu>
  );
}
