import type { BankvarslerQuery } from '../../generated/graphql.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { visDag } from '../../ui/dato.ts';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';

export type Varsel = BankvarslerQuery['erfaringsvarsler'][number];

/** Hvem som har gjort hva, med veien dit. På kortet selv er det ingen vei å gå. */
export function Varselpunkter({ varsler, paaKortet = false }: { varsler: readonly Varsel[]; paaKortet?: boolean }) {
  const { slag: ord, varsler: tekst } = useSidetekst('samtale');
  return (
    <ul className="punkter">
      {varsler.map(({ slag, erfaringId, tittel, kommune, tid }) => (
        <li key={slag + erfaringId + (kommune ?? '') + tid}>{ord[slag]?.(kommune ?? '')} {paaKortet ? tittel ?? tekst.trukket : <Banklenke id={erfaringId}>{tittel ?? tekst.trukket}</Banklenke>} <span className="dempet">{visDag(tid)}</span></li>
      ))}
    </ul>
  );
}
