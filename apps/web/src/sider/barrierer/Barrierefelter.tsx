import { barrierearter, limits, loesningseiere } from '#libs/contracts';
import { BarrieretiltakDocument, type EnBarriereFragment } from '../../generated/graphql.ts';
import type { Rad } from '../../graphql/feil.ts';
import { useSpoerring } from '../../graphql/useSpoerring.ts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Flervalg } from '../../ui/skjema/Flervalg.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { somIder, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';

/** Barrieren som skjemaverdier, fra siden eller fra raden serveren viser ved konflikt. */
export const barriereverdier = (rad: Partial<EnBarriereFragment> | Rad) => ({
  tittel: somTekst(rad.tittel), art: somTekst(rad.art), beskrivelse: somTekst(rad.beskrivelse), proevd: somTekst(rad.proevd), loesningseier: somTekst(rad.loesningseier),
  loesningsinstans: somTekst(rad.loesningsinstans), tiltakIder: somIder('tiltakIder' in rad ? rad.tiltakIder : (rad as Partial<EnBarriereFragment>).tiltak?.map(({ id }) => id)),
});
export type Barriereverdier = ReturnType<typeof barriereverdier>;

export const somInput = ({ tittel, art, beskrivelse, proevd, loesningseier, loesningsinstans, tiltakIder }: Barriereverdier) => ({
  tittel: tittel.trim(), art: art as EnBarriereFragment['art'], beskrivelse: tekstEllerNull(beskrivelse), proevd: tekstEllerNull(proevd),
  loesningseier: (loesningseier || null) as EnBarriereFragment['loesningseier'], loesningsinstans: tekstEllerNull(loesningsinstans), tiltakIder,
});

/** Feltene en barriere har, både når den føres og når den endres. */
export function Barrierefelter() {
  const { art, eier } = useSidetekst('barriere');
  const tiltak = useSpoerring(BarrieretiltakDocument, {}, 'TiltakRad Tiltak').data?.tiltakListe.rader ?? [];
  return (
    <>
      <Tekstfelt navn="tittel" kreves />
      <Valgfelt navn="art" kreves valgene={barrierearter.map((kode) => [kode, art[kode]])} />
      <Langtekstfelt navn="beskrivelse" maks={limits.tekst} />
      <Langtekstfelt navn="proevd" maks={limits.tekst} />
      <Valgfelt navn="loesningseier" valgene={loesningseiere.map((kode) => [kode, eier[kode]])} />
      <Tekstfelt navn="loesningsinstans" />
      <Flervalg navn="tiltakIder" valgene={tiltak.map(({ id, nr, navn }) => [id, `${nr}. ${navn}`])} />
    </>
  );
}
