import { LoggDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Innslag } from './Innslag.tsx';
import { Innslagsliste } from './Innslagsliste.tsx';
import { LOGGTYPER } from './loggtyper.ts';
import { somSpoerring, type Loggutvalg } from './loggutvalg.ts';

/** Noen innslag i rekkefølge, og veien til de eldre. */
export function Loggbolk({ utvalg, foer, siste, hentFlere }: {
  utvalg: Loggutvalg; foer: string | null; siste: boolean; hentFlere: (neste: string) => void;
}) {
  const spoerring = useSpoerring(LoggDocument, somSpoerring(utvalg, foer), LOGGTYPER);
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.logg} linjer={12}>
      {({ innslag, neste }) => (
        <Innslagsliste foerst={foer === null} siste={siste} neste={neste ?? null} hentFlere={hentFlere} valgt={Object.keys(utvalg).length > 0}>
          {innslag.map((ett) => <li key={ett.nr}><Innslag innslag={ett} /></li>)}
        </Innslagsliste>
      )}
    </Hentet>
  );
}
