import type { LoggInnslagFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Tid } from '../../ui/Tid.tsx';
import { Feltendringer } from './Feltendringer.tsx';
import { Innslagssetning } from './Innslagssetning.tsx';
import { sierNoe } from './lesbar.ts';

/** Ett innslag: setningen først, feltene for den som vil se dem. */
export function Innslag({ innslag }: { innslag: LoggInnslagFragment }) {
  const logg = useSidetekst('logg');
  const antall = innslag.rader.reduce((sum, { felt }) => sum + felt.filter(sierNoe).length, 0);
  return (
    <article className="ett-innslag">
      <p><Innslagssetning innslag={innslag} /></p>
      <p className="dempet"><Tid iso={innslag.tid} /> · {logg.nr(innslag.nr)}</p>
      {antall > 0 && (
        <details>
          <summary>{logg.visFelt(antall)}</summary>
          {innslag.rader.map((rad, nr) => <Feltendringer key={`${rad.tabell}-${rad.id ?? nr}`} rad={rad} />)}
        </details>
      )}
    </article>
  );
}
