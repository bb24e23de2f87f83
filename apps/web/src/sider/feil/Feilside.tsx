import { Paragraph } from '@digdir/designsystemet-react';
import { Lenke } from '../../ui/Lenke.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';

/** Sier hva som er galt, og gir en vei videre. */
export function Feilside({ tittel, tekst, til, lenke }: { tittel: string; tekst: string; til: '/' | '/arbeidsrom'; lenke: string }) {
  return (
    <>
      <Sidetittel tittel={tittel}><Paragraph variant="long">{tekst}</Paragraph></Sidetittel>
      <Lenke to={til}>{lenke}</Lenke>
    </>
  );
}
