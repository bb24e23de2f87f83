import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { DelteTall } from '../deling/DelteTall.tsx';
import type { Delingskommune } from './Fellesoversikt.tsx';

/** Resultatene en kommune har delt, periode for periode. Ingenting når den ikke har delt noen. */
export function Resultatliste({ navn, resultater }: { navn: string; resultater: Delingskommune['resultater'] }) {
  const tekst = useSidetekst('felles');
  return resultater.map(({ id, periode, utgave, delt, oppdiktet, indikatorer }) => (
    <details key={id}>
      <summary>{tekst.resultater(navn, visTidsangivelse(periode))} <Oppdiktet er={oppdiktet} /></summary>
      <Paragraph className="dempet">{tekst.deltResultater(visDag(delt), utgave)}</Paragraph>
      <DelteTall tall={indikatorer} />
      <Paragraph><Lenke to="/felles/delt/$id" params={{ id }}>{tekst.tilBildet(navn)}</Lenke></Paragraph>
    </details>
  ));
}

/** En kommune som har delt resultater for året, men ikke planen. */
export function Resultatkort({ kommune: { navn, resultater } }: { kommune: Delingskommune }) {
  return <article className="kort"><Heading level={3} data-size="xs">{navn}</Heading><Resultatliste navn={navn} resultater={resultater} /></article>;
}
