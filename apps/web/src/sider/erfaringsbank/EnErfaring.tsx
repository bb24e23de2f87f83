import '../../tema/bilder.css';
import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { Fragment } from 'react';
import { EnErfaringsideDocument, type EnErfaringFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { Lenke } from '../../ui/Lenke.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Gjennomgangsmerke } from './Gjennomgangsmerke.tsx';
import { Banklenke } from './Banklenke.tsx';
import { Bildene } from './Bildene.tsx';
import { BANKTYPER } from './erfaringstyper.ts';
import { Innholdet } from './Innholdet.tsx';
import { Kortvarsler } from '../samtale/Kortvarsler.tsx';
import { Samtale } from '../samtale/Samtale.tsx';
import { Opphavet } from '../tilpasning/Opphavet.tsx';
import { Slekt } from '../tilpasning/Slekt.tsx';
import { TaIBruk } from '../tilpasning/TaIBruk.tsx';
import { Redaksjon } from './Redaksjon.tsx';
import { Utgavelenke } from './utgave/Utgavelenke.tsx';
import { Vedleggene } from './Vedleggene.tsx';
import { Lignende } from './soek/Lignende.tsx';

/** Hva gjorde de, virket det, og hva bør vi vite? */
export function EnErfaring() {
  const { bank } = useSidetekst('erfaring');
  const romnavn = useRomnavn();
  const { id = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(EnErfaringsideDocument, { id }, BANKTYPER);
  const erfaring = spoerring.data?.erfaring;
  return (
    <Tilgang krever="erfaringsbank.les">
      <Sidetittel tittel={erfaring?.innhold?.tittel ?? bank.finnesIkke} sted={romnavn(useRom().arbeidsrom)}>{erfaring && <Hode erfaring={erfaring} />}</Sidetittel>
      {erfaring && <Kortvarsler id={erfaring.id} />}
      <Hentet spoerring={spoerring} velg={(data) => data.erfaring}>
        {({ innhold, kommune, trukket, ...resten }) => (innhold ? <><Redaksjon erfaring={{ kommune, trukket, ...resten }} innhold={innhold} /><Opphavet tilpasset={innhold.tilpasset} /><TaIBruk erfaring={{ innhold, kommune, trukket, ...resten }} /><Innholdet innhold={innhold} /><Bildene {...resten} /><Vedleggene {...resten} /><Lignende id={id} /></> : <Alert data-color="info"><Paragraph>{bank.trukket(kommune, trukket ? visDag(trukket) : '')}</Paragraph></Alert>)}
      </Hentet>
      {erfaring && <><Slekt id={erfaring.id} /><Samtale id={erfaring.id} eier={erfaring.kommune} /></>}
      <p className="skjul-paa-papir"><Banklenke>{bank.tilbake}</Banklenke></p>
    </Tilgang>
  );
}

function Hode({ erfaring: { id, kommune, egen, status, utgave, delt, oppdiktet, utgaver, gjennomgaatt } }: { erfaring: EnErfaringFragment }) {
  const { bank } = useSidetekst('erfaring');
  const { kode } = useRom().arbeidsrom;
  return (
    <>
      <p>{bank.eier(kommune)}. <Gjennomgangsmerke status={status} gjennomgaatt={gjennomgaatt !== null} /></p>
      {status !== 'trukket' && <p className="dempet">{bank.utgave(utgave, visDag(delt))}.{utgaver.length > 1 && <> {bank.tidligere}: {utgaver.slice(1).map((en, nr) => <Fragment key={en.utgave}>{nr > 0 && ', '}<Utgavelenke id={id} utgave={en.utgave}>{bank.tidligereUtgave(en.utgave, visDag(en.delt))}</Utgavelenke></Fragment>)}. <Utgavelenke id={id} utgave={utgave}>{bank.sisteEndring}</Utgavelenke>.</>}</p>}
      <OppdiktetForklart er={oppdiktet} alt />
      {egen && <p className="skjul-paa-papir"><Lenke to="/$rom/erfaringer/$id" params={{ rom: kode, id }}>{bank.egen}</Lenke></p>}
    </>
  );
}
