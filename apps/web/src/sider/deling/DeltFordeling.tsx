import { Paragraph } from '@digdir/designsystemet-react';
import type { DeltTabellFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Fordelingstabell } from './Fordelingstabell.tsx';

/** En vernet fordeling, slik den deles. Den samme tegningen for den som deler og den som leser: det er de samme cellene. */
export function DeltFordeling({ fordeling: { navn, teller, dimensjoner, grense, celler } }: { fordeling: DeltTabellFragment }) {
  const { delt: tekst } = useSidetekst('fordeling');
  const { ui } = useTekst();
  return (
    <div className="delt-innhold">
      <Paragraph>{teller}</Paragraph>
      <Fordelingstabell tittel={tekst.bildetekst(navn)} dimensjoner={dimensjoner} celler={celler as (number | null)[]} />
      {celler.some((celle) => celle === null) && <Paragraph className="dempet">{ui.prikket.forklaring(grense)}</Paragraph>}
    </div>
  );
}
