import { Alert, Button, Heading } from '@digdir/designsystemet-react';
import { BankvarslerDocument, SettErfaringsvarslerDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { Varselpunkter } from './Varselpunkter.tsx';
import { VARSELTYPER } from './varseltyper.ts';

/** Det som er nytt for kommunen i banken. Er det ingenting, står det ingenting. */
export function Bankvarsler() {
  return useKan('erfaring.les') ? <Varslene /> : null;
}

function Varslene() {
  const { varsler: tekst, sett, settHjelp } = useSidetekst('samtale');
  const merk = useHandling(SettErfaringsvarslerDocument);
  const kanMerke = useKan('erfaringsvarsel.skriv');
  const varsler = useSpoerring(BankvarslerDocument, {}, VARSELTYPER).data?.erfaringsvarsler ?? [];
  if (varsler.length === 0) return null;
  const venter = varsler.filter((ett) => ett.venter).length;
  const nye = [...new Set(varsler.filter((ett) => !ett.venter).map(({ erfaringId }) => erfaringId))];
  return (
    <Alert data-color={venter > 0 ? 'warning' : 'info'} className="skjul-paa-papir">
      <Heading level={2} data-size="2xs">{tekst.tittel}</Heading>
      {venter > 0 && <p><strong>{tekst.venter(venter)}</strong></p>}
      <Varselpunkter varsler={varsler} />
      {kanMerke && nye.length > 0 && <><div className="knapper"><Button variant="secondary" data-size="sm" onClick={() => void merk({ ider: nye })}>{sett}</Button></div><p className="dempet">{settHjelp}</p></>}
    </Alert>
  );
}
