import { lazy, Suspense, useEffect, useMemo, useState, type ReactNode } from 'react';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { PlansideContext, type Plan, type Planvindu } from './plantyper.ts';

const hentVinduene = () => import('./vinduer/EttPlanvindu.tsx');
const EttPlanvindu = lazy(() => hentVinduene().then((del) => ({ default: del.EttPlanvindu })));

/** Rundt alt på siden: ett vindu om gangen, og et ord om hva som ble gjort. Skjemaene lastes etter siden. */
export function Planvinduer({ plan, children }: { plan: Plan | null; children: ReactNode }) {
  const [vindu, settVindu] = useState<Planvindu | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const side = useMemo(() => plan && { plan, aapne: (nytt: Planvindu) => { settGjort(null); settVindu(nytt); } }, [plan]);
  const kanNoe = plan !== null && plan.handlinger.length > 0;
  useEffect(() => { if (kanNoe) void hentVinduene(); }, [kanNoe]);
  return (
    <PlansideContext value={side}>
      {children}
      {plan && vindu && <Suspense><EttPlanvindu plan={plan} vindu={vindu} lukk={() => settVindu(null)} ferdig={(nytt) => { settVindu(null); settGjort(nytt); }} /></Suspense>}
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
    </PlansideContext>
  );
}
