import { UpdateTiltakDocument, type TiltakFragment, type TiltaksvalgQuery } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Punkter } from '../../ui/Punkter.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Kryss } from '../../ui/skjema/Kryss.tsx';
import { Listefelt } from '../../ui/skjema/Listefelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { linjer, somLinjer, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import { tiltaksvalg } from '../tiltak/tiltaksvalg.ts';
import { idFra } from './id-fra.ts';

const fraRad = (rad: Rad) => ({
  eier: somTekst(rad.eier), eierEkstern: rad.eierEkstern === true, ansvarligId: idFra(rad, 'ansvarlig'),
  partnere: somLinjer(rad.partnere), maalgrupper: somLinjer(rad.maalgrupper), arenaer: somLinjer(rad.arenaer),
});

export function Hvem({ tiltak, valg }: { tiltak: TiltakFragment; valg: TiltaksvalgQuery | undefined }) {
  const { tiltak: { ett }, tiltaksskjema: { felter, hjelp } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  // Den ansvarlige kan rapportere på tiltaket, men ikke skrive det om.
  const kanSkrive = useKan('tiltak.skriv');
  const navn = `tiltak-${tiltak.id}-hvem`;
  const { medarbeidere } = tiltaksvalg(valg);
  const { eier, eierEkstern, ansvarligId, partnere, maalgrupper, arenaer } = felter;
  return (
    <Redigerbar
      tittel={ett.hvem} skjemanavn={navn} kan={kanSkrive && tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => (
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
      )}
    >
      <Opplysninger visTomme={kanSkrive} rader={[
        [ett.eier, tiltak.eier && <>{tiltak.eier}{tiltak.eierEkstern && <span className="dempet"> ({ett.eksternEier})</span>}</>],
        [ett.ansvarlig, tiltak.ansvarlig?.navn],
        [ett.partnere, tiltak.partnere.length > 0 && <Punkter punkter={tiltak.partnere} />],
        [ett.maalgrupper, tiltak.maalgrupper.length > 0 && <Punkter punkter={tiltak.maalgrupper} />],
        [ett.arenaer, tiltak.arenaer.length > 0 && <Punkter punkter={tiltak.arenaer} />],
      ]} />
    </Redigerbar>
  );
}
