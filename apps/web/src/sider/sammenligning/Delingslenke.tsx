import type { EnRadFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Bildelenke } from './Bildelenke.tsx';

/** Veien fra et tall til øyeblikksbildet bak det. */
export function Delingslenke({ navn, deling: { id, aar, delt, utgave }, medAar }: { navn: string; deling: EnRadFragment['delinger'][number]; medAar: boolean }) {
  const { tabell: tekst } = useSidetekst('sammenligning');
  return <Bildelenke id={id} merke={tekst.aapne(navn, aar)}>{medAar && `${aar}: `}{tekst.delt(visDag(delt), utgave)}</Bildelenke>;
}
