import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { VisAvtaledelingDocument, type VisAvtaledelingQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Delingsinnhold } from '../deling/Delingsinnhold.tsx';
import { avtaleromnummer } from './avtaleromnummer.ts';

/** Øyeblikksbildet, slik dem det er delt med, ser det. Er det trukket tilbake, er det bare merket igjen. */
export function Avtalebilde() {
  const tekst = useSidetekst('deltbilde');
  const { delt } = useSidetekst('datauttak');
  const { id = '' } = useParams({ strict: false });
  const nr = avtaleromnummer(useRom().arbeidsrom.kode);
  const spoerring = useSpoerring(VisAvtaledelingDocument, { id }, 'DeltBilde Avtaledeling');
  const bilde = spoerring.data?.visAvtaledeling;
  const naar = bilde && (bilde.periode ? visTidsangivelse(bilde.periode) : String(bilde.aar));
  return (
    <Tilgang krever="avtaledeling.les">
      <Lenke to="/evaluering/$nr/uttak" params={{ nr }} className="ds-link tilbakelenke skjul-paa-papir">{delt.tilbake}</Lenke>
      <Sidetittel tittel={bilde ? (bilde.serie ? `${bilde.serie}, ${naar}` : tekst.tittel[bilde.type](naar!)) : tekst.delt} sted={bilde?.navn} />
      <Hentet spoerring={spoerring} velg={(data) => data.visAvtaledeling}>{(data) => (data.trukket ? <Tom tittel={tekst.trukket(visDag(data.trukket))} tekst={tekst.trukketTekst(data.navn, visDag(data.delt))} /> : <Bildet bilde={data} />)}</Hentet>
    </Tilgang>
  );
}

function Bildet({ bilde }: { bilde: VisAvtaledelingQuery['visAvtaledeling'] }) {
  const tekst = useSidetekst('deltbilde');
  const { deltMed } = useSidetekst('delingsvalg');
  const { type, navn, satsing, nettverk, delt, utgave, mottaker, eldreSiden, oppdiktet } = bilde;
  return (
    <>
      <Paragraph variant="long" className="hovedsetning">{tekst.setning[type](navn, satsing, nettverk, visDag(delt), utgave)}</Paragraph>
      {eldreSiden && <Alert data-color="warning"><Paragraph>{tekst.eldre(visDag(eldreSiden))}</Paragraph></Alert>}
      <Paragraph className="dempet">{tekst.bilde} {deltMed[mottaker]}.</Paragraph>
      <OppdiktetForklart er={oppdiktet} alt />
      <Delingsinnhold deling={bilde} />
    </>
  );
}
