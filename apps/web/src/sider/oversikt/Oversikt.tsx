import { Paragraph } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { OversiktDocument, type OversiktQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { hentSidetekst } from '../../tekst/sidetekst.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { lat } from '../../ui/lat.ts';
import { OppdiktetForklart } from '../../ui/OppdiktetForklart.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Aaret } from './Aaret.tsx';
import { Gjoeremaal } from './Gjoeremaal.tsx';
import { Pengene } from './Pengene.tsx';
import { Planen } from './Planen.tsx';
import { SisteEndringer } from './SisteEndringer.tsx';
import { TiltakPerStatus } from './TiltakPerStatus.tsx';
import { UtenSatsing } from './UtenSatsing.tsx';

const NesteDatoer = lat(() => Promise.all([import('../kalender/NesteDatoer.tsx'), hentSidetekst('kalender')]).then(([fil]) => fil.NesteDatoer));

/** Hvordan går det, og hva trenger meg? */
export function Oversikt() {
  const { oversikt: tekst } = useTekst();
  const romnavn = useRomnavn();
  const serKalender = useKan('kalender.les');
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(OversiktDocument, {}, 'Oversikt Satsing Tiltak Milepael Maal Oekonomi Postering Tilskudd Handlingsplan');
  const satsing = spoerring.data?.oversikt.satsing;
  const navnene = spoerring.data?.oversikt.omraader ?? [];
  // «Områdeløft Mysen» sier alt at det er Mysen.
  const omraader = navnene.every((omraade) => satsing?.includes(omraade)) ? '' : navnene.join(', ');
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        {satsing && <Paragraph variant="long">{tekst.ingress(satsing, omraader)}</Paragraph>}
        <OppdiktetForklart er={spoerring.data ? harOppdiktet(spoerring.data.oversikt) : false} />
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={({ oversikt }) => oversikt}>
        {(oversikt) => (oversikt.satsing ? <MedSatsing oversikt={oversikt} /> : <UtenSatsing kommune={oversikt.kommune} />)}
      </Hentet>
      {serKalender && spoerring.data && <Suspense><NesteDatoer /></Suspense>}
    </>
  );
}

/** Noe av det siden hviler på, er laget for å vise fram. Da sies det øverst, og merkes der det står. */
const harOppdiktet = ({ tiltakPerStatus, gjoeremaal, hendelser, penger, plan }: OversiktQuery['oversikt']): boolean =>
  tiltakPerStatus.some(({ oppdiktede }) => oppdiktede > 0) || [...gjoeremaal, ...hendelser].some(({ oppdiktet }) => oppdiktet) || penger?.oppdiktet === true || plan?.oppdiktet === true;

function MedSatsing({ oversikt }: { oversikt: OversiktQuery['oversikt'] }) {
  // Den som leser utenfra, har ikke noe å gjøre her.
  const { utenfra } = useRom().arbeidsrom;
  const kanLeseTiltak = useKan('tiltak.les');
  const kanLesePenger = useKan('oekonomi.les');
  const kanLesePlan = useKan('handlingsplan.les');
  const kanLeseLogg = useKan('logg.les');
  return (
    <div className="oversikt">
      {!utenfra && <Gjoeremaal liste={oversikt.gjoeremaal} />}
      {kanLesePenger && <Pengene penger={oversikt.penger} />}
      {kanLesePlan && <Planen plan={oversikt.plan} />}
      {kanLeseTiltak && <Aaret hendelser={oversikt.hendelser} />}
      {kanLeseTiltak && <TiltakPerStatus perStatus={oversikt.tiltakPerStatus} />}
      {kanLeseLogg && <SisteEndringer endringer={oversikt.sisteEndringer} />}
    </div>
  );
}
