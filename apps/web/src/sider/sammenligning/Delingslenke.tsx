import type { EnRadFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Bildelenke } from './Bildelenke.tsx';

type Grunnlag = EnRadFragment['delinger'][number];

/** Veien fra et tall til øyeblikksbildet bak det. */
export function Delingslenke({ navn, deling: { id, aar, delt, utgave }, medAar }: { navn: string; deling: Grunnlag; medAar: boolean }) {
  const { tabell: tekst } = useSidetekst('sammenligning');
  return <Bildelenke id={id} merke={tekst.aapne(navn, aar)}>{medAar && `${aar}: `}{tekst.delt(visDag(delt), utgave)}</Bildelenke>;
}

/** Veien til planen innbyggertallet er fra, når tallene er fra noe annet. */
export function Innbyggerlenke({ navn, deling: { id, aar, delt, utgave } }: { navn: string; deling: Grunnlag }) {
  const { tabell: tekst } = useSidetekst('sammenligning');
  return <Bildelenke id={id} merke={tekst.aapneInnbyggere(navn, aar)}>{tekst.innbyggere}: {tekst.delt(visDag(delt), utgave)}</Bildelenke>;
}
