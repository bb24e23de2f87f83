import { UpdateTiltakDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { linjer, somLinjer, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';
import { idFra } from './id-fra.ts';
import type { SeksjonsskjemaMedValg } from './seksjonsskjema.ts';

const fraRad = (rad: Rad) => ({
  eier: somTekst(rad.eier), eierEkstern: rad.eierEkstern === true, ansvarligId: idFra(rad, 'ansvarlig'),
  partnere: somLinjer(rad.partnere), maalgrupper: somLinjer(rad.maalgrupper), arenaer: somLinjer(rad.arenaer),
});

export function Hvemskjema({ tiltak, valg, navn, lukk }: SeksjonsskjemaMedValg) {
  const { tiltaksskjema: { felter, hjelp } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  const { medarbeidere } = tiltaksvalg(valg);
  const { eier, eierEkstern, ansvarligId, partnere, maalgrupper, arenaer } = felter;
  return (
    <Skjema
      navn={navn} felter={{ eier, eierEkstern, ansvarligId, partnere, maalgrupper, arenaer }} fraRad={fraRad}
      start={fraRad(tiltak)} versjon={tiltak.versjon} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
      visVerdi={(felt, verdi) => (felt === 'ansvarligId' ? (medarbeidere.find(([id]) => id === verdi)?.[1] ?? '') : String(verdi))}
      send={(verdier, versjon) => endre({
        input: {
          id: tiltak.id, versjon, eier: tekstEllerNull(verdier.eier), eierEkstern: verdier.eierEkstern, ansvarligId: verdier.ansvarligId || null,
          partnere: linjer(verdier.partnere), maalgrupper: linjer(verdier.maalgrupper), arenaer: linjer(verdier.arenaer),
        },
      })}
    >
      <Tekstfelt navn="eier" hjelp={hjelp.eier} />
      <Kryss navn="eierEkstern" />
      <Valgfelt navn="ansvarligId" valgene={medarbeidere} />
      <Listefelt navn="partnere" />
      <Listefelt navn="maalgrupper" />
      <Listefelt navn="arenaer" />
    </Skjema>
  );
}
