import { Heading } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { tilFunnene } from './avtaleadresser.ts';

/** Det som føres på siden med funnene. */
const omFunnene = /^(funn|anbefaling)_/;

/** Det som venter på noen, med det som er eldst først. Ingenting er også et svar, men ikke på et kort. */
export function Paaminnelser({ avtale: { id, paaminnelser }, nivaa }: { avtale: { id: string; paaminnelser: { slag: string; hva: string; dato: string | null }[] }; nivaa: 2 | 3 }) {
  const tekst = useSidetekst('evaluering');
  const { arbeidsrom } = useRom();
  if (paaminnelser.length === 0) return null;
  return (
    <div className="avtalevarsel">
      <Heading level={nivaa} data-size="2xs">{tekst.vent}</Heading>
      <ul className="punkter">{paaminnelser.map(({ slag, hva, dato }) => <li key={`${slag}-${hva}`}>{tekst.paaminnelse(slag, hva, dato ? visDag(dato) : '')}{omFunnene.test(slag) && <> <Lenke {...tilFunnene(arbeidsrom, id)}>{tekst.tilFunnene}</Lenke></>}</li>)}</ul>
    </div>
  );
}
