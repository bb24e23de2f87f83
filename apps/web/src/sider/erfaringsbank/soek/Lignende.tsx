import { LignendeErfaringerDocument } from '../../../generated/graphql.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { Lenke } from '../../../ui/Lenke.tsx';
import { Oppdiktet } from '../../../ui/Oppdiktet.tsx';
import { Seksjon } from '../../../ui/Seksjon.tsx';

/** Erfaringer som ligner på den en leser. Finnes det ingen, står det ingenting. */
export function Lignende({ id }: { id: string }) {
  const tekst = useSidetekst('erfaringssoek');
  const { type, kode } = useRom().arbeidsrom;
  const lignende = useSpoerring(LignendeErfaringerDocument, { id }, 'Erfaringstreff').data?.lignendeErfaringer ?? [];
  if (lignende.length === 0) return null;
  return (
    <Seksjon tittel={tekst.lignende}>
      <ul className="punkter">
        {lignende.map(({ id: annen, tittel, kommune, oppdiktet }) => <li key={annen}><Lenke to={(type === 'kommune' ? `/${kode}/erfaringsbank/${annen}` : `/felles/erfaringsbank/${annen}`) as never}>{tittel}</Lenke> <span className="dempet">{kommune}</span> <Oppdiktet er={oppdiktet} /></li>)}
      </ul>
    </Seksjon>
  );
}
