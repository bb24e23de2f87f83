import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { feltforskjeller } from '#libs/contracts';
import { ByttFellesutgaveDocument, FellesindikatorerDocument, SlippFellesindikatorDocument, type IndikatorFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { Forskjellene } from './Forskjellene.tsx';

/** Båndet til nettverkets definisjon: hvem som eier den, om det finnes en ny utgave, og hva det betyr å gå over. */
export function Fellesbinding({ indikator }: { indikator: IndikatorFragment }) {
  const kan = useKan('fellesindikator.les');
  return kan && indikator.definisjon.fellesKode !== null ? <Baandet indikator={indikator} kode={indikator.definisjon.fellesKode} /> : null;
}

function Baandet({ indikator: { definisjon, arkivert }, kode }: { indikator: IndikatorFragment; kode: string }) {
  const { bruk: tekst } = useSidetekst('fellesindikatorer');
  const kan = useKan('indikator.skriv') && !arkivert;
  const felles = useSpoerring(FellesindikatorerDocument, {}, 'Fellesindikator').data?.fellesindikatorer.indikatorer.find((en) => en.kode === kode);
  const bytt = useHandling(ByttFellesutgaveDocument);
  const slipp = useHandling(SlippFellesindikatorDocument);
  const [spoer, settSpoer] = useState<'bytt' | 'slipp' | null>(null);
  const { id: indikatordefinisjonId, versjon, fellesUtgave } = definisjon;
  const nyeste = felles && !felles.avviklet && felles.gjeldende.utgave !== fellesUtgave ? felles.gjeldende : null;
  const ulike = nyeste ? feltforskjeller(definisjon, nyeste) : [];
  const lukk = () => settSpoer(null);
  return (
    <div className="fellesbinding">
      <Paragraph>{tekst.eier(kode, fellesUtgave!)}</Paragraph>
      {felles?.avviklet && <Alert data-color="info"><Paragraph>{tekst.avviklet(felles.avvikletFordi ?? '')}</Paragraph></Alert>}
      {nyeste && (
        <Alert data-color="warning">
          <Paragraph><strong>{tekst.nyUtgave(nyeste.utgave)}</strong></Paragraph>
          {nyeste.endring && <Paragraph>{tekst.endret(nyeste.endring)}</Paragraph>}
          {ulike.length > 0 && <Forskjellene ulike={ulike} />}
          <Paragraph>{ulike.length > 0 ? tekst.brudd : tekst.videre} {tekst.ikkeSammenlignet}</Paragraph>
        </Alert>
      )}
      {kan && (
        <div className="knapper skjul-paa-papir">
          {nyeste && <Button variant="secondary" onClick={() => settSpoer('bytt')}>{tekst.bytt(nyeste.utgave)}</Button>}
          <Button variant="tertiary" data-color="neutral" onClick={() => settSpoer('slipp')}>{tekst.slipp}</Button>
        </div>
      )}
      {spoer === 'bytt' && nyeste && (
        <Bekreft tittel={tekst.byttTittel(nyeste.utgave)} tekst={ulike.length > 0 ? tekst.brudd : tekst.videre} knapp={tekst.bytt(nyeste.utgave)} lukk={lukk} gjoer={() => bytt({ input: { kode, utgave: nyeste.utgave, indikatordefinisjonId, versjon } })} />
      )}
      {spoer === 'slipp' && <Bekreft tittel={tekst.slippTittel} tekst={tekst.slippTekst} knapp={tekst.slipp} lukk={lukk} gjoer={() => slipp({ input: { indikatordefinisjonId, versjon } })} />}
    </div>
  );
}
