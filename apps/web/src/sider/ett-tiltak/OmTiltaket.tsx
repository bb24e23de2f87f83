import type { TiltakFragment } from '../../generated/graphql.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';

const Omskjema = lat(() => import('./Omskjema.tsx').then((fil) => fil.Omskjema));

export function OmTiltaket({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett } } = useTekst();
  // Den ansvarlige kan rapportere på tiltaket, men ikke skrive det om.
  const kanSkrive = useKan('tiltak.skriv');
  const navn = `tiltak-${tiltak.id}-om`;
  return (
    <Redigerbar
      tittel={ett.om} skjemanavn={navn} kan={kanSkrive && tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => <Omskjema tiltak={tiltak} navn={navn} lukk={lukk} />}
    >
      <Opplysninger alene visTomme={kanSkrive} rader={[
        [ett.hensikt, tiltak.hensikt],
        [ett.planlagtOppstart, tiltak.planlagtOppstart && visTidsangivelse(tiltak.planlagtOppstart)],
        [ett.oppstart, tiltak.oppstart && visTidsangivelse(tiltak.oppstart)],
        [ett.rekruttering, tiltak.rekrutteringsforpliktelse],
      ]} />
    </Redigerbar>
  );
}
