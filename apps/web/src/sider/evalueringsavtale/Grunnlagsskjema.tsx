import { limits, type Kostnadsnoekkel, type Mvaordning, type Prisregulering } from '#libs/contracts';
import { useSidetekst } from '../../tekst/sidetekst.ts';
import { kronerEllerNull, somKroner } from '../../ui/penger.ts';
import { Beloepsfelt } from '../../ui/skjema/Beloepsfelt.tsx';
import { Langtekstfelt } from '../../ui/skjema/Langtekstfelt.tsx';
import { Skjema } from '../../ui/skjema/Skjema.tsx';
import { Tallfelt } from '../../ui/skjema/Tallfelt.tsx';
import { Tekstfelt } from '../../ui/skjema/Tekstfelt.tsx';
import { Valgfelt } from '../../ui/skjema/Valgfelt.tsx';
import { lesTall, somTekst, tekstEllerNull } from '../../ui/skjema/verdier.ts';
import type { Utkastskjemavalg } from './Redigering.tsx';

/** Tida, summen, nøkkelen, prisen og avgiften. */
export function Grunnlagsskjema({ avtale: { id, versjon: naa, vist }, lagre, lukk }: Utkastskjemavalg) {
  const tekst = useSidetekst('evaluering');
  const { navn: _navn, ...felter } = tekst.grunnfelter;
  const start = {
    formaal: somTekst(vist.formaal), fra: vist.fra, til: vist.til, sum: somKroner(vist.sum), noekkel: vist.noekkel as string, prisregulering: vist.prisregulering as string, prisvilkaar: somTekst(vist.prisvilkaar), mva: vist.mva as string,
    mvaProsent: somTekst(vist.mvaProsent), endring: somTekst(vist.endring),
  };
  return (
    <Skjema
      navn={`grunnlag-${id}`} felter={felter} start={start} versjon={naa} ferdig={lukk} avbryt={lukk}
      send={({ formaal, fra, til, sum, noekkel, prisregulering, prisvilkaar, mva, mvaProsent, endring }, versjon) => lagre((alt) => ({
        ...alt, formaal: tekstEllerNull(formaal), fra, til, sum: kronerEllerNull(sum) ?? '', noekkel: noekkel as Kostnadsnoekkel, prisregulering: prisregulering as Prisregulering, prisvilkaar: tekstEllerNull(prisvilkaar), mva: mva as Mvaordning,
        mvaProsent: lesTall(mvaProsent), endring: tekstEllerNull(endring),
      }), versjon)}
    >
      {vist.utgave > 1 && <Langtekstfelt navn="endring" kreves />}
      <Langtekstfelt navn="formaal" />
      <Tekstfelt navn="fra" type="date" kreves />
      <Tekstfelt navn="til" type="date" kreves />
      <Beloepsfelt navn="sum" kreves />
      <Valgfelt navn="noekkel" kreves valgene={Object.entries(tekst.noekkel)} />
      <Valgfelt navn="prisregulering" kreves valgene={Object.entries(tekst.prisregulering)} />
      <Tekstfelt navn="prisvilkaar" maks={limits.setning} />
      <Valgfelt navn="mva" kreves valgene={Object.entries(tekst.mva)} />
      <Tallfelt navn="mvaProsent" />
    </Skjema>
  );
}
