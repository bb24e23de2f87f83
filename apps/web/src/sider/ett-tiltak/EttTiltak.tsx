import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { EttTiltakDocument, TiltaksvalgDocument, type TiltakFragment, type TiltaksvalgQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { Tilgang } from '../../skall/Tilgang.tsx';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Kilde } from '../../ui/Kilde.tsx';
import { lat } from '../../ui/lat.ts';
import { Lenke } from '../../ui/Lenke.tsx';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { Vedleggsliste } from '../../ui/vedlegg/Vedleggsliste.tsx';
import { Historikk } from './Historikk.tsx';
import { Hode } from './Hode.tsx';
import { Hvem } from './Hvem.tsx';
import { Innhold } from './Innhold.tsx';
import { KortSagt } from './KortSagt.tsx';
import { Laerdommer } from './Laerdommer.tsx';
import { Milepaeler } from './Milepaeler.tsx';
import { OmTiltaket } from './OmTiltaket.tsx';
import { Resultater } from './Resultater.tsx';
import { Tilknytning } from './Tilknytning.tsx';

const Penger = lat(() => Promise.all([import('./Penger.tsx'), hentSidetekst('oekonomi')]).then(([fil]) => fil.Penger));
const TilpassetFra = lat(() => Promise.all([import('../tilpasning/TilpassetFra.tsx'), hentSidetekst('tilpasning'), hentSidetekst('erfaring')]).then(([fil]) => fil.TilpassetFra));
const Virkning = lat(() => Promise.all([import('./Virkning.tsx'), hentSidetekst('programteori')]).then(([fil]) => fil.Virkning));

/** Hva er dette, virker det, og hva lærte vi? */
export function EttTiltak() {
  const { tiltak } = useTekst();
  const { rom, id } = useParams({ from: '/$rom/tiltak/$id' });
  const spoerring = useSpoerring(EttTiltakDocument, { id }, 'Tiltak Resultat Milepael Laerdom');
  const valg = useSpoerring(TiltaksvalgDocument, {}, 'Satsing Maal Innsatsomraade Medlemskap').data;
  return (
    <Tilgang krever="tiltak.les">
      <Lenke to="/$rom/tiltak" params={{ rom }} className="ds-link tilbakelenke skjul-paa-papir">{tiltak.ett.tilListe}</Lenke>
      <Hode tiltak={spoerring.data?.tiltak} />
      <Hentet spoerring={spoerring} velg={(data) => data.tiltak} linjer={14}>
        {(ett) => <Deler key={ett.id} tiltak={ett} valg={valg} />}
      </Hentet>
    </Tilgang>
  );
}

function Deler({ tiltak, valg }: { tiltak: TiltakFragment; valg: TiltaksvalgQuery | undefined }) {
  return (
    <>
      <KortSagt tiltak={tiltak} />
      <Suspense><TilpassetFra tiltak={tiltak} /></Suspense>
      <OmTiltaket tiltak={tiltak} />
      <Hvem tiltak={tiltak} valg={valg} />
      <Tilknytning tiltak={tiltak} valg={valg} />
      <Suspense fallback={<Skjelett linjer={3} />}><Penger tiltak={tiltak} /></Suspense>
      <Resultater tiltak={tiltak} />
      <Suspense fallback={<Skjelett linjer={3} />}><Virkning tiltak={tiltak} /></Suspense>
      <Laerdommer tiltak={tiltak} />
      <Milepaeler tiltak={tiltak} />
      <Innhold tiltak={tiltak} />
      <Vedleggsliste gjelder={{ tiltakId: tiltak.id }} />
      <Historikk tiltak={tiltak} />
      <Kilde kilde={tiltak.kilde} />
    </>
  );
}
