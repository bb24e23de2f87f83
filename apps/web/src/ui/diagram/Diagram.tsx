import { useCallback, useId, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { Diagram as Tegning, Diagramtekst } from '#libs/charts';
import { hentSidetekst, useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Diagramtabell } from './Diagramtabell.tsx';
import { Figurer } from './Figurer.tsx';

const SMALEST = 240;
// Hentes sammen med siden og ikke når diagrammet skal vises, så ingenting venter på ordene.
hentSidetekst('diagramord').catch(() => undefined);

interface Diagramvalg {
  /** Tegner diagrammet på så mange piksler, med ordene på målformen. Må være stabil mellom tegninger, ellers tegnes det på nytt hver gang. */
  tegn: (bredde: number, tekst: Diagramtekst) => Tegning;
  /** Navnet CSV-fila får. */
  filnavn: string;
  slag?: 'stolper' | 'hjul' | 'linje';
  maksBredde?: number;
}

/** Et diagram fra libs/charts: setningen over, figurene i den bredden det er plass til, og tallene ett trykk unna. */
export function Diagram({ tegn, filnavn, slag = 'stolper', maksBredde = 1200 }: Diagramvalg) {
  const ramme = useRef<HTMLDivElement>(null);
  const [bredde, settBredde] = useState(0);
  const diagramord = useSidetekst('diagramord');
  const { tallord, tidsord } = useTekst();
  const id = useId();
  const maal = useCallback(() => {
    if (ramme.current) settBredde(Math.min(maksBredde, Math.max(SMALEST, Math.floor(ramme.current.clientWidth))));
  }, [maksBredde]);

  // Måles før siden vises, så ingenting hopper. Teksten skaleres aldri: en smal skjerm får et annet diagram.
  useLayoutEffect(() => {
    maal();
    if (!ramme.current) return;
    const vokter = new ResizeObserver(maal);
    vokter.observe(ramme.current);
    return () => vokter.disconnect();
  }, [maal]);

  const tegning = useMemo(() => tegn(bredde || SMALEST, { diagramord, tallord, tidsord }), [tegn, bredde, diagramord, tallord, tidsord]);
  return (
    <figure className="diagram" data-slag={slag}>
      <figcaption id={`${id}-sagt`}>{tegning.setning}</figcaption>
      <div ref={ramme} className="diagramflate">
        {bredde > 0 && (
          <svg width={tegning.bredde} height={tegning.hoeyde} viewBox={`0 0 ${tegning.bredde} ${tegning.hoeyde}`} role="img" aria-label={tegning.tittel} aria-describedby={`${id}-sagt`}>
            <Figurer figurer={tegning.figurer} moenster={`${id}-skravert`} />
          </svg>
        )}
      </div>
      <Diagramtabell tegning={tegning} filnavn={filnavn} slag={slag} />
    </figure>
  );
}
