import { TilpasningerTilDocument, type TiltakFragment } from '../../generated/graphql.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { useKan } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Fortellingen } from './Fortellingen.tsx';
import { Omtilpasningen } from './Omtilpasningen.tsx';
import { Planvalg } from './Planvalg.tsx';

const Tilpasningsskjema = lat(() => import('./Tilpasningsskjema.tsx').then((fil) => fil.Tilpasningsskjema));

/** Hva tiltaket er tilpasset fra. De fleste tiltak er ikke det, og da står det ingenting. */
export function TilpassetFra({ tiltak }: { tiltak: TiltakFragment }) {
  return useKan('tilpasning.les') ? <Kilden tiltak={tiltak} /> : null;
}

function Kilden({ tiltak }: { tiltak: TiltakFragment }) {
  const { fra } = useSidetekst('tilpasning');
  const [tilpasning] = useSpoerring(TilpasningerTilDocument, { tiltakId: tiltak.id }, 'Tilpasning Tiltak EgenErfaring').data?.tilpasninger ?? [];
  if (!tilpasning) return null;
  const navn = `tilpasning-${tilpasning.id}`;
  return (
    <div id="tilpasset-fra">
      <Redigerbar tittel={fra.tittel} skjemanavn={navn} kan={tilpasning.handlinger.includes('updateTilpasning')} skjema={(lukk) => <Tilpasningsskjema tilpasning={tilpasning} navn={navn} lukk={lukk} />}>
        <Omtilpasningen tilpasning={tilpasning} />
        <Fortellingen tilpasning={tilpasning} />
        {!tiltak.arkivert && <Planvalg tiltakId={tiltak.id} />}
      </Redigerbar>
    </div>
  );
}
