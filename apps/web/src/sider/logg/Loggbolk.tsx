import { Button } from '@digdir/designsystemet-react';
import { LoggDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Innslag } from './Innslag.tsx';
import { LOGGTYPER } from './loggtyper.ts';
import { somSpoerring, type Loggutvalg } from './loggutvalg.ts';

/** Noen innslag i rekkefølge, og veien til de eldre. */
export function Loggbolk({ utvalg, foer, siste, hentFlere }: {
  utvalg: Loggutvalg; foer: string | null; siste: boolean; hentFlere: (neste: string) => void;
}) {
  const logg = useSidetekst('logg');
  const spoerring = useSpoerring(LoggDocument, somSpoerring(utvalg, foer), LOGGTYPER);
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.logg} linjer={12}>
      {({ innslag, neste }) => (
        <>
          {innslag.length === 0 && foer === null && <Tom tittel={logg.ingen} tekst={logg.ingenTekst} />}
          <ol className="innslag">{innslag.map((ett) => <li key={ett.nr}><Innslag innslag={ett} /></li>)}</ol>
          {siste && neste && <Button variant="secondary" className="skjul-paa-papir" onClick={() => hentFlere(neste)}>{logg.flere}</Button>}
          {siste && !neste && innslag.length > 0 && <p className="dempet">{logg.slutt}</p>}
        </>
      )}
    </Hentet>
  );
}
