import { TidligeretreffDocument } from '../../../generated/graphql.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import { Romlenke } from '../../konferanser/Romlenke.tsx';

/** Det som er lært før om det samme: konferanser og satsinger ingen i nettverket eier. Ingenting når ordene ikke er der. */
export function Tidligere({ tekst: soek }: { tekst: string }) {
  const { tidligere: tekst } = useSidetekst('erfaringssoek');
  const { data } = useSpoerring(TidligeretreffDocument, { tekst: soek }, 'Tidligeretreff');
  if (!data || data.tidligeretreff.length === 0) return null;
  return (
    <Seksjon tittel={tekst.tittel(data.tidligeretreff.length)}>
      <ul className="punkter">
        {data.tidligeretreff.map(({ slag, kode, sted, tittel, hvor, fra }) => (
          <li key={slag + kode}><Romlenke id={slag === 'satsing' ? 'satsinger' : sted} del={kode}>{tittel}</Romlenke> <span className="dempet">{[hvor, fra].filter(Boolean).join('. ')}</span></li>
        ))}
      </ul>
    </Seksjon>
  );
}
