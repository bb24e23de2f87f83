import '../../../tema/bilder.css';
import '../../../tema/utgave.css';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { EnUtgaveDocument, type EnUtgaveQuery } from '../../../generated/graphql.ts';
import { useSpoerring } from '../../../graphql/useSpoerring.ts';
import { Tilgang } from '../../../skall/Tilgang.tsx';
import { useRomnavn } from '../../../skall/useRomnavn.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useRom } from '../../../tilgang/rom.tsx';
import { visDag } from '../../../ui/dato.ts';
import { Hentet } from '../../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../../ui/Seksjon.tsx';
import { Sidetittel } from '../../../ui/Sidetittel.tsx';
import { Banklenke } from '../Banklenke.tsx';
import { Bildene } from '../Bildene.tsx';
import { BANKTYPER } from '../erfaringstyper.ts';
import { Innholdet } from '../Innholdet.tsx';
import { Vedleggene } from '../Vedleggene.tsx';
import { Endringer } from './Endringer.tsx';
import { Utgavelenke } from './Utgavelenke.tsx';

type Lest = EnUtgaveQuery['erfaringsutgave'];

/** Hva sto det før, og hva er endret? */
export function Utgave() {
  const tekst = useSidetekst('erfaringsutgave');
  const romnavn = useRomnavn();
  const { id = '', utgave = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(EnUtgaveDocument, { id, utgave: Number(utgave) || 0 }, BANKTYPER);
  const lest = spoerring.data?.erfaringsutgave;
  return (
    <Tilgang krever="erfaringsbank.les">
      <Sidetittel tittel={lest ? `${lest.innhold?.tittel ?? tekst.finnesIkke} (${tekst.enUtgave(lest.utgave).toLowerCase()})` : tekst.finnesIkke} sted={romnavn(useRom().arbeidsrom)}>{lest && <Hode lest={lest} />}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.erfaringsutgave}>
        {(en) => (en.innhold ? (
          <>
            {en.utgave !== en.gjeldende && <Alert data-color="info"><Paragraph>{tekst.eldre(en.gjeldende)} <Banklenke id={en.id}>{tekst.tilGjeldende}</Banklenke></Paragraph></Alert>}
            <Endringer lest={en} />
            <Innholdet innhold={en.innhold} />
            <Bildene bilder={en.bilder} fjernedeBilder={en.fjernedeBilder} />
            <Vedleggene vedlegg={en.vedlegg} trukneVedlegg={en.trukneVedlegg} />
          </>
        ) : <Alert data-color="info"><Paragraph>{tekst.trukket(en.kommune)}</Paragraph></Alert>)}
      </Hentet>
      {lest && <AlleUtgavene lest={lest} />}
      <p className="skjul-paa-papir"><Banklenke id={id}>{tekst.tilGjeldende}</Banklenke></p>
    </Tilgang>
  );
}

function Hode({ lest: { utgave, gjeldende, kommune, oppdiktet, utgaver } }: { lest: Lest }) {
  const tekst = useSidetekst('erfaringsutgave');
  const denne = utgaver.find((en) => en.utgave === utgave);
  return (
    <>
      <p>{tekst.hva(utgave, gjeldende, kommune)}.</p>
      {denne?.delt && <p className="dempet">{tekst.delt(visDag(denne.delt))} {denne.gjennomgaatt ? tekst.gjennomgaatt(visDag(denne.gjennomgaatt)) : tekst.ikkeGjennomgaatt}{utgave === gjeldende && ` ${tekst.gjelder}`}</p>}
      <OppdiktetForklart er={oppdiktet} alt />
    </>
  );
}

function AlleUtgavene({ lest: { id, utgaver, utgave: denne } }: { lest: Lest }) {
  const tekst = useSidetekst('erfaringsutgave');
  return (
    <Seksjon tittel={tekst.utgaver}>
      <ul className="punkter">
        {utgaver.map(({ utgave, delt, gjennomgaatt }) => (
          <li key={utgave}>
            {utgave === denne ? <strong aria-current="page">{tekst.enUtgave(utgave)}</strong> : <Utgavelenke id={id} utgave={utgave}>{tekst.enUtgave(utgave)}</Utgavelenke>}
            <span className="dempet"> {delt ? `${tekst.delt(visDag(delt))} ${gjennomgaatt ? tekst.gjennomgaatt(visDag(gjennomgaatt)) : tekst.ikkeGjennomgaatt}` : `(${tekst.trukketMerke})`}</span>
          </li>
        ))}
      </ul>
    </Seksjon>
  );
}
