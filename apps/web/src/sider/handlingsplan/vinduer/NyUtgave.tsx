import { useNavigate } from '@tanstack/react-router';
import type { Planstatus } from '#libs/contracts';
import { NyUtgaveDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import { useTekst } from '../../../tekst/tekst.tsx';
import { useRom } from '../../../tilgang/rom.tsx';
import { Bekreft } from '../../../ui/Bekreft.tsx';
import type { Vindusvalg } from './EttPlanvindu.tsx';

/** Åpner en vedtatt plan for endring. */
export function NyUtgave({ plan, lukk, ferdig }: Vindusvalg) {
  const { utgave: tekst } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const { planord } = useTekst();
  const rom = useRom().arbeidsrom.kode;
  const navigate = useNavigate();
  const lag = useHandling(NyUtgaveDocument);
  return (
    <Bekreft
      tittel={tekst.tittel(plan.aar, plan.utgave + 1)} tekst={tekst.tekst} knapp={tekst.knapp} lukk={lukk}
      visNaa={({ status }) => <p>{planord.status[status as Planstatus]}</p>} gjoer={(versjon = plan.versjon) => lag({ input: { id: plan.id, versjon } })}
      ferdig={() => {
        ferdig({ tekst: gjort.utgave, fokus: true });
        void navigate({ to: '/$rom/handlingsplan/$aar', params: { rom, aar: String(plan.aar) }, search: {}, resetScroll: false });
      }}
    />
  );
}
