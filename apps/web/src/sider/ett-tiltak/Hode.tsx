import { Alert, Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { ArchiveTiltakDocument, type TiltakFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Bekreft } from '../../ui/Bekreft.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tid } from '../../ui/Tid.tsx';
import { DelErfaring } from './DelErfaring.tsx';
import { Status } from './Status.tsx';

const FlyttTiltak = lat(() => import('./FlyttTiltak.tsx').then((fil) => fil.FlyttTiltak));

/** Navn, én setning, status, og det en kan gjøre med tiltaket som helhet. */
export function Hode({ tiltak }: { tiltak: TiltakFragment | undefined }) {
  const { tiltak: { ett, tittel }, ui } = useTekst();
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const arkiver = useHandling(ArchiveTiltakDocument);
  const [vindu, settVindu] = useState<'flytt' | 'arkiver' | null>(null);
  const kan = (handling: string) => tiltak?.handlinger.includes(handling) ?? false;
  const lukk = () => settVindu(null);

  return (
    <Sidetittel tittel={tiltak?.navn ?? tittel} sted={romnavn(arbeidsrom)}>
      {tiltak && (
        <>
          <Paragraph variant="long" className="tiltakssetning">{tiltak.beskrivelse}</Paragraph>
          {tiltak.arkivert && <Alert data-color="info">{ett.arkivertTekst}</Alert>}
          <Status tiltak={tiltak} />
          <p className="dempet">{ett.nummer(tiltak.nr)} · {ett.sistEndret('')}<Tid iso={tiltak.endret} /></p>
          <OppdiktetForklart er={tiltak.oppdiktet} alt />
          <div className="knapper hodeknapper skjul-paa-papir">
            {kan('moveTiltak') && !tiltak.arkivert && tiltak.muligeStatuser.length > 0 && <Button onClick={() => settVindu('flytt')}>{ett.endreStatus}</Button>}
            <DelErfaring tiltak={tiltak} />
            {kan('archiveTiltak') && <Button variant="secondary" data-color="neutral" onClick={() => settVindu('arkiver')}>{tiltak.arkivert ? ui.hentTilbake : ui.arkiver}</Button>}
          </div>
          <Suspense>{vindu === 'flytt' && <FlyttTiltak tiltak={tiltak} lukk={lukk} />}</Suspense>
          {vindu === 'arkiver' && (
            <Bekreft
              tittel={(tiltak.arkivert ? ui.hentTilbakeHva : ui.arkiverHva)(tiltak.navn)} tekst={tiltak.arkivert ? ett.arkivertTekst : ett.arkiverTekst}
              knapp={tiltak.arkivert ? ui.hentTilbake : ui.arkiver} lukk={lukk}
              visNaa={(rad) => <><p>{String(rad.navn ?? '')}</p><Status tiltak={{ ...tiltak, ...rad }} /></>}
              gjoer={(versjon = tiltak.versjon) => arkiver({ input: { id: tiltak.id, versjon, arkivert: !tiltak.arkivert } })}
            />
          )}
        </>
      )}
    </Sidetittel>
  );
}
