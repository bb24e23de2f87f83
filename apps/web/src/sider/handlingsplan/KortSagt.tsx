import { Paragraph } from '@digdir/designsystemet-react';
import { Suspense } from 'react';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { lat } from '../../ui/lat.ts';
import { erNull, visKroner } from '../../ui/penger.ts';
import { Seksjon } from '../../ui/Seksjon.tsx';
import { Skjelett } from '../../ui/Skjelett.tsx';
import { PerGiver } from './PerGiver.tsx';
import { PerInnsatsomraade } from './PerInnsatsomraade.tsx';
import type { Plan } from './plantyper.ts';

// Tegningen er tyngre enn tallene, og de står der alt; den kommer etterpå.
const Plandiagram = lat(() => import('./Plandiagram.tsx').then((fil) => fil.Plandiagram));

/** Svaret på første skjerm: hvor mye, til hva og fra hvem. */
export function KortSagt({ plan }: { plan: Plan }) {
  const { kortSagt: tekst } = useSidetekst('handlingsplan');
  const { aar, tiltak, sum, perInnsatsomraade, perGiver, fraVedtak } = plan;
  const medPenger = !erNull(sum.sum);
  return (
    <Seksjon tittel={fraVedtak ? tekst.tittel : tekst.tittelUtkast}>
      <Paragraph variant="long" className="hovedsetning">
        {medPenger ? tekst.setning(aar, tiltak.length, sum.antallLinjer, visKroner(sum.sum)) : tekst.utenPenger(aar, tiltak.length)}
        {medPenger && <> {erNull(sum.eksternt) ? tekst.bareKdd : erNull(sum.kdd) ? tekst.bareEksternt : tekst.deler(visKroner(sum.kdd), visKroner(sum.eksternt))}</>}
      </Paragraph>
      <Paragraph className="dempet">{fraVedtak ? tekst.vedtatt : tekst.naa}</Paragraph>
      {medPenger && (
        <>
          <div className="plansummer">
            <PerInnsatsomraade rader={perInnsatsomraade} sum={sum} />
            <PerGiver rader={perGiver} />
          </div>
          <Suspense fallback={<Skjelett linjer={perInnsatsomraade.length} />}><Plandiagram aar={aar} rader={perInnsatsomraade} /></Suspense>
        </>
      )}
    </Seksjon>
  );
}
