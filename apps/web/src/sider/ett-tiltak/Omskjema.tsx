import { limits } from '#libs/contracts';
import { UpdateTiltakDocument } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useHandling } from '../../graphql/useHandling.ts';
import { useTekst } from '../../tekst/tekst.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Tidsfelt } from '../../ui/skjema/Tidsfelt.tsx';
import { somTekst, somTid, tekstEllerNull, tidEllerNull } from '../../ui/skjema/verdier.ts';
import type { Seksjonsskjema } from './seksjonsskjema.ts';

const fraRad = (rad: Rad) => ({
  navn: somTekst(rad.navn), beskrivelse: somTekst(rad.beskrivelse), hensikt: somTekst(rad.hensikt),
  oppstart: somTid(rad.oppstart), planlagtOppstart: somTid(rad.planlagtOppstart), rekrutteringsforpliktelse: somTekst(rad.rekrutteringsforpliktelse),
});

export function Omskjema({ tiltak, navn, lukk }: Seksjonsskjema) {
  const { tiltaksskjema: { felter, hjelp } } = useTekst();
  const endre = useHandling(UpdateTiltakDocument);
  const { navn: navnfelt, beskrivelse, hensikt, oppstart, planlagtOppstart, rekrutteringsforpliktelse } = felter;
  return (
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
  );
}
