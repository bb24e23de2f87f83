import { Paragraph } from '@digdir/designsystemet-react';
import { OversiktDocument, type OversiktQuery } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useRomnavn } from '../../skall/useRomnavn.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan, useRom } from '../../tilgang/rom.tsx';
import { Hentet } from '../../ui/Hentet.tsx';
import { Sidetittel } from '../../ui/Sidetittel.tsx';
import { Gjoeremaal } from './Gjoeremaal.tsx';
import { SisteEndringer } from './SisteEndringer.tsx';
import { TiltakPerStatus } from './TiltakPerStatus.tsx';
import { UtenSatsing } from './UtenSatsing.tsx';

/** Hvordan går det, og hva trenger meg? */
export function Oversikt() {
  const { oversikt: tekst } = useTekst();
  const romnavn = useRomnavn();
  const { arbeidsrom } = useRom();
  const spoerring = useSpoerring(OversiktDocument, {}, 'Oversikt Satsing Tiltak Milepael Maal');
  const satsing = spoerring.data?.oversikt.satsing;
  const navnene = spoerring.data?.oversikt.omraader ?? [];
  // «Områdeløft Mysen» sier alt at det er Mysen.
  const omraader = navnene.every((omraade) => satsing?.includes(omraade)) ? '' : navnene.join(', ');
  return (
    <>
      <Sidetittel tittel={tekst.tittel} sted={romnavn(arbeidsrom)}>
        {satsing && <Paragraph variant="long">{tekst.ingress(satsing, omraader)}</Paragraph>}
      </Sidetittel>
      <Hentet spoerring={spoerring} velg={({ oversikt }) => oversikt}>
        {(oversikt) => (oversikt.satsing ? <MedSatsing oversikt={oversikt} /> : <UtenSatsing kommune={oversikt.kommune} />)}
      </Hentet>
    </>
  );
}

function MedSatsing({ oversikt }: { oversikt: OversiktQuery['oversikt'] }) {
  const kanLeseTiltak = useKan('tiltak.les');
  const kanLeseLogg = useKan('logg.les');
  return (
    <div className="oversikt">
      <Gjoeremaal liste={oversikt.gjoeremaal} />
      {kanLeseTiltak && <TiltakPerStatus perStatus={oversikt.tiltakPerStatus} />}
      {kanLeseLogg && <SisteEndringer endringer={oversikt.sisteEndringer} />}
    </div>
  );
}
