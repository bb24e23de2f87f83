import type { EnRadFragment } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';

/** Veien fra et tall til øyeblikksbildet bak det. */
export function Delingslenke({ kommunenummer, navn, deling: { aar, delt, utgave }, medAar }: { kommunenummer: string; navn: string; deling: EnRadFragment['delinger'][number]; medAar: boolean }) {
  const { tabell: tekst } = useSidetekst('sammenligning');
  const { type, kode } = useRom().arbeidsrom;
  const ord = <>{medAar && `${aar}: `}{tekst.delt(visDag(delt), utgave)}</>;
  return (
    <span className="delingslenke">
      {type === 'kommune'
        ? <Lenke to="/$rom/delt/$kommunenummer/$aar" params={{ rom: kode, kommunenummer, aar: String(aar) }} aria-label={tekst.aapne(navn, aar)}>{ord}</Lenke>
        : <Lenke to="/felles/delt/$kommunenummer/$aar" params={{ kommunenummer, aar: String(aar) }} aria-label={tekst.aapne(navn, aar)}>{ord}</Lenke>}
    </span>
  );
}
