import { Paragraph } from '@digdir/designsystemet-react';
import { limits, type Leveransehendelse } from '#libs/contracts';
import { FoerLeveranseDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { iDag } from '../../../ui/dato.ts';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import type { Gjort } from '../../../ui/Kvittering.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { tekstEllerNull } from '../../../ui/skjema/verdier.ts';
import type { EnLeveranse } from '../avtaletyper.ts';

/** Fører det som har skjedd med en leveranse. */
export function Leveranseskjema({ avtaleId, leveranse: { nr, tittel }, hendelse, lukk, gjort }: { avtaleId: string; leveranse: EnLeveranse; hendelse: Leveransehendelse; lukk: () => void; gjort: (gjort: Gjort) => void }) {
  const tekst = useSidetekst('evaluering');
  const foer = useHandling(FoerLeveranseDocument);
  return (
    <Dialogvindu tittel={tekst.leveranseTittel[hendelse](tittel)} lukk={lukk}>
      <Skjema
        navn={`leveranse-${avtaleId}-${nr}-${hendelse}`} felter={tekst.leveransefelter} start={{ dato: iDag(), dokument: '', adresse: '', kommentar: '' }} avbryt={lukk}
        knapp={hendelse === 'levert' ? tekst.lever : hendelse === 'godtatt' ? tekst.godta : tekst.sendTilbake} ferdig={() => { gjort({ tekst: tekst.bleLeveranse(tittel, tekst.hendelse[hendelse]), fokus: true }); lukk(); }}
        send={({ dato, dokument, adresse, kommentar }) => foer({ input: { avtaleId, leveranse: nr, hendelse, dato, dokument: tekstEllerNull(dokument), adresse: tekstEllerNull(adresse), kommentar: tekstEllerNull(kommentar) } })}
      >
        {hendelse === 'godtatt' && <Paragraph>{tekst.godtaTekst}</Paragraph>}
        <Tekstfelt navn="dato" type="date" kreves />
        {hendelse === 'levert' && <><Tekstfelt navn="dokument" kreves maks={limits.setning} /><Tekstfelt navn="adresse" maks={limits.setning} hjelp={tekst.adresseHjelp} /></>}
        <Langtekstfelt navn="kommentar" kreves={hendelse === 'sendt_tilbake'} />
      </Skjema>
    </Dialogvindu>
  );
}
