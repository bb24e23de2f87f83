import type { LoggInnslagFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Tid } from '../../ui/Tid.tsx';
import { Feltendringer } from './Feltendringer.tsx';
import { Innslagssetning } from './Innslagssetning.tsx';
import { sierNoe } from './lesbar.ts';

/** Ett innslag: setningen først, feltene for den som vil se dem. */
export function Innslag({ innslag }: { innslag: LoggInnslagFragment }) {
  const logg = useSidetekst('logg');
  return (
    <article className="ett-innslag">
      <p><Innslagssetning innslag={innslag} /></p>
      <p className="dempet"><Tid iso={innslag.tid} /> · {logg.nr(innslag.nr)}</p>
      <Endringer rader={innslag.rader} />
    </article>
  );
}

/** Feltene som ble endret, foldet sammen. */
export function Endringer({ rader }: { rader: LoggInnslagFragment['rader'] }) {
  const logg = useSidetekst('logg');
  const antall = rader.reduce((sum, { felt }) => sum + felt.filter(sierNoe).length, 0);
  if (antall === 0) return null;
  return (
    <details>
      <summary>{logg.visFelt(antall)}</summary>
      {rader.map((rad, nr) => <Feltendringer key={`${rad.tabell}-${rad.id ?? nr}`} rad={rad} />)}
    </details>
  );
}
