import { limits } from '#libs/contracts';
import { CreateMaalDocument, UpdateMaalDocument, type InnsatsomraadeFragment, type MaalFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { linjer, somIder, somLinjer, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({
  navn: somTekst(rad.navn), beskrivelse: somTekst(rad.beskrivelse), delmaal: somLinjer(rad.delmaal), innsatsomraadeIder: somIder(rad.innsatsomraadeIder),
});

export function Maalskjema({ maal, innsatsomraader, lukk }: { maal: MaalFragment | null; innsatsomraader: InnsatsomraadeFragment[]; lukk: () => void }) {
  const { maal: tekst } = useSidetekst('programskjema');
  const opprett = useHandling(CreateMaalDocument);
  const endre = useHandling(UpdateMaalDocument);
  const navnPaa = (id: string) => innsatsomraader.find((ett) => ett.id === id)?.navn ?? '';
  const valgbare = innsatsomraader.filter(({ id, arkivert }) => !arkivert || maal?.innsatsomraadeIder.includes(id));
  return (
    <Skjema
      navn={`maal-${maal?.id ?? 'nytt'}`} felter={tekst.felter} start={fraRad(maal ?? {})} versjon={maal?.versjon ?? 0} fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      visVerdi={(felt, verdi) => (felt === 'innsatsomraadeIder' ? [verdi].flat().map((id) => navnPaa(String(id))).join(', ') : String(verdi))}
      send={(verdier, versjon) => {
        const felter = { navn: verdier.navn.trim(), beskrivelse: tekstEllerNull(verdier.beskrivelse), delmaal: linjer(verdier.delmaal), innsatsomraadeIder: verdier.innsatsomraadeIder };
        return maal ? endre({ input: { id: maal.id, versjon, ...felter } }) : opprett({ input: felter });
      }}
    >
      <Tekstfelt navn="navn" kreves hjelp={tekst.navnHjelp} maks={limits.navn} />
      <Langtekstfelt navn="beskrivelse" />
      <Listefelt navn="delmaal" />
      <Flervalg navn="innsatsomraadeIder" valgene={valgbare.map(({ id, navn }) => [id, navn])} />
    </Skjema>
  );
}
