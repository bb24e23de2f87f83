import type { Gjort } from '../../../ui/Kvittering.tsx';
import { planskjema } from '../planskjema.ts';
import type { Plan, Planvindu } from '../plantyper.ts';

const NyUtgave = planskjema(() => import('./NyUtgave.tsx').then((fil) => fil.NyUtgave));
const Omskjema = planskjema(() => import('./Omskjema.tsx').then((fil) => fil.Omskjema));
const Planvedtak = planskjema(() => import('./Planvedtak.tsx').then((fil) => fil.Planvedtak));
const SendPlan = planskjema(() => import('./SendPlan.tsx').then((fil) => fil.SendPlan));
const SendTilBehandling = planskjema(() => import('./SendTilBehandling.tsx').then((fil) => fil.SendTilBehandling));
const Svarskjema = planskjema(() => import('./Svarskjema.tsx').then((fil) => fil.Svarskjema));
const TaUt = planskjema(() => import('./TaUt.tsx').then((fil) => fil.TaUt));
const Tiltaksskjema = planskjema(() => import('./Tiltaksskjema.tsx').then((fil) => fil.Tiltaksskjema));
const TrekkFraBehandling = planskjema(() => import('./TrekkFraBehandling.tsx').then((fil) => fil.TrekkFraBehandling));
const Vedtaksopplysninger = planskjema(() => import('./Vedtaksopplysninger.tsx').then((fil) => fil.Vedtaksopplysninger));

export interface Vindusvalg { plan: Plan; lukk: () => void; ferdig: (gjort: Gjort) => void }

export function EttPlanvindu({ vindu, ...valg }: Vindusvalg & { vindu: Planvindu }) {
  switch (vindu.hva) {
    case 'sendTilBehandling': return <SendTilBehandling {...valg} />;
    case 'trekkFraBehandling': return <TrekkFraBehandling {...valg} />;
    case 'sendPlan': return <SendPlan {...valg} />;
    case 'registrerPlanvedtak': return <Planvedtak {...valg} />;
    case 'registrerSvar': return <Svarskjema {...valg} />;
    case 'nyUtgave': return <NyUtgave {...valg} />;
    case 'innledning': return <Omskjema {...valg} />;
    case 'tiltak': return <Tiltaksskjema {...valg} rad={vindu.rad} forslag={vindu.forslag} />;
    case 'taUt': return <TaUt {...valg} rad={vindu.rad} />;
    case 'vedtaket': return <Vedtaksopplysninger {...valg} vedtak={vindu.vedtak} />;
  }
}
