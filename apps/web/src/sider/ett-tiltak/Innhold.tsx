import { UpdateTiltakDocument, type TiltakFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { linjer, somLinjer } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({ aktiviteter: somLinjer(rad.aktiviteter), utfordringer: somLinjer(rad.utfordringer), planer: somLinjer(rad.planer) });

/** Hva som gjøres, hva som er vanskelig, og hva som kommer. */
export function Innhold({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett }, tiltaksskjema: { felter } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  const navn = `tiltak-${tiltak.id}-innhold`;
  const { aktiviteter, utfordringer, planer } = felter;
  return (
    <Redigerbar
      tittel={ett.innhold} skjemanavn={navn} kan={tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => (
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
      )}
    >
      <Opplysninger visTomme={tiltak.handlinger.includes('updateTiltak')} rader={([['aktiviteter', tiltak.aktiviteter], ['utfordringer', tiltak.utfordringer], ['planer', tiltak.planer]] as const)
        .map(([felt, punkter]) => [ett[felt], punkter.length > 0 && <Punkter key={felt} punkter={punkter} />])} />
    </Redigerbar>
  );
}
