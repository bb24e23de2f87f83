import type { TiltakFragment, TiltaksvalgQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';

const Hvemskjema = lat(() => import('./Hvemskjema.tsx').then((fil) => fil.Hvemskjema));

export function Hvem({ tiltak, valg }: { tiltak: TiltakFragment; valg: TiltaksvalgQuery | undefined }) {
  const { tiltak: { ett } } = useTekst();
  // Den ansvarlige kan rapportere på tiltaket, men ikke skrive det om.
  const kanSkrive = useKan('tiltak.skriv');
  const navn = `tiltak-${tiltak.id}-hvem`;
  return (
    <Redigerbar
      tittel={ett.hvem} skjemanavn={navn} kan={kanSkrive && tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => <Hvemskjema tiltak={tiltak} navn={navn} lukk={lukk} valg={valg} />}
    >
      <Opplysninger alene visTomme={kanSkrive} rader={[
        [ett.eier, tiltak.eier && <>{tiltak.eier}{tiltak.eierEkstern && <span className="dempet"> ({ett.eksternEier})</span>}</>],
        [ett.ansvarlig, tiltak.ansvarlig?.navn],
        [ett.partnere, tiltak.partnere.length > 0 && <Punkter punkter={tiltak.partnere} />],
        [ett.maalgrupper, tiltak.maalgrupper.length > 0 && <Punkter punkter={tiltak.maalgrupper} />],
        [ett.arenaer, tiltak.arenaer.length > 0 && <Punkter punkter={tiltak.arenaer} />],
      ]} />
    </Redigerbar>
  );
}
