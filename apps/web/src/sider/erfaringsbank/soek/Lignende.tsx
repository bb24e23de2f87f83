import { LignendeErfaringerDocument } from '../../../generated/graphql.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Oppdiktet } from '../../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import { Banklenke } from '../Banklenke.tsx';
import { BANKTYPER } from '../erfaringstyper.ts';

/** Erfaringer som ligner på den en leser. Finnes det ingen, står det ingenting. */
export function Lignende({ id }: { id: string }) {
  const tekst = useSidetekst('erfaringssoek');
  const lignende = useSpoerring(LignendeErfaringerDocument, { id }, BANKTYPER).data?.lignendeErfaringer ?? [];
  if (lignende.length === 0) return null;
  return (
    <Seksjon tittel={tekst.lignende}>
      <ul className="punkter">
        {lignende.map(({ id: annen, innhold: { tittel }, kommune, oppdiktet }) => <li key={annen}><Banklenke id={annen}>{tittel}</Banklenke> <span className="dempet">{kommune}</span> <Oppdiktet er={oppdiktet} /></li>)}
      </ul>
    </Seksjon>
  );
}
