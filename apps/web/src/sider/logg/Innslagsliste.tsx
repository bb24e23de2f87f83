import { Button } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Tom } from '../../ui/Tom.tsx';

/** Innslagene i en bolk, det som står når det ikke er noen, og veien til de eldre. */
export function Innslagsliste({ foerst, siste, neste, hentFlere, valgt, children }: {
  foerst: boolean; siste: boolean; neste: string | null; hentFlere: (neste: string) => void; valgt: boolean; children: ReactNode[];
}) {
  const logg = useSidetekst('logg');
  const tom = children.length === 0;
  return (
    <>
      {tom && foerst && (valgt ? <Tom tittel={logg.ingen} tekst={logg.ingenTekst} /> : <Tom tittel={logg.tomLogg} tekst={logg.tomLoggTekst} />)}
      <ol className="innslag">{children}</ol>
      {siste && neste && <Button variant="secondary" className="skjul-paa-papir" onClick={() => hentFlere(neste)}>{logg.flere}</Button>}
      {siste && !neste && !tom && <p className="dempet">{logg.slutt}</p>}
    </>
  );
}
