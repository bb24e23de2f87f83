import { Paragraph } from '@digdir/designsystemet-react';
import { limits } from '#libs/contracts';
import { UpdateVedtakDocument, type VedtakFragment } from '../../../generated/graphql.ts';
import type { Rad } from '../../../graphql/feil.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../../ui/skjema/Tidsfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../../ui/skjema/verdier.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';

const fraRad = ({ dato, saksnummer, merknad }: Rad) => ({ dato: somTid(dato), saksnummer: somTekst(saksnummer), merknad: somTekst(merknad) });

/** Det som blir kjent etterpå: dato, saksnummer og hva organet sa. Organ og utfall står. */
export function Vedtaksopplysninger({ vedtak, lukk, ferdig }: Vindusvalg & { vedtak: VedtakFragment }) {
  const { vedtak: { paa: tekst, datohjelp } } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const { pengeord } = useTekst();
  const endre = useHandling(UpdateVedtakDocument);
  return (
    <Dialogvindu tittel={tekst.tittel} lukk={lukk}>
      <Skjema
        navn={`vedtak-${vedtak.id}`} felter={tekst.felter} start={fraRad({ ...vedtak })} versjon={vedtak.versjon} fraRad={fraRad} knapp={tekst.knapp} ferdig={() => ferdig({ tekst: gjort.vedtakEndret })} avbryt={lukk}
        send={({ dato, saksnummer, merknad }, versjon) => endre({ input: { id: vedtak.id, versjon, dato: tidEllerNull(dato), saksnummer: tekstEllerNull(saksnummer), merknad: tekstEllerNull(merknad) } })}
      >
        <Paragraph>{tekst.tekst(vedtak.organ, pengeord.utfall[vedtak.utfall])}</Paragraph>
        <Tidsfelt navn="dato" hjelp={datohjelp} />
        <Tekstfelt navn="saksnummer" />
        <Langtekstfelt navn="merknad" maks={limits.tekst} rader={2} />
      </Skjema>
    </Dialogvindu>
  );
}
