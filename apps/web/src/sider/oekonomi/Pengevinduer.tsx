import { Suspense, useMemo, useState, type ReactNode } from 'react';
import { Kvittering, type Gjort } from '../../ui/Kvittering.tsx';
import { lat } from '../../ui/lat.ts';
import { PengesideContext, type Pengeside, type Vindu } from './pengetyper.ts';

const EttVindu = lat(() => import('./EttVindu.tsx').then((fil) => fil.EttVindu));

/** Rundt alt som viser penger: ett vindu om gangen, og et ord om hva som ble gjort. */
export function Pengevinduer({ children, ...side }: Omit<Pengeside, 'aapne'> & { children: ReactNode }) {
  const [vindu, settVindu] = useState<Vindu | null>(null);
  const [gjort, settGjort] = useState<Gjort | null>(null);
  const { aar, linjer, handlinger, tiltak } = side;
  const verdi = useMemo(() => ({ aar, linjer, handlinger, tiltak, aapne: (nytt: Vindu) => { settGjort(null); settVindu(nytt); } }), [aar, linjer, handlinger, tiltak]);
  return (
    <PengesideContext value={verdi}>
      {children}
      <Suspense>{vindu && <EttVindu vindu={vindu} lukk={() => settVindu(null)} ferdig={(nytt) => { settVindu(null); settGjort(nytt); }} />}</Suspense>
      {gjort && <Kvittering gjort={gjort} lukk={() => settGjort(null)} />}
    </PengesideContext>
  );
}
