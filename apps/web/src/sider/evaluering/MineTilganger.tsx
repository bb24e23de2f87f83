import { Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Evaluatorens forside. Ingen kommune kan åpne rommet sitt ennå, og det sies rett ut. */
export function MineTilganger() {
  const { felles: { evaluering }, skall } = useTekst();
  return (
    <>
      <Sidetittel tittel={evaluering.tittel}><Paragraph variant="long">{skall.romforklaring.evaluering}</Paragraph></Sidetittel>
      <Tom tittel={evaluering.tom} tekst={evaluering.tomTekst}>
        <Paragraph>{evaluering.imens}</Paragraph>
        <Lenke to="/evaluering/ordliste">{evaluering.tilOrdlista}</Lenke>
      </Tom>
    </>
  );
}
