import { Alert, Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useWatch } from 'react-hook-form';
import { etterPlanvedtak, limits, vedtaksutfall, type Planstatus, type Vedtaksutfall } from '#libs/contracts';
import { RegistrerPlanvedtakDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { Dialogvindu } from '../../../ui/Dialogvindu.tsx';
import { visKroner } from '../../../ui/penger.ts';
import { Langtekstfelt } from '../../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../../ui/skjema/Tidsfelt.tsx';
import { Valgfelt } from '../../../ui/skjema/Valgfelt.tsx';
import { tekstEllerNull, tidEllerNull } from '../../../ui/skjema/verdier.ts';
import { stanser, type Plan } from '../plantyper.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';
import { LeggVedVedtaket } from './LeggVedVedtaket.tsx';
import { organFor, planfelt } from './Stegskjema.tsx';

/** Vedtaket er gjort i et møte; her skrives det inn, og papirene legges ved rett etterpå. Et ja låser budsjettet og fordeler pengene. */
export function Planvedtak({ plan, lukk, ferdig }: Vindusvalg) {
  const { vedtak: tekst } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const { pengeord, planord } = useTekst();
  const registrer = useHandling(RegistrerPlanvedtakDocument);
  const [registrert, settRegistrert] = useState<{ vedtakId: string; status: Planstatus } | null>(null);
  // Planen er hentet på nytt når vedtaket er ført; vinduet skal fortsatt handle om den slik den var.
  const [{ start, versjon }] = useState(() => ({ start: { organ: plan.vedtaksorgan ?? organFor(plan, 'vedtatt'), utfall: '', dato: '', saksnummer: '', merknad: '', ...planfelt({ ...plan }) }, versjon: plan.versjon }));
  if (registrert) return <LeggVedVedtaket vedtakId={registrert.vedtakId} ferdig={() => ferdig({ tekst: gjort.vedtak[registrert.status], fokus: true })} />;
  return (
    <Dialogvindu tittel={tekst.tittel(plan.aar)} lukk={lukk}>
      <Skjema
        navn={`planvedtak-${plan.id}`} felter={tekst.felter} start={start} versjon={versjon} fraRad={(rad) => ({ ...start, ...planfelt(rad) })} knapp={tekst.knapp} ferdig={() => {}} avbryt={lukk}
        visVerdi={(felt, verdi) => (felt === 'status' ? planord.status[verdi as Planstatus] : felt === 'utfall' && verdi ? pengeord.utfall[verdi as Vedtaksutfall] : String(verdi))}
        send={async ({ organ, utfall, dato, saksnummer, merknad }, paaVersjon) => {
          const svar = await registrer({ input: {
            id: plan.id, versjon: paaVersjon,
            vedtak: { organ: organ.trim(), utfall: utfall as Vedtaksutfall, dato: tidEllerNull(dato), saksnummer: tekstEllerNull(saksnummer), merknad: tekstEllerNull(merknad) },
          } });
          const foert = svar.ok ? svar.data?.registrerPlanvedtak : null;
          const vedtakId = foert?.hendelser[0]?.vedtak?.id;
          if (foert && vedtakId) settRegistrert({ vedtakId, status: foert.status });
          else if (svar.ok) ferdig({ tekst: gjort.lagret, fokus: true });
          return svar;
        }}
      >
        <Paragraph>{tekst.tekst}</Paragraph>
        {plan.vedtaksorgan ? <Paragraph>{tekst.forOrganet(plan.vedtaksorgan)}</Paragraph> : <Tekstfelt navn="organ" kreves hjelp={tekst.organhjelp} />}
        <Valgfelt navn="utfall" kreves tom={tekst.velgUtfall} valgene={vedtaksutfall.map((utfall) => [utfall, pengeord.utfall[utfall]])} />
        <Skjer plan={plan} />
        <Tidsfelt navn="dato" hjelp={tekst.datohjelp} />
        <Tekstfelt navn="saksnummer" />
        <Langtekstfelt navn="merknad" maks={limits.tekst} rader={2} />
      </Skjema>
    </Dialogvindu>
  );
}

/** Hva vedtaket gjør, før det registreres. */
function Skjer({ plan }: { plan: Plan }) {
  const { vedtak: { skjer, stanser: stansertekst } } = useSidetekst('handlingsplanskjema');
  const utfall = useWatch({ name: 'utfall' }) as Vedtaksutfall | '';
  if (!utfall) return null;
  const til = etterPlanvedtak[utfall];
  return (
    <div className="skjer" role="status">
      {utfall === 'vedtatt_med_endringer' && <Paragraph>{skjer.endringer}</Paragraph>}
      <Paragraph>{til === 'vedtatt' ? skjer.vedtatt(visKroner(plan.sum.sum), plan.sum.antallLinjer) : skjer[til]}</Paragraph>
      {til === 'vedtatt' && stanser(plan) && <Alert data-color="warning">{stansertekst}</Alert>}
    </div>
  );
}
