import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { feltforskjeller } from '#libs/contracts';
import { KnyttFellesindikatorDocument, type FellesindikatorFragment, type IndikatorFragment } from '../../generated/graphql.ts';
import type { Feil } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Feilmelding } from '../../ui/Feilmelding.tsx';
import { Forskjellene } from './Forskjellene.tsx';

/** Kommunens egen definisjon mot nettverkets, felt for felt. Bare når de er det samme tallet, kan de knyttes sammen. */
export function KnyttEgen({ felles: { kode, gjeldende }, egen: { definisjon }, lukk }: { felles: FellesindikatorFragment; egen: IndikatorFragment; lukk: () => void }) {
  const { bruk: tekst } = useSidetekst('fellesindikatorer');
  const knytt = useHandling(KnyttFellesindikatorDocument);
  const [feil, settFeil] = useState<Feil | null>(null);
  const [sender, settSender] = useState(false);
  const ulike = feltforskjeller(definisjon, gjeldende);
  async function knyttSammen() {
    settSender(true);
    const svar = await knytt({ input: { kode, utgave: gjeldende.utgave, indikatordefinisjonId: definisjon.id, versjon: definisjon.versjon } });
    settSender(false);
    if (svar.ok) lukk(); else settFeil(svar.feil);
  }
  if (ulike.length > 0) return <Alert data-color="warning"><Paragraph>{tekst.ulik}</Paragraph><Forskjellene ulike={ulike} /><Paragraph>{tekst.ulikRaad}</Paragraph></Alert>;
  return (
    <>
      <Paragraph>{tekst.lik}</Paragraph>
      {feil && <Feilmelding feil={feil} />}
      <div className="knapper"><Button onClick={() => void knyttSammen()} loading={sender}>{tekst.knyttKnapp}</Button></div>
    </>
  );
}
