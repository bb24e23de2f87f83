import { Paragraph } from '@digdir/designsystemet-react';
import { CreateErfaringsspoersmaalDocument, SvarPaaErfaringsspoersmaalDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';

export function NyttSpoersmaal({ erfaringId, lukk }: { erfaringId: string; lukk: () => void }) {
  const tekst = useSidetekst('samtale');
  const spoer = useHandling(CreateErfaringsspoersmaalDocument);
  return (
    <Dialogvindu tittel={tekst.spoer} lukk={lukk}>
      <Skjema navn={`spoersmaal-${erfaringId}`} felter={tekst.felter} start={{ tekst: '' }} knapp={tekst.send} ferdig={lukk} avbryt={lukk} send={(verdier) => spoer({ input: { erfaringId, tekst: verdier.tekst } })}>
        <Paragraph>{tekst.apent}</Paragraph>
        <Langtekstfelt navn="tekst" kreves />
      </Skjema>
    </Dialogvindu>
  );
}

export function Svarskjema({ spoersmaalId, naa, lukk }: { spoersmaalId: string; naa: string; lukk: () => void }) {
  const tekst = useSidetekst('samtale');
  const svar = useHandling(SvarPaaErfaringsspoersmaalDocument);
  return (
    <Dialogvindu tittel={naa ? tekst.nyttSvar : tekst.svar} lukk={lukk}>
      <Skjema navn={`erfaringssvar-${spoersmaalId}`} felter={tekst.svarfelter} start={{ tekst: naa }} knapp={tekst.send} ferdig={lukk} avbryt={lukk} send={(verdier) => svar({ input: { spoersmaalId, tekst: verdier.tekst } })}>
        <Paragraph>{tekst.apent}</Paragraph>
        {naa && <Paragraph>{tekst.utgaver}</Paragraph>}
        <Langtekstfelt navn="tekst" kreves />
      </Skjema>
    </Dialogvindu>
  );
}
