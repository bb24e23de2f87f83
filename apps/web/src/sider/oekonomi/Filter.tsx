import { Suspense } from 'react';
import type { PengevalgQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { Soek } from '../../ui/Soek.tsx';
import { useUtvalg } from './useUtvalg.ts';

const Filterflate = lat(() => import('./Filterflate.tsx').then((fil) => fil.Filterflate));

/** Tabellen er svaret: søket og det som er valgt, står framme, resten ligger ett trykk unna. */
export function Filter({ valg }: { valg: PengevalgQuery | undefined }) {
  const { filter } = useSidetekst('oekonomi');
  const [utvalg, sett] = useUtvalg();
  return (
    <section className="filter skjul-paa-papir" aria-label={filter.tittel}>
      <Soek navn={filter.soek} verdi={utvalg.soek ?? ''} sett={(soek) => sett({ soek })} />
      <details>
        <summary>{filter.vis}</summary>
        <Suspense><Filterflate valg={valg} /></Suspense>
      </details>
    </section>
  );
}
