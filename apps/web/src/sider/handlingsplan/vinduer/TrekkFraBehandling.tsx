import { TrekkFraBehandlingDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';
import { Stegskjema } from './Stegskjema.tsx';

export function TrekkFraBehandling({ plan, lukk, ferdig }: Vindusvalg) {
  const { steg: { trekk: tekst } } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const trekk = useHandling(TrekkFraBehandlingDocument);
  return (
    <Stegskjema
      plan={plan} navn="trekk" tittel={tekst.tittel(plan.aar)} knapp={tekst.knapp} skjer={tekst.skjer} angre={tekst.angre} lukk={lukk}
      ferdig={() => ferdig({ tekst: gjort.trukket, fokus: true })} send={(input) => trekk({ input })}
    />
  );
}
