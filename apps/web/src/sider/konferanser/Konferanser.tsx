import '../../tema/konferanse.css';
import { Button, Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { KonferanserDocument, TidligereKonferanserDocument, type KonferanserQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { visDag } from '../../ui/dato.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { Oppdiktet } from '../../ui/Oppdiktet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Romlenke } from './Romlenke.tsx';

const Konferansevindu = lat(() => import('./Konferansevindu.tsx').then((fil) => fil.Konferansevindu));

/** Når møtes vi neste gang, hva er det plass til, og hva ble sagt sist? */
export function Konferanser() {
  const tekst = useSidetekst('konferanse');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(KonferanserDocument, {}, 'Konferanseliste Konferansesammendrag Konferanse Paamelding');
  const [ny, settNy] = useState(false);
  const kan = useKan('konferanse.skriv');
  return (
    <Tilgang krever="konferanse.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        <Paragraph variant="long">{tekst.ingress}</Paragraph>
        {kan && <div className="knapper hodeknapper skjul-paa-papir"><Button onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button></div>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.konferanser.konferanser} linjer={12}>
        {(konferanser) => (
          <>
            <OppdiktetForklart er={konferanser.some(({ oppdiktet }) => oppdiktet)} />
            {konferanser.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst} /> : <ul className="ubundet konferanseliste">{konferanser.map((en) => <li key={en.id}><Sammendraget konferanse={en} egen={arbeidsrom.type === 'kommune'} /></li>)}</ul>}
            <Tidligere />
          </>
        )}
      </Hentet>
      <Suspense>{ny && <Konferansevindu konferanse={null} lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Sammendraget({ konferanse, egen }: { konferanse: KonferanserQuery['konferanser']['konferanser'][number]; egen: boolean }) {
  const tekst = useSidetekst('konferanse');
  const { id, tittel, dato, sted, avlystFordi, paameldingsfrist, antallPoster, antallPlasser, oppdiktet } = konferanse;
  return (
    <article className="kort">
      <Heading level={2} data-size="xs"><Romlenke id={id}>{tittel}</Romlenke> <Oppdiktet er={oppdiktet} /></Heading>
      <Paragraph>{avlystFordi && <Tag data-color="danger" data-size="sm">{tekst.avlyst}</Tag>} {tekst.naarHvor(visDag(dato), sted)}</Paragraph>
      <Paragraph className="dempet">{[tekst.poster(antallPoster), paameldingsfrist && tekst.frist(visDag(paameldingsfrist)), antallPlasser > 0 && (egen ? tekst.dine : tekst.alle)(antallPlasser)].filter(Boolean).join(' · ')}</Paragraph>
    </article>
  );
}

/** Konferansene vi kjenner fra programmet, og veien til satsingene fra før. */
function Tidligere() {
  const tekst = useSidetekst('konferanse');
  const spoerring = useSpoerring(TidligereKonferanserDocument, {}, 'TidligereKonferanse');
  return (
    <Seksjon tittel={tekst.tidligere}>
      <Hentet spoerring={spoerring} velg={(data) => data.tidligereKonferanser} linjer={2}>
        {(konferanser) => (
          <ul className="programliste">
            {konferanser.map(({ kode, tittel, dato, sted, poster }) => (
              <li key={kode}>
                <p><Romlenke id={kode}>{tittel}</Romlenke></p>
                <p className="dempet">{tekst.naarHvor(visDag(dato), sted)}. {tekst.innleggOgBefaringer(poster.filter(({ slag }) => slag === 'innlegg').length, poster.filter(({ slag }) => slag === 'befaring').length)}</p>
              </li>
            ))}
          </ul>
        )}
      </Hentet>
      <p className="skjul-paa-papir"><Romlenke id="satsinger">{tekst.tilTidligereSatsinger}</Romlenke></p>
    </Seksjon>
  );
}
