import type { EnRadFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';

/** Veien fra et tall til øyeblikksbildet bak det. */
export function Delingslenke({ navn, deling: { id, aar, delt, utgave }, medAar }: { navn: string; deling: EnRadFragment['delinger'][number]; medAar: boolean }) {
  const { tabell: tekst } = useSidetekst('sammenligning');
  const { type, kode } = useRom().arbeidsrom;
  const ord = <>{medAar && `${aar}: `}{tekst.delt(visDag(delt), utgave)}</>;
  return (
    <span className="delingslenke">
      {type === 'kommune'
        ? <Lenke to="/$rom/delt/$id" params={{ rom: kode, id }} aria-label={tekst.aapne(navn, aar)}>{ord}</Lenke>
        : <Lenke to="/felles/delt/$id" params={{ id }} aria-label={tekst.aapne(navn, aar)}>{ord}</Lenke>}
    </span>
  );
}
