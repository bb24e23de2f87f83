import { Alert, Heading } from '@digdir/designsystemet-react';
import { useEffect, useState } from 'react';
import { BankvarslerDocument, SettErfaringsvarslerDocument } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { Varselpunkter, type Varsel } from './Varselpunkter.tsx';
import { VARSELTYPER } from './varseltyper.ts';

/** Det som er nytt på dette kortet. Det står så lenge kortet er framme, og er sett neste gang. */
export function Kortvarsler({ id }: { id: string }) {
  return useKan('erfaring.les') ? <Kortets key={id} id={id} /> : null;
}

function Kortets({ id }: { id: string }) {
  const { varsler: tekst } = useSidetekst('samtale');
  const merk = useHandling(SettErfaringsvarslerDocument);
  const kanMerke = useKan('erfaringsvarsel.skriv');
  const naa = useSpoerring(BankvarslerDocument, { erfaringId: id }, VARSELTYPER).data?.erfaringsvarsler ?? [];
  const [vist, settVist] = useState<readonly Varsel[]>([]);
  const nye = naa.filter(({ venter }) => !venter);
  if (nye.length > vist.length) settVist(nye);
  // Først når det nye er framme: det som ikke er vist, er ikke sett.
  useEffect(() => { if (vist.length > 0 && kanMerke) void merk({ ider: [id] }); }, [vist, kanMerke, merk, id]);
  const alle = [...naa.filter(({ venter }) => venter), ...vist];
  if (alle.length === 0) return null;
  return (
    <Alert data-color={alle.length > vist.length ? 'warning' : 'info'} className="skjul-paa-papir">
      <Heading level={2} data-size="2xs">{tekst.her}</Heading>
      <Varselpunkter varsler={alle} paaKortet />
    </Alert>
  );
}
