import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useParams } from '@tanstack/react-router';
import { VisDelingDocument, type VisDelingQuery } from '../../generated/graphql.ts';
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

type Bilde = VisDelingQuery['visDeling'];

/** Øyeblikksbildet bak et tall: nøyaktig det kommunen delte. Er det trukket tilbake, er det bare merket igjen. */
export function DeltBilde() {
  const tekst = useSidetekst('deltbilde');
  const { id = '' } = useParams({ strict: false });
  const spoerring = useSpoerring(VisDelingDocument, { id }, 'DeltBilde Deling');
  const bilde = spoerring.data?.visDeling;
  return (
    <Tilgang krever="delt.les">
      <Sidetittel tittel={bilde ? (bilde.serie ? `${bilde.serie}, ${naar(bilde)}` : tekst.tittel[bilde.type](naar(bilde))) : tekst.delt} sted={bilde?.navn}><Tilbake /></Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.visDeling}>{(data) => (data.trukket ? <Merket bilde={data} trukket={data.trukket} /> : <Bildet bilde={data} />)}</Hentet>
    </Tilgang>
  );
}

const naar = ({ aar, periode }: Pick<Bilde, 'aar' | 'periode'>): string => (periode ? visTidsangivelse(periode) : String(aar));

function Bildet({ bilde }: { bilde: Bilde }) {
  const tekst = useSidetekst('deltbilde');
  const { deltMed } = useSidetekst('delingsvalg');
  const { type, navn, satsing, nettverk, delt, utgave, mottaker, eldreSiden, automatisk, oppdiktet } = bilde;
  return (
    <>
      <Paragraph variant="long" className="hovedsetning">{tekst.setning[type](navn, satsing, nettverk, visDag(delt), utgave)}</Paragraph>
      {eldreSiden && <Alert data-color="warning"><Paragraph>{tekst.eldre(visDag(eldreSiden))}</Paragraph></Alert>}
      <Paragraph className="dempet">{tekst.bilde} {deltMed[mottaker]}.{automatisk && ` ${tekst.avSegSelv}`}</Paragraph>
      <OppdiktetForklart er={oppdiktet} alt />
      <Delingsinnhold deling={bilde} />
      {type === 'fordeling' && <SomFil id={bilde.id} />}
    </>
  );
}

/** Den samme tabellen til regneark. */
function SomFil({ id }: { id: string }) {
  const tekst = useSidetekst('deltbilde');
  const { kode } = useRom().arbeidsrom;
  return (
    <p className="nedlasting skjul-paa-papir">
      {tekst.lastNed}
      {(['xlsx', 'csv'] as const).map((type) => <a key={type} className="ds-link" href={`/eksport/${kode}/fordeling.${type}?deling=${id}`} aria-label={tekst.somFil(tekst.filer[type])} download>{tekst.filer[type]}</a>)}
    </p>
  );
}

function Merket({ bilde: { navn, delt }, trukket }: { bilde: Bilde; trukket: string }) {
  const tekst = useSidetekst('deltbilde');
  return <Tom tittel={tekst.trukket(visDag(trukket))} tekst={tekst.trukketTekst(navn, visDag(delt))} />;
}

/** Dit en kom fra: koordinatorens oversikt, sammenligningen, eller lista en evaluator ser. */
function Tilbake() {
  const { tilbake } = useSidetekst('deltbilde');
  const { type, kode, utenfra } = useRom().arbeidsrom;
  return (
    <p className="skjul-paa-papir">
      {type === 'felles' ? <Lenke to="/felles/deling">{tilbake.felles}</Lenke>
        : utenfra ? <Lenke to="/$rom/delt" params={{ rom: kode }}>{tilbake.utenfra}</Lenke>
        : <Lenke to="/$rom/sammenligning" params={{ rom: kode }}>{tilbake.sammenligning}</Lenke>}
    </p>
  );
}
