import { CreateInnsatsomraadeDocument, UpdateInnsatsomraadeDocument, type InnsatsomraadeFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { linjer, somLinjer, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ navn: somTekst(rad.navn), beskrivelse: somTekst(rad.beskrivelse), punkter: somLinjer(rad.punkter) });

export function Innsatsomraadeskjema({ innsatsomraade, lukk }: { innsatsomraade: InnsatsomraadeFragment | null; lukk: () => void }) {
  const { innsatsomraade: tekst } = useSidetekst('programskjema');
  const opprett = useHandling(CreateInnsatsomraadeDocument);
  const endre = useHandling(UpdateInnsatsomraadeDocument);
  return (
    <Skjema
      navn={`innsatsomraade-${innsatsomraade?.id ?? 'nytt'}`} felter={tekst.felter} start={fraRad(innsatsomraade ?? {})} versjon={innsatsomraade?.versjon ?? 0}
      fraRad={fraRad} ferdig={lukk} avbryt={lukk}
      send={(verdier, versjon) => {
        const felter = { navn: verdier.navn.trim(), beskrivelse: tekstEllerNull(verdier.beskrivelse), punkter: linjer(verdier.punkter) };
        return innsatsomraade ? endre({ input: { id: innsatsomraade.id, versjon, ...felter } }) : opprett({ input: felter });
      }}
    >
      <Tekstfelt navn="navn" kreves />
      <Langtekstfelt navn="beskrivelse" />
      <Listefelt navn="punkter" />
    </Skjema>
  );
}
