import type { TiltakFragment, TiltaksvalgQuery } from '../../generated/graphql.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { lat } from '../../ui/lat.ts';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';

const Tilknytningsskjema = lat(() => import('./Tilknytningsskjema.tsx').then((fil) => fil.Tilknytningsskjema));

/** Hvorfor vi gjør det: ett innsatsområde, og så mange mål som det tjener. */
export function Tilknytning({ tiltak, valg }: { tiltak: TiltakFragment; valg: TiltaksvalgQuery | undefined }) {
  const { tiltak: { ett } } = useTekst();
  // Den ansvarlige kan rapportere på tiltaket, men ikke skrive det om.
  const kanSkrive = useKan('tiltak.skriv');
  const navn = `tiltak-${tiltak.id}-maal`;
  return (
    <Redigerbar
      tittel={ett.maal} skjemanavn={navn} kan={kanSkrive && tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => <Tilknytningsskjema tiltak={tiltak} navn={navn} lukk={lukk} valg={valg} />}
    >
      <Opplysninger alene visTomme={kanSkrive} rader={[
        [ett.innsatsomraade, tiltak.innsatsomraade?.navn],
        [ett.maalListe, tiltak.maal.length > 0 && <Punkter punkter={tiltak.maal.map((ett) => ett.navn)} />],
      ]} />
    </Redigerbar>
  );
}
