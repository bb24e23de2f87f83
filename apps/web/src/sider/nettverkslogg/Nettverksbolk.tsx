import { NettverksloggDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { somSpoerring, type Loggutvalg } from '../logg/loggutvalg.ts';
import { Innslagsliste } from '../logg/Innslagsliste.tsx';
import { Nettverksinnslag } from './Nettverksinnslag.tsx';
import { NETTVERKSTYPER } from './nettverkstyper.ts';

/** Noen innslag i rekkefølge, og veien til de eldre. */
export function Nettverksbolk({ utvalg, foer, siste, hentFlere }: { utvalg: Loggutvalg; foer: string | null; siste: boolean; hentFlere: (neste: string) => void }) {
  const spoerring = useSpoerring(NettverksloggDocument, somSpoerring(utvalg, foer), NETTVERKSTYPER);
  return (
    <Hentet spoerring={spoerring} velg={(data) => data.nettverkslogg} linjer={12}>
      {({ innslag, neste }) => (
        <Innslagsliste foerst={foer === null} siste={siste} neste={neste ?? null} hentFlere={hentFlere} valgt={Object.keys(utvalg).length > 0}>
          {innslag.map((ett) => <li key={ett.id}><Nettverksinnslag innslag={ett} /></li>)}
        </Innslagsliste>
      )}
    </Hentet>
  );
}
