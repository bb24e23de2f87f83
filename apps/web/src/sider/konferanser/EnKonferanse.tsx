import '../../tema/konferanse.css';
import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { useParams } from '@tanstack/react-router';
import { Suspense, useState } from 'react';
import { EnKonferanseDocument, SesjonsnotaterDocument, type KonferansenFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Programmet } from './Programmet.tsx';
import { Romlenke } from './Romlenke.tsx';
import { GammelKonferanse } from './GammelKonferanse.tsx';
import { TidligereSatsinger } from './TidligereSatsinger.tsx';

const Konferansevindu = lat(() => import('./Konferansevindu.tsx').then((fil) => fil.Konferansevindu));
const Postvindu = lat(() => import('./Postvindu.tsx').then((fil) => fil.Postvindu));
const uuid = /^[0-9a-f]{8}-/i;

/** Nettverkets konferanser har en id; det som har vært, har en kode fra kilden. */
export function EnKonferanse() {
  const { id = '' } = useParams({ strict: false });
  return <Tilgang krever="konferanse.les">{uuid.test(id) ? <Konferansen id={id} /> : id === 'satsinger' ? <TidligereSatsinger /> : <GammelKonferanse kode={id} />}</Tilgang>;
}

function Konferansen({ id }: { id: string }) {
  const tekst = useSidetekst('konferanse');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(EnKonferanseDocument, { id }, 'Konferanse Konferansepost Paamelding DeltSesjonsnotat');
  const konferanse = spoerring.data?.konferanse;
  const harNotater = useKan('sesjonsnotat.les');
  return (
    <>
      <Romlenke className="ds-link tilbakelenke skjul-paa-papir">{tekst.tilbake}</Romlenke>
      <Sidetittel tittel={konferanse?.tittel ?? tekst.tittel} sted={romnavn(arbeidsrom)}>{konferanse && <Hode konferanse={konferanse} />}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.konferanse} linjer={12}>{(en) => (harNotater ? <MedNotater konferanse={en} /> : <Programmet konferanse={en} notater={null} />)}</Hentet>
    </>
  );
}

function Hode({ konferanse }: { konferanse: KonferansenFragment }) {
  const tekst = useSidetekst('konferanse');
  const [vindu, settVindu] = useState<'rediger' | 'post' | null>(null);
  const lukk = () => settVindu(null);
  const { dato, sted, beskrivelse, paameldingsfrist, avlystFordi, aapen, oppdiktet, handlinger } = konferanse;
  return (
    <>
      <Paragraph>{tekst.naarHvor(visDag(dato), sted)}</Paragraph>
      <OppdiktetForklart er={oppdiktet} alt />
      {avlystFordi && <Alert data-color="danger"><Paragraph><strong>{tekst.avlyst}.</strong> {avlystFordi}</Paragraph></Alert>}
      {beskrivelse && <Paragraph variant="long">{beskrivelse}</Paragraph>}
      {!avlystFordi && <Paragraph>{aapen ? tekst.fristTil(visDag(paameldingsfrist ?? dato)) : tekst.stengt}</Paragraph>}
      <div className="knapper hodeknapper skjul-paa-papir">
        {handlinger.includes('addKonferansepost') && <Button onClick={() => settVindu('post')}><PlusIcon aria-hidden />{tekst.leggTil}</Button>}
        {handlinger.includes('updateKonferanse') && <Button variant="secondary" onClick={() => settVindu('rediger')}>{tekst.rediger}</Button>}
      </div>
      <Suspense>
        {vindu === 'rediger' && <Konferansevindu konferanse={konferanse} lukk={lukk} />}
        {vindu === 'post' && <Postvindu konferanseId={konferanse.id} post={null} lukk={lukk} />}
      </Suspense>
    </>
  );
}

function MedNotater({ konferanse }: { konferanse: KonferansenFragment }) {
  const spoerring = useSpoerring(SesjonsnotaterDocument, { konferanseId: konferanse.id }, 'Sesjonsnotat');
  return <Programmet konferanse={konferanse} notater={spoerring.data?.sesjonsnotater ?? []} />;
}
