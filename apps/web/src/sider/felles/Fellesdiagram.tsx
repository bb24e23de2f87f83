import { useCallback } from 'react';
import { delteTemaer } from '#libs/contracts';
import { stabletDiagram, type Diagramtekst } from '#libs/charts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Diagram } from '../../ui/diagram/Diagram.tsx';
import { sumOere, tilDiagram, visKroner } from '../../ui/penger.ts';
import type { DeltKommune } from './Fellesoversikt.tsx';

/** Budsjettet i hver kommune, delt på tema. Ikke rangert: kommunene står i alfabetisk rekkefølge. */
export function Fellesdiagram({ aar, kommuner }: { aar: number; kommuner: DeltKommune[] }) {
  const tekst = useSidetekst('felles');
  const { temaord } = useTekst();
  const tegn = useCallback((bredde: number, katalog: Diagramtekst) => stabletDiagram({ tekst: katalog,
    tittel: tekst.penger(aar), bredde, setning: tekst.summer(kommuner.map(({ navn, plan }) => [navn, visKroner(sumOere(plan.beloep.map((rad) => rad.beloep)))])), deler: delteTemaer.map((tema) => temaord.tema[tema]),
    stolper: kommuner.map(({ navn, plan }) => ({
      navn, deler: delteTemaer.map((tema) => tilDiagram(sumOere(plan.beloep.filter((rad) => rad.tema === tema).map((rad) => rad.beloep)))),
    })),
  }), [aar, kommuner, tekst, temaord]);
  return (
    <>
      <ul className="tegnforklaring">{delteTemaer.map((tema, nr) => <li key={tema} data-del={nr}>{temaord.tema[tema]}</li>)}</ul>
      <Diagram tegn={tegn} filnavn={tekst.fil(aar)} />
    </>
  );
}
