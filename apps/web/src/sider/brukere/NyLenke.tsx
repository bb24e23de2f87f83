import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { visTidspunkt } from '../../ui/dato.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Kopierbar } from '../../ui/Kopierbar.tsx';

export interface Lenkesvar { tittel: string; lenke: string; utloeper: string }

/** Lenken vises én gang. Serveren husker bare et avtrykk av den. */
export function NyLenke({ lenke, lukk }: { lenke: Lenkesvar; lukk: () => void }) {
  const brukere = useSidetekst('brukere');
  const { ui } = useTekst();
  return (
    <Dialogvindu tittel={lenke.tittel} lukk={lukk}>
      <Paragraph>{brukere.lenke.tekst(visTidspunkt(lenke.utloeper))}</Paragraph>
      <Kopierbar ledetekst={brukere.lenke.felt} verdi={new URL(lenke.lenke, location.origin).href} />
      <div className="knapper"><Button variant="secondary" onClick={lukk}>{ui.lukk}</Button></div>
    </Dialogvindu>
  );
}
