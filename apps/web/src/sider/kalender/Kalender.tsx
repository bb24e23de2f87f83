import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense, useState } from 'react';
import { KalenderDocument, type KalenderQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Kalenderkort } from './Kalenderkort.tsx';
import { KALENDERTYPER } from './kalendertyper.ts';
import { harDag } from './naar.ts';

const Kalenderskjema = lat(() => import('./Kalenderskjema.tsx').then((fil) => fil.Kalenderskjema));

/** Når møtes vi, og hva haster? */
export function Kalender() {
  const tekst = useSidetekst('kalender');
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const kan = useKan('kalender.skriv');
  const [ny, settNy] = useState(false);
  const spoerring = useSpoerring(KalenderDocument, {}, KALENDERTYPER);
  const rom = kan ? 'felles' : 'kommune';
  const knapp = kan && <Button className="skjul-paa-papir" onClick={() => settNy(true)}><PlusIcon aria-hidden />{tekst.ny}</Button>;
  return (
    <Tilgang krever="kalender.les">
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tekst.ingress[rom]}</Paragraph>{knapp}</Sidetittel>
      <Hentet spoerring={spoerring} velg={(data) => data.kalender}>
        {(kalender) => (!kalender.nettverk ? <Tom tittel={tekst.utenNettverk} tekst={tekst.utenNettverkTekst} />
          : kalender.kommende.length + kalender.tidligere.length === 0 ? <Tom tittel={tekst.ingen} tekst={tekst.ingenTekst[rom]}>{knapp}</Tom> : <Datoene {...kalender} />)}
      </Hentet>
      <Suspense>{ny && <Kalenderskjema punkt={null} lukk={() => settNy(false)} />}</Suspense>
    </Tilgang>
  );
}

function Datoene({ kommende, tidligere }: KalenderQuery['kalender']) {
  const tekst = useSidetekst('kalender');
  const rom = useRom().arbeidsrom.kode;
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const uten = [...kommende, ...tidligere].filter(({ dato }) => !harDag(dato)).length;
  return (
    <>
      <OppdiktetForklart er={[...kommende, ...tidligere].some(({ oppdiktet }) => oppdiktet)} />
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
      <Seksjon tittel={tekst.kommende}>
        {kommende.length === 0 ? <Paragraph>{tekst.ingenKommende}</Paragraph> : kommende.map((punkt) => <Kalenderkort key={punkt.id} punkt={punkt} gjort={settGjort} />)}
      </Seksjon>
      {tidligere.length > 0 && <details><summary>{tekst.tidligere(tidligere.length)}</summary>{tidligere.map((punkt) => <Kalenderkort key={punkt.id} punkt={punkt} gjort={settGjort} />)}</details>}
      <p className="nedlasting skjul-paa-papir"><a className="ds-link" href={`/eksport/${rom}/kalender.ics`} download>{tekst.hentAlt}</a></p>
      <Paragraph className="dempet skjul-paa-papir" variant="long">{tekst.hentTekst(uten)}</Paragraph>
    </>
  );
}
