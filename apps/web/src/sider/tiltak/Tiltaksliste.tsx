import { Button, Paragraph } from '@digdir/designsystemet-react';
import { PlusIcon } from '@navikt/aksel-icons';
import { Suspense } from 'react';
import { TiltakListeDocument, TiltaksvalgDocument } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Hentet } from '../../ui/Hentet.tsx';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Tom } from '../../ui/Tom.tsx';
import { Uttrekk } from '../../ui/Uttrekk.tsx';
import { Filter } from './Filter.tsx';
import { Tiltaksgrupper } from './Tiltaksgrupper.tsx';
import { Valgte } from './Valgte.tsx';
import { erFiltrert, somSpoerring } from './utvalg.ts';
import { useUtvalg } from './useUtvalg.ts';

const NyttTiltak = lat(() => import('./NyttTiltak.tsx').then((fil) => fil.NyttTiltak));

/** Hva gjør vi, og hvordan går det? */
export function Tiltaksliste() {
  const { tiltak } = useTekst();
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const kanSkrive = useKan('tiltak.skriv');
  const [utvalg, sett] = useUtvalg();
  const liste = useSpoerring(TiltakListeDocument, somSpoerring(utvalg), 'TiltakRad Tiltak Maal Innsatsomraade');
  const valg = useSpoerring(TiltaksvalgDocument, {}, 'Satsing Maal Innsatsomraade Medlemskap').data;
  const nytt = kanSkrive && <Button className="skjul-paa-papir" onClick={() => sett({ nytt: true })}><PlusIcon aria-hidden />{tiltak.nytt}</Button>;

  return (
    <Tilgang krever="tiltak.les">
      <Sidetittel tittel={tiltak.tittel} sted={romnavn(arbeidsrom)}><Paragraph variant="long">{tiltak.ingress}</Paragraph>{nytt}</Sidetittel>
      <Filter valg={valg} />
      <Valgte valg={valg} />
      <Hentet spoerring={liste} velg={({ tiltakListe }) => tiltakListe} linjer={14}>
        {({ rader, antall }) => (
          <>
            <p role="status" className="antall">{tiltak.antall(antall, erFiltrert(utvalg))}</p>
            <OppdiktetForklart er={rader.some(({ oppdiktet }) => oppdiktet)} />
            {rader.length > 0
              ? <><Tiltaksgrupper rader={rader} gruppering={utvalg.grupper} /><Uttrekk hva="tiltak" /><Uttrekk hva="resultater" /></>
              : erFiltrert(utvalg) ? <Tom tittel={tiltak.ingenTreff} tekst={tiltak.ingenTreffTekst} /> : <Tom tittel={tiltak.ingen} tekst={tiltak.ingenTekst}>{nytt}</Tom>}
          </>
        )}
      </Hentet>
      <Suspense>{utvalg.nytt && kanSkrive && valg && <NyttTiltak valg={valg} lukk={() => sett({ nytt: undefined })} />}</Suspense>
    </Tilgang>
  );
}
