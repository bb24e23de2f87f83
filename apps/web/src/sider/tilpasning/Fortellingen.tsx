import { Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { FortellOmTilpasningDocument, type TilpasningenFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';

/** Om nettverket vet at kommunen har tatt den i bruk, og valget om det. */
export function Fortellingen({ tilpasning: { id, versjon, fortalt, kommune, handlinger } }: { tilpasning: TilpasningenFragment }) {
  const { fra } = useSidetekst('tilpasning');
  const fortell = useHandling(FortellOmTilpasningDocument);
  const [spoer, settSpoer] = useState(false);
  return (
    <>
      <Paragraph>{fortalt ? fra.fortalt : fra.ikkeFortalt}</Paragraph>
      {handlinger.includes('fortellOmTilpasning') && <div className="knapper skjul-paa-papir"><Button variant="secondary" onClick={() => settSpoer(true)}>{fortalt ? fra.slutt : fra.fortell}</Button></div>}
      {spoer && (
        <Bekreft
          tittel={fortalt ? fra.sluttTittel : fra.fortellTittel} tekst={fortalt ? fra.sluttTekst : fra.fortellTekst(kommune)} knapp={fortalt ? fra.slutt : fra.fortell} lukk={() => settSpoer(false)}
          gjoer={(naa = versjon) => fortell({ input: { id, versjon: naa, fortell: !fortalt } })}
        />
      )}
    </>
  );
}
