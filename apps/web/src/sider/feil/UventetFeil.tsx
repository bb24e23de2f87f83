import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

/** Feilen er vår. En ny utgave av Løftet kan også ha byttet ut filene siden ba om; da hjelper det å laste på nytt. */
export function UventetFeil() {
  const { skall: { feilside } } = useTekst();
  return (
    <div className="uventet">
      <Sidetittel tittel={feilside.uventet}><Paragraph variant="long">{feilside.uventetTekst}</Paragraph></Sidetittel>
      <Button onClick={() => location.reload()}>{feilside.lastPaaNytt}</Button>
    </div>
  );
}
