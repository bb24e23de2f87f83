import { useCallback } from 'react';
import { stabletDiagram, type Diagramtekst } from '#libs/charts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { erNull, sumOere, tilDiagram } from '../../ui/penger.ts';
import type { Plan } from './plantyper.ts';

/** Hvor mye som går til hvert innsatsområde, og hvor mye av det som er programmidler. */
export function Plandiagram({ aar, rader }: { aar: number; rader: Plan['perInnsatsomraade'] }) {
  const { kortSagt: tekst } = useSidetekst('handlingsplan');
  const begge = [rader.map(({ kdd }) => kdd), rader.map(({ eksternt }) => eksternt)].every((kolonne) => !erNull(sumOere(kolonne)));
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => stabletDiagram({ tekst: katalog,
    tittel: tekst.diagram(aar), deler: [tekst.kdd, tekst.eksternt], bredde,
    stolper: rader.map(({ navn, kdd, eksternt }) => ({ navn, deler: [tilDiagram(kdd), tilDiagram(eksternt)] })),
  }), [aar, rader, tekst]);
  return (
    <>
      {begge && <p className="tegnforklaring" aria-hidden="true"><span data-del="0">{tekst.kdd}</span> <span data-del="1">{tekst.eksternt}</span></p>}
      <Diagram tegn={tegn} filnavn={tekst.fil(aar)} />
    </>
  );
}
