import { limits, nivaaer, retninger, tellinger } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';

/** Feltene som sier hva tallet er; de samme når en indikator lages, og når definisjonen endres. */
export function Definisjonsfelt() {
  const ord = useSidetekst('resultater');
  const { definisjon: tekst } = useSidetekst('resultatskjema');
  return (
    <>
      <Tekstfelt navn="teller" kreves maks={limits.setning} hjelp={tekst.tellerHjelp} />
      <Tekstfelt navn="nevner" maks={limits.setning} hjelp={tekst.nevnerHjelp} />
      <Tekstfelt navn="enhet" kreves hjelp={tekst.enhetHjelp} />
      <Valgfelt navn="retning" kreves valgene={retninger.map((kode) => [kode, ord.retning[kode]])} />
      <Valgfelt navn="nivaa" kreves valgene={nivaaer.map((kode) => [kode, ord.nivaa[kode]])} />
      <Valgfelt navn="telling" kreves valgene={tellinger.map((kode) => [kode, ord.telling[kode]])} />
      <Tekstfelt navn="datakilde" kreves maks={limits.setning} hjelp={tekst.datakildeHjelp} />
    </>
  );
}
