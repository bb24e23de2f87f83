import { Paragraph } from '@digdir/designsystemet-react';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { Tom } from '../../ui/Tom.tsx';

/** Et nettverksmedlem: hva rommet er til, og hva som finnes i det nå. */
export function UtenSatsing({ kommune }: { kommune: string }) {
  const { oversikt: { utenSatsing } } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  return (
    <Tom tittel={utenSatsing.tittel(kommune)} tekst={utenSatsing.tekst}>
      <Paragraph>{utenSatsing.naa}</Paragraph>
      <Lenke to="/$rom/brukere" params={{ rom }}>{utenSatsing.brukere}</Lenke>
      <Lenke to="/$rom/ordliste" params={{ rom }}>{utenSatsing.ordliste}</Lenke>
    </Tom>
  );
}
