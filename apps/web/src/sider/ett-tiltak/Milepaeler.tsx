import { RemoveMilepaelDocument, RestoreMilepaelDocument, type MilepaelFragment, type TiltakFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { visTidsangivelse } from '../../tekst/sagt.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { erForfalt } from '../../ui/dato.ts';
import { Radliste } from '../../ui/Radliste.tsx';

const Milepaelskjema = lat(() => import('./Milepaelskjema.tsx').then((fil) => fil.Milepaelskjema));

export function Milepaeler({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett }, tiltaksskjema } = useTekst();
  const fjern = useHandling(RemoveMilepaelDocument);
  const hentTilbake = useHandling(RestoreMilepaelDocument);
  const kan = (handling: string) => tiltak.handlinger.includes(handling);
  return (
    <Radliste
      tittel={ett.milepaeler} tom={ett.ingenMilepaeler} rader={tiltak.milepaeler} navn={({ navn }) => navn} vis={(milepael) => <Milepael milepael={milepael} />}
      kan={{ leggTil: kan('addMilepael'), endre: kan('updateMilepael'), fjerne: kan('removeMilepael') }}
      tekster={{ ...tiltaksskjema.milepael, fjernet: ett.fjernet.milepael }}
      skjema={(milepael, lukk) => <Milepaelskjema tiltakId={tiltak.id} milepael={milepael} lukk={lukk} />}
      fjern={({ id }, versjon) => fjern({ input: { id, versjon } })}
      hentTilbake={({ id }) => hentTilbake({ input: { id } })}
    />
  );
}

function Milepael({ milepael: { navn, frist, naadd } }: { milepael: MilepaelFragment }) {
  const { tiltak: { ett } } = useTekst();
  const forfalt = !naadd && frist !== null && erForfalt(frist);
  return (
    <div className="milepael" data-naadd={naadd !== null || undefined}>
      <p>{navn}</p>
      <p className="dempet">
        {frist && <>{ett.frist} {visTidsangivelse(frist)} · </>}
        {naadd ? <>{ett.naadd} {visTidsangivelse(naadd)}</> : <span className={forfalt ? 'forfalt' : undefined}>{forfalt ? ett.forfalt : ett.ikkeNaadd}</span>}
      </p>
    </div>
  );
}
