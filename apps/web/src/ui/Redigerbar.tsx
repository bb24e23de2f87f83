import { Button } from '@digdir/designsystemet-react';
import { PencilIcon } from '@navikt/aksel-icons';
import { useRef, useState, type ReactNode } from 'react';
import { useTekst } from '../tekst/tekst.tsx';
import { useUtkast } from '../tilgang/utkast.ts';
import { visKlokke } from './dato.ts';
import { Seksjon } from './Seksjon.tsx';

/** En seksjon en leser, og kan rette der den står. Ligger det et utkast, åpner den seg selv. */
export function Redigerbar({ tittel, skjemanavn, kan, skjema, children }: {
  tittel: string; skjemanavn: string; kan: boolean; skjema: (lukk: (lagret: boolean) => void) => ReactNode; children: ReactNode;
}) {
  const { ui } = useTekst();
  const utkast = useUtkast(skjemanavn);
  const [aapen, settAapen] = useState(() => kan && utkast.les() !== null);
  const [lagret, settLagret] = useState<string | null>(null);
  const knapp = useRef<HTMLButtonElement>(null);

  function lukk(bleLagret: boolean) {
    settAapen(false);
    settLagret(bleLagret ? visKlokke(new Date()) : null);
    // Knappen kommer tilbake i neste tegning; der var personen før skjemaet åpnet seg.
    requestAnimationFrame(() => knapp.current?.focus());
  }

  const valg = !aapen && kan && (
    <Button ref={knapp} variant="tertiary" onClick={() => settAapen(true)} aria-label={ui.redigerHva(tittel.toLowerCase())} className="skjul-paa-papir">
      <PencilIcon aria-hidden />{ui.rediger}
    </Button>
  );
  return (
    <Seksjon tittel={tittel} valg={<><span role="status" className="lagret">{lagret && ui.lagret(lagret)}</span>{valg}</>}>
      {aapen ? skjema(lukk) : children}
    </Seksjon>
  );
}
