import { Alert, Heading } from '@digdir/designsystemet-react';
import { BankvarslerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Banklenke } from '../erfaringsbank/Banklenke.tsx';

/** Det som er nytt for kommunen i banken. Er det ingenting, står det ingenting. */
export function Bankvarsler() {
  return useKan('erfaring.les') ? <Varslene /> : null;
}

function Varslene() {
  const { slag: ord, varsler: tekst } = useSidetekst('samtale');
  const varsler = useSpoerring(BankvarslerDocument, {}, 'Erfaringsvarsel Erfaringssamtale Erfaring').data?.erfaringsvarsler ?? [];
  if (varsler.length === 0) return null;
  const ubesvarte = varsler.filter(({ slag }) => slag === 'spoersmaal').length;
  return (
    <Alert data-color={ubesvarte > 0 ? 'warning' : 'info'} className="skjul-paa-papir">
      <Heading level={2} data-size="2xs">{tekst.tittel}</Heading>
      {ubesvarte > 0 && <p><strong>{tekst.ubesvart(ubesvarte)}</strong></p>}
      <ul className="punkter">{varsler.map(({ slag, erfaringId, tittel, kommune, tid }) => <li key={slag + erfaringId + kommune + tid}>{ord[slag]?.(kommune)} <Banklenke id={erfaringId}>{tittel ?? tekst.trukket}</Banklenke> <span className="dempet">{visDag(tid)}</span></li>)}</ul>
    </Alert>
  );
}
