import { Alert } from '@digdir/designsystemet-react';
import { SendTilBehandlingDocument, TrekkFraBehandlingDocument } from '../../../generated/graphql.ts';
import { useHandling } from '../../../graphql/useHandling.ts';
import { useSidetekst } from '../../../tekst/sidetekst.ts';
import type { Vindusvalg } from './EttPlanvindu.tsx';
import { organFor, Stegskjema } from './Stegskjema.tsx';

/** Et steg som kan tas tilbake rett etterpå. */
export function SendTilBehandling({ plan, lukk, ferdig }: Vindusvalg) {
  const { steg: { behandling: tekst } } = useSidetekst('handlingsplanskjema');
  const { gjort } = useSidetekst('handlingsplan');
  const send = useHandling(SendTilBehandlingDocument);
  const trekk = useHandling(TrekkFraBehandlingDocument);
  return (
    <Stegskjema
      plan={plan} navn="til-behandling" tittel={tekst.tittel(plan.aar)} knapp={tekst.knapp} skjer={tekst.skjer(organFor(plan, 'til_behandling'))} angre={tekst.angre} lukk={lukk} ferdig={() => {}}
      send={async (input) => {
        const svar = await send({ input });
        const sendt = svar.ok ? svar.data?.sendTilBehandling : null;
        if (svar.ok) ferdig({ tekst: gjort.tilBehandling, fokus: true, ...(sendt && { angre: () => trekk({ input: { id: sendt.id, versjon: sendt.versjon } }) }) });
        return svar;
      }}
    >
      {plan.advarsler.length > 0 && <Alert data-color="warning">{tekst.advarsler(plan.advarsler.length)}</Alert>}
    </Stegskjema>
  );
}
