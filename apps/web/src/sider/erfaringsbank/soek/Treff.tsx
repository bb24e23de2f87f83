import { Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { Erfaringskort } from '../Erfaringskort.tsx';
import type { Soeketreff } from '../erfaringstyper.ts';

/** Én erfaring i svaret, med ordene merket, og hvorfor den kom opp. */
export function Treff({ treff }: { treff: Soeketreff }) {
  const tekst = useSidetekst('erfaringssoek');
  const { kort, utdrag, hvorfor, mangler } = treff;
  return (
    <Erfaringskort erfaring={treff} kort={<Merket biter={kort} />}>
      {utdrag.length > 0 && <Paragraph className="dempet">… <Merket biter={utdrag} /></Paragraph>}
      {hvorfor.length > 0 && (
        <p className="dempet" data-size="sm">
          {tekst.hvorfor} {hvorfor.map(({ ord, slag, felt }) => tekst.grunn(ord, slag, felt.map((sted) => tekst.sted[sted]))).join('; ')}.
          {mangler.length > 0 && ` ${tekst.mangler(mangler)}`}
        </p>
      )}
    </Erfaringskort>
  );
}

function Merket({ biter }: { biter: Soeketreff['kort'] }) {
  return biter.map(({ tekst, treff }, nr) => (treff ? <mark key={nr}>{tekst}</mark> : <span key={nr}>{tekst}</span>));
}
