import { useState } from 'react';
import { fargevalg, valgtFarge, velgFarge } from '../tema/fargevalg.ts';
import { useTekst } from '../tekst/tekst.tsx';
import { Radiovalg } from '../ui/Radiovalg.tsx';

/** Lyst, mørkt, eller som maskinen er satt opp. */
export function Fargevelger() {
  const { skall } = useTekst();
  const [valgt, settValgt] = useState(valgtFarge);
  return <Radiovalg tittel={skall.utseende} valg={fargevalg} valgt={valgt} velg={(valg) => { velgFarge(valg); settValgt(valg); }} sagt={(valg) => ({ navn: skall.farge[valg] })} />;
}
