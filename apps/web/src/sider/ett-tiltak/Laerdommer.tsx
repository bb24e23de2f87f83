import { RemoveLaerdomDocument, RestoreLaerdomDocument, type TiltakFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { Radliste } from '../../ui/Radliste.tsx';

const Laerdomskjema = lat(() => import('./Laerdomskjema.tsx').then((fil) => fil.Laerdomskjema));

export function Laerdommer({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett }, tiltaksskjema } = useTekst();
  const fjern = useHandling(RemoveLaerdomDocument);
  const hentTilbake = useHandling(RestoreLaerdomDocument);
  const kan = (handling: string) => tiltak.handlinger.includes(handling);
  return (
    <Radliste
      id="laerdommer" tittel={ett.laerdommer} tom={ett.ingenLaerdommer} rader={tiltak.laerdommer} navn={({ tekst }) => tekst} vis={({ tekst }) => <p>{tekst}</p>}
      kan={{ leggTil: kan('addLaerdom'), endre: kan('updateLaerdom'), fjerne: kan('removeLaerdom') }}
      tekster={{ ...tiltaksskjema.laerdom, fjernet: ett.fjernet.laerdom }}
      skjema={(laerdom, lukk) => <Laerdomskjema tiltakId={tiltak.id} laerdom={laerdom} lukk={lukk} />}
      fjern={({ id }, versjon) => fjern({ input: { id, versjon } })}
      hentTilbake={({ id }) => hentTilbake({ input: { id } })}
    />
  );
}
