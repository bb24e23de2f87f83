import { Tag } from '@digdir/designsystemet-react';
import type { Usikkerhet } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';

/** Det Løftet ikke kan si sikkert, med grunnen. */
export function Uvisst({ grunn }: { grunn: Usikkerhet | null }) {
  const tekst = useSidetekst('dokumenter');
  return grunn && <p><Tag data-color="warning" variant="outline" data-size="sm">{tekst.uvisst}</Tag> {tekst.grunn[grunn]}</p>;
}
