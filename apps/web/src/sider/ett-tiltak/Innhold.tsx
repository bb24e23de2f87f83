import type { TiltakFragment } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';

const Innholdsskjema = lat(() => import('./Innholdsskjema.tsx').then((fil) => fil.Innholdsskjema));

/** Hva som gjøres, hva som er vanskelig, og hva som kommer. */
export function Innhold({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett } } = useTekst();
  const navn = `tiltak-${tiltak.id}-innhold`;
  return (
    <Redigerbar
      tittel={ett.innhold} skjemanavn={navn} kan={tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => <Innholdsskjema tiltak={tiltak} navn={navn} lukk={lukk} />}
    >
      <Opplysninger alene visTomme={tiltak.handlinger.includes('updateTiltak')} rader={([['aktiviteter', tiltak.aktiviteter], ['utfordringer', tiltak.utfordringer], ['planer', tiltak.planer]] as const)
        .map(([felt, punkter]) => [ett[felt], punkter.length > 0 && <Punkter key={felt} punkter={punkter} />])} />
    </Redigerbar>
  );
}
