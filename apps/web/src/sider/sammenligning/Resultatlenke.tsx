import type { IndikatorradFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Bildelenke } from './Bildelenke.tsx';

/** Veien fra et tall til resultatene kommunen delte for perioden. */
export function Resultatlenke({ navn, deling: { id, periode, delt, utgave } }: { navn: string; deling: IndikatorradFragment['delinger'][number] }) {
  const { indikator: tekst } = useSidetekst('sammenligning');
  return <Bildelenke id={id} merke={tekst.aapne(navn, visTidsangivelse(periode))}>{tekst.deltFor(visTidsangivelse(periode), visDag(delt), utgave)}</Bildelenke>;
}
