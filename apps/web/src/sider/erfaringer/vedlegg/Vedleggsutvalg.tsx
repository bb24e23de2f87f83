import { Alert, Paragraph } from '@digdir/designsystemet-react';
import type { ErfaringsdelingsutkastQuery } from '../../../generated/graphql.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { visStoerrelse } from '../../../ui/stoerrelse.ts';
import { Dokumentfunn } from './Dokumentfunn.tsx';

/** Vedleggene som går ut, nøyaktig slik de går: lenken er fila de andre får. */
export function Vedleggsutvalg({ vedlegg }: { vedlegg: ErfaringsdelingsutkastQuery['erfaringsdelingsutkast']['vedlegg'] }) {
  const tekst = useSidetekst('erfaringsvedlegg');
  const { vedlegg: { filtype } } = useTekst();
  if (vedlegg.length === 0) return null;
  return (
    <Alert data-color="info" className="bildeutvalg">
      <Paragraph>{tekst.gaarUt(vedlegg.length)} {tekst.aapne}</Paragraph>
      <ul className="punkter">{vedlegg.map((ett) => <li key={ett.id}><a className="ds-link" href={ett.url} download>{ett.tittel}</a> <span className="dempet">({tekst.om(filtype[ett.type], visStoerrelse(ett.stoerrelse))})</span><Dokumentfunn ett={ett} /></li>)}</ul>
    </Alert>
  );
}
