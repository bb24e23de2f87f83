import { Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { useTekst } from '../tekst/tekst.tsx';
import { kunngjoer } from './kunngjoering.ts';

/** Den første siden har nettleseren alt kunngjort; bare sidene etter den flytter fokus. */
let foersteSide = true;

/** Sidens ene h1. Setter dokumenttittelen, og tar fokus når en har gått til siden. */
export function Sidetittel({ tittel, sted, children }: { tittel: string; sted?: string | undefined; children?: ReactNode }) {
  const { ui } = useTekst();
  const ref = useRef<HTMLHeadingElement>(null);
  const dokumenttittel = ui.sidetittel(sted ? [tittel, sted] : [tittel]);

  useEffect(() => {
    document.title = dokumenttittel;
  }, [dokumenttittel]);

  useEffect(() => {
    if (!foersteSide) {
      scrollTo(0, 0);
      ref.current?.focus({ preventScroll: true });
      kunngjoer(document.title);
    }
    // StrictMode kjører effekten to ganger i utvikling; en mikrooppgave senere er siden virkelig vist.
    queueMicrotask(() => { foersteSide = false; });
  }, []);

  return (
    <header className="sidetittel">
      <Heading level={1} data-size="lg" tabIndex={-1} ref={ref}>{tittel}</Heading>
      {children}
    </header>
  );
}
