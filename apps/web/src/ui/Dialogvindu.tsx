import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { XMarkIcon } from '@navikt/aksel-icons';
import { Suspense, useEffect, useId, useRef, type ReactNode } from 'react';
import { useTekst } from '../tekst/tekst.tsx';
import { Skjelett } from './Skjelett.tsx';

/** Et vindu finnes bare mens det er åpent, så det alltid begynner på nytt. Fokus går tilbake dit det kom fra. */
export function Dialogvindu({ tittel, lukk, bred = false, children }: {
  tittel: string; lukk?: (() => void) | undefined; bred?: boolean; children: ReactNode;
}) {
  const { ui } = useTekst();
  const id = useId();
  const fra = useRef(document.activeElement);
  useEffect(() => () => {
    if (fra.current instanceof HTMLElement && fra.current.isConnected) fra.current.focus();
  }, []);
  return (
    <Dialog open aria-labelledby={id} closeButton={false} closedby={lukk ? 'closerequest' : 'none'} onClose={lukk} className={bred ? 'bredt-vindu' : undefined}>
      <Dialog.Block className="vindustittel">
        <Heading level={2} data-size="xs" id={id}>{tittel}</Heading>
        {lukk && <Button icon variant="tertiary" data-color="neutral" aria-label={ui.lukk} onClick={lukk}><XMarkIcon aria-hidden /></Button>}
      </Dialog.Block>
      <Dialog.Block><Suspense fallback={<Skjelett linjer={5} />}>{children}</Suspense></Dialog.Block>
    </Dialog>
  );
}
