import { SatsingsnavnDocument } from '../generated/graphql.ts';
import { useSpoerring } from '../graphql/useSpoerring.ts';
import { useKan } from '../tilgang/rom.tsx';

/** Satsingen det gjelder. Et rom i nettverket kan være uten. */
export function Satsingsnavn() {
  return useKan('program.les') ? <Navn /> : null;
}

function Navn() {
  const { data } = useSpoerring(SatsingsnavnDocument, {}, 'Satsing');
  return <span className="satsingsnavn">{data?.satsing?.navn}</span>;
}
