import { RemoveResultatDocument, RestoreResultatDocument, type TiltakFragment } from '../../generated/graphql.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { lat } from '../../ui/lat.ts';
import { Radliste } from '../../ui/Radliste.tsx';
import { Uttrekk } from '../../ui/Uttrekk.tsx';
import { Resultat } from './Resultat.tsx';

const Resultatskjema = lat(() => import('./Resultatskjema.tsx').then((fil) => fil.Resultatskjema));

export function Resultater({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett }, tiltaksskjema } = useTekst();
  const fjern = useHandling(RemoveResultatDocument);
  const hentTilbake = useHandling(RestoreResultatDocument);
  const kan = (handling: string) => tiltak.handlinger.includes(handling);
  return (
    <Radliste
      id="resultater" tittel={ett.resultater} tom={ett.ingenResultater} rader={tiltak.resultater} navn={({ tekst }) => tekst}
      vis={(resultat) => <Resultat resultat={resultat} />}
      kan={{ leggTil: kan('addResultat'), endre: kan('updateResultat'), fjerne: kan('removeResultat') }}
      tekster={{ ...tiltaksskjema.resultat, fjernet: ett.fjernet.resultat }}
      skjema={(resultat, lukk) => <Resultatskjema tiltakId={tiltak.id} resultat={resultat} lukk={lukk} />}
      fjern={({ id }, versjon) => fjern({ input: { id, versjon } })}
      hentTilbake={({ id }) => hentTilbake({ input: { id } })}
      etter={tiltak.resultater.length > 0 && <Uttrekk hva="resultater" />}
    />
  );
}
