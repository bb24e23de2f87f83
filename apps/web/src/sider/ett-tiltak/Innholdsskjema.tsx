import { UpdateTiltakDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { linjer, somLinjer } from '../../ui/skjema/verdier.ts';
import type { Seksjonsskjema } from './seksjonsskjema.ts';

const fraRad = (rad: Rad) => ({ aktiviteter: somLinjer(rad.aktiviteter), utfordringer: somLinjer(rad.utfordringer), planer: somLinjer(rad.planer) });

export function Innholdsskjema({ tiltak, navn, lukk }: Seksjonsskjema) {
  const { tiltaksskjema: { felter } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  const { aktiviteter, utfordringer, planer } = felter;
  return (
    <Skjema
      navn={navn} felter={{ aktiviteter, utfordringer, planer }} start={fraRad(tiltak)} versjon={tiltak.versjon} fraRad={fraRad}
      ferdig={() => lukk(true)} avbryt={() => lukk(false)}
      send={(verdier, versjon) => endre({
        input: { id: tiltak.id, versjon, aktiviteter: linjer(verdier.aktiviteter), utfordringer: linjer(verdier.utfordringer), planer: linjer(verdier.planer) },
      })}
    >
      <Listefelt navn="aktiviteter" />
      <Listefelt navn="utfordringer" />
      <Listefelt navn="planer" />
    </Skjema>
  );
}
