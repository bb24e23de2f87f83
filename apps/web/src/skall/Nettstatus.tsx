import { Alert } from '@digdir/designsystemet-react';
import { nettBorte, useSignal } from '../graphql/signal.ts';
import { useTekst } from '../tekst/tekst.tsx';

/** Et tapt nett blir sagt, ikke skjult. */
export function Nettstatus() {
  const { skall } = useTekst();
  const borte = useSignal(nettBorte);
  return <div role="status" className="nettstatus">{borte && <Alert data-color="warning">{skall.nettBorte}</Alert>}</div>;
}
