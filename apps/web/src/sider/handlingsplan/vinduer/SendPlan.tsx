import { SendPlanDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';
import { organFor, Stegskjema } from './Stegskjema.tsx';

export function SendPlan({ plan, lukk, ferdig }: Vindusvalg) {
  const { steg: { send: tekst } } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const send = useHandling(SendPlanDocument);
  return (
    <Stegskjema
      plan={plan} navn="send" tittel={tekst.tittel(plan.aar)} knapp={tekst.knapp} skjer={tekst.skjer(organFor(plan, 'sendt'))} angre={tekst.angre} lukk={lukk}
      ferdig={() => ferdig({ tekst: gjort.sendt, fokus: true })} send={(input) => send({ input })}
    />
  );
}
