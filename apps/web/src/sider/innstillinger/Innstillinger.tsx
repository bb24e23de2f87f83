import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { InnstillingerDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Innstillingsskjema } from './Innstillingsskjema.tsx';

/** Hva har vi bestemt om hvordan vi bruker Løftet? */
export function Innstillinger() {
  const tekst = useSidetekst('innstillinger');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  return (
    <Tilgang krever="innstilling.skriv">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
      </Sidetittel>
      <Valgene />
    </Tilgang>
  );
}

function Valgene() {
  const spoerring = useSpoerring(InnstillingerDocument, {}, 'Innstillinger');
  const [gjort, settGjort] = useState<Gjort | null>(null);
  return (
    <>
      <Hentet spoerring={spoerring} velg={({ innstillinger }) => innstillinger} linjer={8}>
        {(innstillinger) => (
          <>
            <OppdiktetForklart er={innstillinger.oppdiktet} alt />
            <Innstillingsskjema key={innstillinger.versjon} innstillinger={innstillinger} ferdig={settGjort} />
          </>
        )}
      </Hentet>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
    </>
  );
}
