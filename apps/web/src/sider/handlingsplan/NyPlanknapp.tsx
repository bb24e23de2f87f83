import { Button, Paragraph } from '@digdir/designsystemet-react';
import { Suspense, useState } from 'react';
import { useKan } from '../../tilgang/rom.tsx';
import { planskjema } from './planskjema.ts';

const NyPlan = planskjema(() => import('./vinduer/NyPlan.tsx').then((fil) => fil.NyPlan));

/** Begynner på en plan, for den som kan skrive. Andre får `ellers`. */
export function NyPlanknapp({ tekst, aar, ellers, rolig = false }: { tekst: string; aar?: number; ellers?: string; rolig?: boolean }) {
  const kanSkrive = useKan('handlingsplan.skriv');
  const [aapen, settAapen] = useState(false);
  if (!kanSkrive) return ellers ? <Paragraph>{ellers}</Paragraph> : null;
  return (
    <>
      <Button variant={rolig ? 'tertiary' : 'primary'} className="skjul-paa-papir" onClick={() => settAapen(true)}>{tekst}</Button>
      {aapen && <Suspense><NyPlan aar={aar} lukk={() => settAapen(false)} /></Suspense>}
    </>
  );
}
