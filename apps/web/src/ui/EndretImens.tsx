import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState, type ReactNode } from 'react';
import type { Feil, Rad } from '../graphql/feil.ts';
import type { Svar } from '../graphql/useHandling.ts';
import { useTekst } from '../tekst/tekst.tsx';

/** Noen andre har endret det en ville fjerne eller arkivere: slik er det nå, og valget tas på nytt. */
export function EndretImens({ children, igjen }: { children?: ReactNode; igjen?: { knapp: string; gjoer: () => void } }) {
  const { ui } = useTekst();
  return (
    <Alert data-color="warning" role="alert">
      <Paragraph>{ui.endretImens}{children && ` ${ui.slikNaa}`}</Paragraph>
      {children}
      {igjen && <Button variant="secondary" data-color="neutral" data-size="sm" onClick={igjen.gjoer}>{igjen.knapp}</Button>}
    </Alert>
  );
}

/** Gjør noe med en rad. Etter en konflikt gjelder neste forsøk raden slik den er lagret nå, ikke den en så først. */
export function useForsoek(gjoer: (versjon?: number) => Promise<Svar>, ferdig: () => void) {
  const [feil, settFeil] = useState<Feil | null>(null);
  const naa: Rad | null = feil?.kode === 'CONFLICT' ? feil.current : null;
  async function proev() {
    const svar = await gjoer(naa ? Number(naa.versjon) : undefined);
    settFeil(svar.ok ? null : svar.feil);
    if (svar.ok) ferdig();
  }
  return { feil: naa ? null : feil, naa, proev };
}
