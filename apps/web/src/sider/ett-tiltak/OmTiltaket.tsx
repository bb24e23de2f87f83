import { limits, visTidsangivelse } from '#libs/contracts';
import { UpdateTiltakDocument, type TiltakFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { useKan } from '../../tilgang/rom.tsx';
import { Opplysninger } from '../../ui/Opplysninger.tsx';
import { Redigerbar } from '../../ui/Redigerbar.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';

const fraRad = (rad: Rad) => ({
  navn: somTekst(rad.navn), beskrivelse: somTekst(rad.beskrivelse), hensikt: somTekst(rad.hensikt),
  oppstart: somTid(rad.oppstart), planlagtOppstart: somTid(rad.planlagtOppstart), rekrutteringsforpliktelse: somTekst(rad.rekrutteringsforpliktelse),
});

export function OmTiltaket({ tiltak }: { tiltak: TiltakFragment }) {
  const { tiltak: { ett }, tiltaksskjema: { felter, hjelp } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  // Den ansvarlige kan rapportere på tiltaket, men ikke skrive det om.
  const kanSkrive = useKan('tiltak.skriv');
  const navn = `tiltak-${tiltak.id}-om`;
  const { navn: navnfelt, beskrivelse, hensikt, oppstart, planlagtOppstart, rekrutteringsforpliktelse } = felter;
  return (
    <Redigerbar
      tittel={ett.om} skjemanavn={navn} kan={kanSkrive && tiltak.handlinger.includes('updateTiltak')}
      skjema={(lukk) => (
        <Skjema
          navn={navn} felter={{ navn: navnfelt, beskrivelse, hensikt, oppstart, planlagtOppstart, rekrutteringsforpliktelse }} fraRad={fraRad}
          start={fraRad(tiltak)} versjon={tiltak.versjon} ferdig={() => lukk(true)} avbryt={() => lukk(false)}
          send={(verdier, versjon) => endre({
            input: {
              id: tiltak.id, versjon, navn: verdier.navn.trim(), beskrivelse: tekstEllerNull(verdier.beskrivelse), hensikt: tekstEllerNull(verdier.hensikt),
              oppstart: tidEllerNull(verdier.oppstart), planlagtOppstart: tidEllerNull(verdier.planlagtOppstart),
              rekrutteringsforpliktelse: tekstEllerNull(verdier.rekrutteringsforpliktelse),
            },
          })}
        >
          <Tekstfelt navn="navn" kreves hjelp={hjelp.navn} />
          <Langtekstfelt navn="beskrivelse" maks={limits.setning} rader={2} hjelp={hjelp.beskrivelse} />
          <Langtekstfelt navn="hensikt" />
          <Tidsfelt navn="planlagtOppstart" />
          <Tidsfelt navn="oppstart" />
          <Langtekstfelt navn="rekrutteringsforpliktelse" hjelp={hjelp.rekruttering} />
        </Skjema>
      )}
    >
      <Opplysninger visTomme={kanSkrive} rader={[
        [ett.hensikt, tiltak.hensikt],
        [ett.planlagtOppstart, tiltak.planlagtOppstart && visTidsangivelse(tiltak.planlagtOppstart)],
        [ett.oppstart, tiltak.oppstart && visTidsangivelse(tiltak.oppstart)],
        [ett.rekruttering, tiltak.rekrutteringsforpliktelse],
      ]} />
    </Redigerbar>
  );
}
