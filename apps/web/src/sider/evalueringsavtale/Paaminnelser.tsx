import { Heading } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';

/** Det som venter på noen, med det som er eldst først. Ingenting er også et svar, men ikke på et kort. */
export function Paaminnelser({ paaminnelser, nivaa }: { paaminnelser: { slag: string; hva: string; dato: string | null }[]; nivaa: 2 | 3 }) {
  const tekst = useSidetekst('evaluering');
  if (paaminnelser.length === 0) return null;
  return (
    <div className="avtalevarsel">
      <Heading level={nivaa} data-size="2xs">{tekst.vent}</Heading>
      <ul className="punkter">{paaminnelser.map(({ slag, hva, dato }) => <li key={`${slag}-${hva}`}>{tekst.paaminnelse(slag, hva, dato ? visDag(dato) : '')}</li>)}</ul>
    </div>
  );
}
