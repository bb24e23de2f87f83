import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { ReverserForbrukDocument, ReverserPosteringDocument, type ForbrukFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling, type Svar } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Dialogvindu } from '../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import type { Vindusvalg } from './EttVindu.tsx';
import type { Postering } from './pengetyper.ts';

/** Ingenting slettes: det som er ført galt, står, og en ny føring tar det tilbake. */
function Reverseringsvindu({ id, hva, skjer, send, versjon = 0, tilstand = () => '', rad = {}, lukk, ferdig }: Vindusvalg & {
  id: string; hva: string; skjer: string; versjon?: number; rad?: Rad; tilstand?: (rad: Rad) => string; send: (begrunnelse: string, versjon: number) => Promise<Svar>;
}) {
  const { reverser: tekst } = useSidetekst('oekonomiskjema');
  return (
    <Dialogvindu tittel={tekst.tittel(hva)} lukk={lukk}>
      <Skjema
        navn={`reverser-${id}`} felter={tekst.felter} start={{ begrunnelse: '', tilstand: tilstand(rad) }} versjon={versjon} knapp={tekst.knapp} ferdig={ferdig} avbryt={lukk}
        fraRad={(naa) => ({ begrunnelse: '', tilstand: tilstand(naa) })} send={({ begrunnelse }, paa) => send(begrunnelse.trim(), paa)}
      >
        <Paragraph>{skjer}</Paragraph>
        <Langtekstfelt navn="begrunnelse" kreves maks={limits.setning} rader={2} />
      </Skjema>
    </Dialogvindu>
  );
}

export function ReverserForbruk({ forbruk, ...valg }: Vindusvalg & { forbruk: ForbrukFragment }) {
  const { reverser: tekst } = useSidetekst('oekonomiskjema');
  const reverser = useHandling(ReverserForbrukDocument);
  // Har noen attestert imens, ser en det før en velger på nytt.
  const tilstand = ({ attestertTid, reversertTid }: Rad) => (reversertTid ? tekst.reversert : attestertTid ? tekst.attestert : tekst.ikkeAttestert);
  return (
    <Reverseringsvindu
      {...valg} id={forbruk.id} hva={forbruk.navn} skjer={tekst.bruk} versjon={forbruk.versjon} rad={{ ...forbruk }} tilstand={tilstand}
      send={(begrunnelse, versjon) => reverser({ input: { id: forbruk.id, versjon, begrunnelse } })}
    />
  );
}

export function ReverserPostering({ postering, ...valg }: Vindusvalg & { postering: Postering }) {
  const { reverser: tekst } = useSidetekst('oekonomiskjema');
  const { pengeord } = useTekst();
  const reverser = useHandling(ReverserPosteringDocument);
  const hva = postering.tekst ?? pengeord.postering[postering.type];
  return <Reverseringsvindu {...valg} id={postering.id} hva={hva} skjer={tekst.postering} send={(begrunnelse) => reverser({ input: { id: postering.id, begrunnelse } })} />;
}
